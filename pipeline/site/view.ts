import type { Dataset, TableName } from '../../schemas/index.ts';
import { both, type Html, html } from './html.ts';

/** A label in Chinese and in English. */
export type Label = readonly [zh: string, en: string];

/** What the parts of the page look up in a dataset. */
export interface View {
  readonly dataset: Dataset;
  /** The label of a code; the code itself where the codes table has none. */
  code(table: TableName, column: string, code: string): Label;
}

/** Prepares look-ups in a dataset. */
export function viewOf(dataset: Dataset): View {
  const labels = new Map(
    dataset.codes.map((row): [string, Label] => [
      `${row.table}.${row.column}.${row.code}`,
      [row.label_zh, row.label_en],
    ]),
  );
  return {
    dataset,
    code: (table, column, code) => labels.get(`${table}.${column}.${code}`) ?? [code, code],
  };
}

/** A label as markup. */
export const labelled = ([zh, en]: Label): Html => (zh === en ? html`${zh}` : both(zh, en));

/** A section of the page with a heading in both languages. */
export function section(id: string, title: Label, lead: Html | null, body: Html): Html {
  return html`<section class="part" aria-labelledby="h-${id}">
<h2 id="h-${id}">${labelled(title)}</h2>
${lead === null ? null : html`<p class="lead">${lead}</p>`}
${body}
</section>`;
}
