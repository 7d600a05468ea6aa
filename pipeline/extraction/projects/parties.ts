import type { EntityMention, Within } from '../entities/entities.ts';
import type { Sentence } from '../sentences/article.ts';

/** A body that founds, builds or joins in a project, with the words that say so. */
export interface Party {
  readonly mention: EntityMention;
  readonly role: 'founder_of' | 'partner_in';
  readonly from: number;
  readonly to: number;
}

const founding =
  /组建而成|共同组建|发起设立|共同发起|联合成立|投资建设|承建|组建|共建|合建|合办|建设运营|打造/;
const partnering = /联合|携手|会同/;
/** Those who set a body up together found it; those who build or run together are partners. */
const settingUp = /组建|成立|发起|创[建办立]|设立|共建|合[建办]/;

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
  const near = /[与和同]|资/.test(before) ? within(passage, own.start, from) : [];
  const mates = near.filter((each) => isMate(text, each, from, own.start));
  const investors = near.filter(({ to: end }) => invests.test(text.slice(end, from)));
  parties.push(...asParties(mates, roleBy(before), own.start, to));
  parties.push(...asParties(investors, 'partner_in', own.start, to));
  if (mates.length > 0) return parties;
  if (partnering.test(before) && (founding.test(before) || settingUp.test(before))) {
    const role = settingUp.test(before) ? 'founder_of' : 'partner_in';
    parties.push(...asParties(within(passage, own.start, from), role, own.start, to));
  } else if (/由[^的]*$/.test(before) && founding.test(text.slice(to, own.end)))
    parties.push(
      ...asParties(within(passage, own.start, from), roleBy(text.slice(to, own.end)), own.start, own.end),
    );
  // 甲园|由乙承建, 甲园全长3公里，|由乙承建
  const by = text[to] === '由' ? { start: to, end: own.end } : to >= own.end - 1 ? next : undefined;
  if (by !== undefined && text[by.start] === '由') {
    const verb = founding.exec(text.slice(by.start, by.end));
    const bodies = verb === null ? [] : within(passage, by.start, by.start + verb.index);
    parties.push(...asParties(bodies, roleBy(verb?.[0] ?? ''), from, by.end));
  }
  return parties;
}

/** 甲公司|投资22亿元建设的|乙项目 */
const invests =
  /^(?:将|拟|计划|已|累计)*(?:总?投资|出资)[^，。；]{1,14}元(?:的|(?:建设|新建|兴建|建成|打造|建)(?:了|的)?)$/;

/** `甲公司与乙大学共建丙实验室`: who stands on either side of 与, or is listed there, before a verb of doing it together. */
function isMate(
  text: string,
  { from: start, to: end }: EntityMention,
  from: number,
  clause: number,
): boolean {
  const behind = text.slice(end, from);
  if (together.test(behind)) return /[与和同、]$/.test(text.slice(clause, start));
  return withMate.test(behind) && !/[的在]$/.test(text.slice(clause, start));
}
const jointly =
  '(?:签约|合作|共同|联合)*(?:共建|合建|合办|合作|(?:共同|联合|合作)(?:成立|组建|设立|建设|开发|打造|创办))了?';
const together = new RegExp(`^(?:、[^，。；、]{2,16}){0,3}(?:等[^，。；]{0,10})?${jointly}$`);
const withMate = new RegExp(`^[与和同][^，。；的]{2,40}${jointly}$`);

/** 由甲、乙组建而成 founds, 由甲承建 takes part. */
const roleBy = (words: string): Party['role'] => (settingUp.test(words) ? 'founder_of' : 'partner_in');

const asParties = (
  mentions: readonly EntityMention[],
  role: Party['role'],
  from: number,
  to: number,
): Party[] =>
  mentions.filter(({ type }) => type === 'organisation').map((mention) => ({ mention, role, from, to }));
