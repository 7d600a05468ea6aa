import { isMeasure } from '../../../grammar/measures.ts';
import { remembered } from '../../remembered.ts';
import { withRate } from '../measure/continued.ts';
import { splitOwner } from '../owner/owner.ts';
import { isPlaceName, placeEnd } from '../owner/place-name.ts';
import { type Label, label, type Said } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * Lists of numbers that go on over the clauses behind a list of names: each is of the one in its turn, clause after clause.
 *
 * `甲县、乙县分别完成5亿元、4亿元，完成率为|80%|和|70%|` → 甲县, 乙县 · `后两位的是甲县和乙县，开工率依次为|8%、7%|` ·
 * `甲、乙两市增速均超5%，但不良率也高，分别为|2%|和|3%|`
 */
export function ofMembersAhead(found: Label, scene: Scene): Label | null {
  const { run, index, mention, where, said } = scene;
  if (run.count < 2) return null;
  const place = index - run.first;
  const { quantities, passage, start } = where.sentence;
  const first = quantities[quantities.indexOf(mention) - place] ?? mention;
  const lead = passage.text.slice(Math.max(start, first.from - longestReach), first.from);
  const words = clauseOf(lead);
  const ahead = lead.slice(0, lead.length - words.length);
  const inside = insideClause.exec(words);
  const own = ownWords.exec(inside?.[2] ?? words)?.[1];
  if (own === undefined || !saysMeasure(own)) return null;
  const told =
    inside === null ? listAhead(ahead, run.count) : listInside(inside[1] ?? '', own, run.count, found);
  const member = told?.members[place];
  if (told === null || member === undefined) return null;
  // 甲县、乙县分别完成5亿元、4亿元，完成率为|80%|和|70%|: without 分别 only where the clause before has gone through them
  if (!inTurn.test(words) && !inTurn.test(told.since)) return null;
  // 甲、乙两县产值12亿元、税收2亿元，分别增长|5%、6%|: as many levels as numbers are told of
  if (own === '' && singles(told.since) >= run.count) return null;
  readsBy(scene, 'one of several numbers, each of those that the clauses before list');
  return label(member, measureOf(own, found, told, lastMeasure(said)));
}

const longestReach = 140;
const clauseOf = (lead: string): string => lead.slice(lead.search(/[^，,；;。：:]*$/));

/** 但|不良率|也略高、分别为, |GDP|分别为, 同比分别增长: what is measured, and nobody. */
const ownWords =
  /^\s*(?:但|而|且|其中?|虽|同比|年均|环比|分别|依次|也|均|都)*([^，,、和与及0-9]*?)(?:(?:分别|依次|分[列居]|同比|环比|年均|累计|虽|也|均|都|又|则|还|已|才)|(?:较|比)(?:上年|去年)(?:同期)?|增长|下降|上升|提高|增加|减少|回落|上涨|下跌|达到?了?|[为是列居有]|只有?|仅有?|约|超过?|近|不足)*$/;
/** |甲景区、乙寺|分别接待 */
const insideClause = /^([^、]*(?:、|[和与及]).*?)((?:分别|依次).*)$/;
const inTurn = /分别|依次|分[列居]/;

const saysMeasure = (own: string): boolean =>
  own === '' ||
  isMeasure(own) ||
  (aMeasure.test(own) && splitOwner(own).owner === '' && own.length <= longestMeasure);
const aMeasure =
  /(?:[率额量值速幅]|面积|投资|收入|人次|资金|里程)$|^(?:拉动|带动|贡献|筹集|签约|引进|完成|实现|接待|新增).*/;
const longestMeasure = 10;

/** How many numbers stand alone, and in no list. */
const singles = (words: string): number =>
  (words.match(/(?:^|[^、和与及0-9.])[0-9][0-9.]*[^、和与及，,。；;0-9]*(?=[，,。；;]|$)/g) ?? []).length;

interface Read {
  readonly members: readonly string[];
  /** What they are called by: 货运中心; empty where no noun stands behind them. */
  readonly kind: string;
  /** What the clause of the list says of all of them: 装车增幅居前. */
  readonly rest: string;
}

