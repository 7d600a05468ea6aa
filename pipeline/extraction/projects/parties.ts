import type { EntityMention, Within } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';

/** A body that founds, builds or joins in a project, with the words that say so. */
export interface Party {
  readonly mention: EntityMention;
  readonly role: 'founder_of' | 'partner_in';
  readonly from: number;
  readonly to: number;
}

const founding = /组建而成|共同组建|发起设立|共同发起|联合成立|投资建设|承建|组建|建设运营|打造/;
const partnering = /联合|携手|会同/;
/** Those who set a body up together found it; those who build or run together are partners. */
const settingUp = /组建|成立|发起|创[建办立]|设立|共建/;

/**
 * 由中车株机、中车株洲所等12家单位组建而成 and 联合湖南大学申报组建: who takes part in the project that stands at `from`.
 * The words are those of its sentence from 由 or 联合 to the verb; the bodies are looked up with `within`.
 */
export function partiesOf(sentence: Sentence, from: number, to: number, within: Within): Party[] {
  const { passage, clauses } = sentence;
  const { text } = passage;
  const clause = clauses.findIndex(({ start, end }) => start <= from && from < end);
  const [own, next] = [clauses[clause], clauses[clause + 1]];
  if (own === undefined) return [];
  const before = text.slice(own.start, from);
  const parties: Party[] = [];
  if (partnering.test(before) && (founding.test(before) || settingUp.test(before))) {
    const role = settingUp.test(before) ? 'founder_of' : 'partner_in';
    parties.push(...asParties(within(passage, own.start, from), role, own.start, to));
  } else if (/由[^的]*$/.test(before) && founding.test(text.slice(to, own.end)))
    parties.push(
      ...asParties(within(passage, own.start, from), roleBy(text.slice(to, own.end)), own.start, own.end),
    );
  if (next !== undefined && text[next.start] === '由' && to >= own.end - 1) {
    const verb = founding.exec(text.slice(next.start, next.end));
    const bodies = verb === null ? [] : within(passage, next.start, next.start + verb.index);
    parties.push(...asParties(bodies, roleBy(verb?.[0] ?? ''), from, next.end));
  }
  return parties;
}

/** 由甲、乙组建而成 founds, 由甲承建 takes part. */
const roleBy = (words: string): Party['role'] => (settingUp.test(words) ? 'founder_of' : 'partner_in');

const asParties = (
  mentions: readonly EntityMention[],
  role: Party['role'],
  from: number,
  to: number,
): Party[] =>
  mentions.filter(({ type }) => type === 'organisation').map((mention) => ({ mention, role, from, to }));
