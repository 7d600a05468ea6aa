import type { Token } from '../sentences/names/tokens.ts';
import { placeNames } from '../sentences/place-names.ts';
import { isZoneWord } from '../sentences/zone-words.ts';
import { classOf } from './organisation-words.ts';

/** Where in its words the name of a body begins. */

/** An authority is named by its place and is no part of a longer name. */
export const authorities: ReadonlySet<string> = new Set(['government', 'party']);

/** Where a name begins; an authority begins at its place, or at 省, 市, 县: 报送至|株洲石峰区市场监管局. */
export function startOf(
  tokens: readonly Token[],
  first: number,
  end: number,
  kind: string,
  suffix: string,
  text: string,
): number | null {
  if (kind === 'company') return companyStart(tokens, first, text);
  if (!authorities.has(kind)) return tokens[first]?.from ?? null;
  const whole = tokens[first]?.from ?? null;
  if (whole !== null && isZoneOffice(text.slice(whole, tokens[end]?.to))) return whole;
  let at = end;
  const isBare = suffix.length === 1;
  if (isBare && isSeated(tokens, first, end, text)) return tokens[first]?.from ?? null;
  while (at >= first && !(isBare ? tokens[at]?.type === 'place' : isSeat(tokens[at], text))) at -= 1;
  if (isBare && at >= first && (tokens[end]?.from ?? 0) - (tokens[at]?.to ?? 0) > 8) return null;
  if (at < first) {
    const bare = tokens[end]?.from ?? 0;
    // 农工党市委: of which town is not said
    return /^[省市县区]/.test(text.charAt(bare)) && leagueStart(text, bare) === bare ? bare : null;
  }
  // 文家|市|镇党委: the town's name holds what else is a seat
  if (text.startsWith('市镇', tokens[at]?.from) && tokens[at - 1]?.type === 'text') at -= 1;
  while (at > first && tokens[at - 1]?.type === 'place') at -= 1;
  const from = tokens[at]?.from ?? null;
  return from !== null && kind === 'party' ? leagueStart(text, from) : from;
}

/** 共青团|株洲市委, 民革|株洲市委会 are committees of others, and 团|市委 is one that is not named. */
export function leagueStart(text: string, from: number): number | null {
  const league = leagues.exec(text.slice(Math.max(0, from - 5), from))?.[0];
  if (league === '团') return null;
  return from - (league?.length ?? 0);
}
const leagues = /(?:共青团|民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|(?<![集财兵社剧军师])团)$/;

/** 城东|工业园区管委会, 青山|工业集中区管委会: the office of a zone that has a name, though no place need be in it. */
function isZoneOffice(words: string): boolean {
  const zone = zoneOffice.exec(words)?.[1];
  return zone !== undefined && !isZoneWord(zone) && !/^(?:工业|产业|科技)?(?:园|集中)区$/.test(zone);
}
const zoneOffice =
  /^((?!.*(?:主任|书记|率|赴))[\u4e00-\u9fff]{2,10}(?:园区|集中区|开发区|高新区|经开区|新区|新城|景区|度假区|保税区))(?:管委会|管理委员会)$/;

/** 市|招商|局: a bare word for an office, shortly behind 省, 市, 县 or 区. */
function isSeated(tokens: readonly Token[], first: number, end: number, text: string): boolean {
  const [seat, office] = [tokens[first], tokens[end]];
  if (seat === undefined || office === undefined || !isOffice.test(text.charAt(office.from))) return false;
  const words = text.slice(seat.to, office.from);
  return (
    /^[省市县区]$/.test(text.slice(seat.from, seat.to)) &&
    words.length >= 2 &&
    words.length <= 8 &&
    !/^[场域级内外]/.test(words)
  );
}

const isOffice = /[局厅]/;

/** 甲乙|(新乡)|起重机|有限公司: a company's seat may stand in brackets within its name. */
function companyStart(tokens: readonly Token[], first: number, text: string): number | null {
  const [name, bracket] = [tokens[first - 2], tokens[first - 1]];
  const isWithin =
    bracket?.type === 'paren' &&
    name !== undefined &&
    isPart(name) &&
    placeNames.has(text.slice(bracket.from + 1, bracket.to - 1)) &&
    bracket.to === tokens[first]?.from;
  if (!isWithin) return tokens[first]?.from ?? null;
  let start = first - 2;
  for (let token = tokens[start - 1]; token !== undefined && isPart(token); token = tokens[start - 1])
    start -= 1;
  return tokens[start]?.from ?? null;
}

const isSeat = (token: Token | undefined, text: string): boolean =>
  token !== undefined &&
  (token.type === 'place' || /^(?:[省市县区]|自治区|国家|中国|全国)$/.test(text.slice(token.from, token.to)));

/** Whether a word may be of a body's name. */
export const isPart = ({ type, word }: Token): boolean =>
  type === 'text' ||
  type === 'place' ||
  type === 'generic' ||
  type === 'kind' ||
  type === 'soft' ||
  type === 'org' ||
  type === 'block' ||
  (word !== null && classOf(word.surface) !== undefined);