interface Ahead extends Read {
  /** Its words, and those behind it. */
  readonly since: string;
  /** Whether the numbers stand in the next clause. */
  readonly near: boolean;
  /** Whether they stand in its own. */
  readonly isInside: boolean;
}

/** The last clause that lists so many names, in the part of the sentence that ends before a number. */
function listAhead(lead: string, count: number): Ahead | null {
  const part = lead.slice(lead.search(/[^；;。]*$/)).replace(/[，,]$/, '');
  const clauses = part.split(/[，,：:]/);
  for (let at = clauses.length - 1; at >= Math.max(0, clauses.length - mostClauses); at -= 1) {
    const clause = clauses[at] ?? '';
    const read = membersOf(clause, count);
    if (read !== null)
      return {
        ...read,
        since: clauses.slice(at).join('，'),
        near: at === clauses.length - 1,
        isInside: false,
      };
    // 甲县、乙县分列前两位，丙县总投资…: another is told of
    if (namesOther.test(clause)) return null;
  }
  return null;
}
const mostClauses = 4;

/** The list of the clause itself, where its names were read as one, or what they are called by as what is measured. */
function listInside(words: string, own: string, count: number, { subject }: Label): Ahead | null {
  const read = membersOf(`${words}分别`, count);
  const isOne =
    read !== null &&
    (/[、和与及]/.test(subject) ||
      // 三大产业|分别增长: what they are is no measure
      (read.kind !== '' && read.rest === '分别' && own === ''));
  return isOne ? { ...read, since: words, near: false, isInside: true } : null;
}

const namesOther = /^(?:其中|而|但)?[\u4e00-\u9fff]{2,6}[市县区州旗镇](?![域级内外])/;

const kinds =
  '[\u4e00-\u9fff]{0,5}(?:中心|行业|产业链|产业|片区|园区|新区|开发区|板块|区域|集群|领域|公司|企业|集团|港口|口岸|机场|铁路|公路|高速|景区|医院|学校|项目|城市|县市区|县市|区县|县区|市州|地区|省份|[市县区州旗镇乡村省国])';
/** 甲、乙、丙3个|中心 */
const digitOfMany = /(?<=、.{2,20})[2-9](?=[个大座条家所])/;
const firstNumber = /(?:[0-9]|第[一二三四五六七八九十]).*$/;
const numerals = '零一两三四五六七八九十';
const counted = new RegExp(
  `^(.{2,14}?)等?([两三四五六七八九])(?:[个大座条家所](${kinds})|([市县区州旗镇乡村省国地]))(.*)$`,
);
const predicate =
  /^(.{2,14}?)((?:分[列居别]|依次|合计|累计|均|都(?!市)|也|各(?!地)|双双|同[居列为]|并列|位[列居]|排名|排在|增[速幅]|虽|则|已|继续|仍).*)$/;
const sameEnd = /[市县区州旗镇乡村省]$/;
const opensList = /^.*(?:的[是为有]|依次[是为]|分别[是为]|主要[是为]|包括)/;

/** 甲、乙、丙三个中心增幅居前 → 甲中心, 乙中心, 丙中心; null where a clause lists no names, or not so many. */
const membersOf = (clause: string, count: number): Read | null => membersIn(`${count}${clause}`);
const membersIn = remembered((key: string): Read | null => {
  const count = Number.parseInt(key, 10);
  const clause = key
    .slice(1)
    .replace(/[0-9]{4}年/g, '')
    .replace(digitOfMany, (digit) => numerals.charAt(Number(digit)))
    .replace(firstNumber, '');
  const isOpened = opensList.test(clause);
  const phrase = stripLead(isOpened ? clause.replace(opensList, '') : clause);
  const byMark = phrase.split('、');
  const parts = byMark.length === count ? byMark : phrase.split(/、|以及|[和与及]/);
  if (parts.length !== count) return null;
  const others = parts.slice(0, -1);
  const last = lastOf(parts.at(-1) ?? '', others, isOpened, count);
  if (last === null) return null;
  const names = [...others, last.name];
  if (!names.every(isName)) return null;
  const members = names.map((name) =>
    last.kind === '' || name.endsWith(last.kind) || (isPlaceName(name) && !isSite(last.kind))
      ? name
      : `${name}${last.kind}`,
  );
  return new Set(members).size === count ? { members, kind: last.kind, rest: last.rest } : null;
});

/** 甲地|货运中心; 甲市 alone is one of two 县市. */
const isSite = (kind: string): boolean => kind.length > 2;

interface Last {
  readonly name: string;
  readonly kind: string;
  readonly rest: string;
}

/** The last name of a list, and what its clause goes on with; null where nothing says where it ends. */
function lastOf(part: string, others: readonly string[], isOpened: boolean, count: number): Last | null {
  const [, name = '', many = '', kind = '', place = '', behind = ''] = counted.exec(part) ?? [];
  if (name !== '' && numerals.indexOf(many) === count)
    return { name, kind: (kind || place.replace('地', '')).replace(graded, ''), rest: behind };
  const town = others.every((one) => sameEnd.test(one))
    ? (/^[\u4e00-\u9fff]{1,5}?[市县区州旗镇乡村省]/.exec(part)?.[0] ?? '')
    : '';
  const known = others.every(isPlaceName) ? part.slice(0, placeEnd(part)) : '';
  const end = town || known;
  const rest = part.slice(end.length);
  if (end.length > 1) return goesOn.test(rest) ? { name: end, kind: '', rest } : null;
  const [, alone = '', then = ''] = predicate.exec(part) ?? [];
  if (alone !== '') return { name: alone.replace(/的.*$/, ''), kind: '', rest: then };
  return isOpened && part.length <= longestName ? { name: part, kind: '', rest: '' } : null;
}
/** 乙县|均超, 乙县|增速居前; 城镇|居民 and 西安|局集团公司 are longer names. */
const goesOn =
  /^(?:$|的|分|依|合计|累计|共|均|都(?!市)|也|各|双双|同|并列|位|排|居|列|增|已|虽|则|(?!居民|局|圈|都市|经济|城市)[\u4e00-\u9fffA-Z]{2,10}(?:均|都|分别|[位]?[居列]|排|超|突破))/;
const graded = /^(?:重点|支柱|主导|特色|优势|传统|新兴|核心|主要)+/;
const longestName = 14;

const isName = (name: string): boolean =>
  aName.test(name) &&
  !isMeasure(name) &&
  !/^(?:城[镇市乡区]|[农乡]村)$/.test(name) &&
  !/(?:[率额量值速幅]|人次|人数)$/.test(name);
const aName = /^(?![是为在从]|有(?!色))[\u4e00-\u9fffA-Za-z0-9“”·]{2,16}$/;

const lastMeasure = ({ levels, before }: Said): string =>
  [before, ...levels].findLast((one) => one !== null && isMeasure(one.indicator))?.indicator ?? '';

/** What is measured: as it was read, where that is no name of the list and no rank. */
function measureOf(
  own: string,
  found: Label,
  { members, kind, rest, near, isInside }: Ahead,
  told: string,
): string {
  const what = own || (near ? (praised.exec(rest)?.[1] ?? '') : '');
  // 规上工业产值9亿元，甲、乙两大产业分别增长|8%、7%|: of what was told, and nothing that their clause says
  if (what === '' && isInside && told !== '') return told;
  const isRead =
    !/、|^第/.test(found.indicator) &&
    (kind === '' || !found.indicator.endsWith(kind)) &&
    !members.some((name) => found.indicator.includes(name));
  if (isRead && found.indicator.includes(what)) return found.indicator;
  if (aRate.test(what)) return told === '' ? what : withRate(told, what);
  return what || told || found.indicator;
}
const aRate = /^(?:增[速幅]|[涨降]幅)$/;
/** 装车增幅|居前 */
const praised =
  /^的?([^、，,0-9]{1,10}?(?:[率额量值速幅]|投资|产值|GDP))(?:均|都)?(?:[位]?[居列]|排名?|靠|领|较|最|超|突破|高于|快于|名列)/;
