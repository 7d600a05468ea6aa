import { measureWords } from '../../../grammar/measures.ts';
import { closeMarks } from '../words/phrase.ts';
import { type FoundWord, wordAt } from '../words/words.ts';
import { isAttribute } from './attribute.ts';
import { afterClause, compoundEnd, isBreak, isHow, isRelative, withoutDoings } from './clause.ts';
import { among, endOfCounted, moves } from './end.ts';
import { countedLength, withoutNext, withoutOthers } from './heads.ts';
import { ofThem, saidOfCounted } from './said-of-them.ts';

/** What a number counts, from the words after it: `近400家|上下游企业，…` → 上下游企业. */

/** The noun and where it ends in the text. */
export interface Counted {
  readonly noun: string;
  readonly end: number;
}

const longestNoun = 36;
const marks = new Set('，。；：！？,;:!?…（(《\n—•　');
/** 旅游景区（点）, 县（市、区）, 村（社区）, 三级（含）以上医院, 甲公司（长沙）产业园项目: a bracket inside the noun. */
const bracketed =
  /^[（(](?:[点校区市县乡镇村园所室店站社、]{1,5}|含|[\u4e00-\u9fff]{2,3}(?=[）)][\u4e00-\u9fff]{2,16}(?:项目|基地|产业园|公司|中心|医院|学校|研究院|总部)))[）)]/;
/** 3条（段）|地铁线路 */
const otherCounter = /^[（(][段处个项家所座条次户][）)]/;
const joins = /^(?:以及|[、和与及])/;
/** 12万亩|脐橙喜获丰收, 70个|村多分布在山腰: how it is done, in one character before the verb. */
const glued = /^(?:[获迎添得摘丰]|分布|集中|位于|[处为是在以由])/;
const adverb = /(?<=.)(?:大多数?|多数?|皆)$|(?<=..)喜$/;
const howMany = /(?<=..)[一两][条座个处所栋幢套台架]$/;
/** 15个项目|投资30亿元: what went into them. */
const invested = /(?<=项目|工程|企业)(?:计划|累计|完成)?投资$/;
/** 某公司年产|10万吨, 项目达|17个, 甲水厂总投资|3亿元: what stands before the next number is its own. */
const leadsOn = new RegExp(
  `(?<=..)(?:[年日月]产|达到?)$|(?<=.{3})(?:概算|计划|估算)?${measureWords('size', 'cost')}$`,
);
/** 12个|县、市|和9个部门: they are counted together. */
const divisions = /^(?:(?:省|自治区|直辖市|[市县区旗州盟]|地区)[、和与及]){2,}$/;
/** 9个|省、市重点项目总投资|2亿元: whose they are, and no two that are counted. */
const ofLevels = /^(?:国家|[省市县区])级?[、和](?:[省市县区](?:级|重点)|自治区级)[^、和与及]{2,}$/;
/** Where nothing is to be cut off. */
const never = /(?!)/;
/** 迈过300万人次|门槛: how much it comes to, and nothing that is counted. */
const aMark = /^(?:关口|门槛)/;
const locative = /[中上内里后前]$/;

/**
 * The noun phrase that starts at `from` and ends before `limit`, the next number (`atNumber`) or the end of the clause.
 * Empty when a verb, particle or mark comes first. `moved` says that the words before push it along: 推进…建设; `opens` that
 * no verb stands before the count, `share` that the number is a share of what the noun says.
 */
export function countedNoun(
  text: string,
  from: number,
  limit: number,
  atNumber: boolean,
  moved: boolean,
  opens = false,
  share = false,
): Counted {
  // 包括三级医院8家、二级医院|23家|在内的医院: what stands behind holds them all
  // 客船1艘|/216客位, 防洪标准20年|一遇: how large or how seldom, and nothing that is counted
  if (/^(?:在内的|\/|一遇)/.test(text.slice(from, from + 3))) return { noun: '', end: from };
  let start = from;
  // 3条（段）|地铁线路: two measure words for what is counted
  start += otherCounter.exec(text.slice(start, start + 3))?.[0].length ?? 0;
  while (text.charAt(start) === ' ' || text.charAt(start) === '的') start += 1;
  const to = Math.min(limit, start + longestNoun);
  const walk = walkNoun(text, afterClause(text, start, to), to, atNumber);
  // 14条|高速公路项目和甲等|4个铁路项目: an example of those that are counted next
  const example = walk.join < 0 ? '' : text.slice(walk.join + 1, walk.end);
  const beforeExample = text.slice(walk.end, limit) === '等' && !example.includes('、');
  const isNext = limit <= walk.end && !ofLevels.test(text.slice(walk.start, walk.end));
  if (walk.join >= 0 && atNumber && (isNext || beforeExample))
    walk.end = divisions.test(text.slice(walk.start, walk.end)) ? walk.end - 1 : walk.join;
  const whole = walk.end;
  const noun = closeMarks(
    text.slice(walk.start, nounEnd(text, walk, to, moved, share)).replace(/[、和与及]+$/, ''),
  );
  if ((locative.test(noun) && noun.length < 3 && !among.test(noun)) || aMark.test(noun))
    return { noun: '', end: from };
  // 26%|的规上工业产值: how much of it there is
  const ofItself = share && text.charAt(from) === '的';
  const several = noun.replace(howMany, '');
  const plain = atNumber && limit - whole <= 2 ? several.replace(invested, '') : several;
  const cut = withoutDoings(
    plain
      .slice(
        0,
        ofItself
          ? plain.length
          : countedLength(
              plain,
              atNumber,
              opens,
              /^[，,。；;！!\s]?$/.test(text.charAt(whole)),
              moves.test(text.slice(whole, whole + 4)),
            ),
      )
      .replace(atNumber ? leadsOn : never, '')
      .replace(ofItself ? never : saidOfCounted, '')
      .replace(atNumber ? ofThem : never, '')
      // 6大工程|上积极争取, 除3条公路|外, 两座主塔|上方
      .replace(
        /(?<=..)(?:(?<![以海陆水线网地路马船天岗桌树身省县])上|(?<![海境国户室校城县市省意号对内域疆郊课以])以?外|(?:上方|下方|之间|之中|之前|之后|两侧|两岸|之外)(?!.*(?:项目|工程|企业|道路|公路)$).*)$/,
        '',
      )
      .replace(
        /(?:之一|名单中|(?<=^[村县市镇乡区省户])中|中(?:排名?|位[列居]|名列|[居列])?)$|(?<=..)各$|(?<=项目|工程|企业|学校)[齐同再正均都里未]$|(?<=.[^许认])可$/,
        '',
      )
      // 5个|市辖属的11个县区, 三家|机场主要位于西部, 人口增量在11~16万人|之间徘徊
      .replace(/^(?:之间|上下)(?:徘徊|浮动|波动|震荡|不等)?$/, '')
      .replace(share ? /^(?:合理)?区间$/ : never, '')
      .replace(
        /(?<=^[省市县区州])(?!辖[市区县]$)[下所]?辖.*$|(?<=..)(?:主要(?:位于|集中|分布|布局)?$|(?:尚未|还未|仍未|尚无|均无|没有).*$|[和与及]相$)/,
        '',
      )
      .replace(glued.test(text.slice(whole, whole + 2)) ? adverb : never, '')
      .replace(/(?<=..)[^，,“”]了(?![解望]).*$/, ''),
  );
  const own = endOfCounted(withoutNext(cut), text.charAt(from - 1), text.charAt(whole));
  return {
    noun: withoutOthers(own, atNumber ? text.slice(whole, limit) : ''),
    end: own === several ? whole : walk.start + own.length,
  };
}

/** 重点|改革, 专项|治理 */
const attributeAlone = /^(?:重点|重大|专项|核心|关键|主要|集中|综合|系统|深层次|牵引性)+$/;

/** How far a noun phrase has been walked. */
interface Walk {
  start: number;
  end: number;
  /** Where the first word stands that joins two nouns; -1 before there is one. */
  join: number;
  /** The last verb that may be part of the noun. */
  nominal: FoundWord | null;
}

function walkNoun(text: string, from: number, to: number, atNumber: boolean): Walk {
  const walk: Walk = { start: from, end: from, join: -1, nominal: null };
  while (walk.end < to) {
    const passed = asideEnd(text, walk, to);
    if (passed > walk.end) walk.end = passed;
    else if (isEdge(text, walk, atNumber)) break;
    else if (text.charAt(walk.end) === '的') {
      const { start, end, join } = walk;
      // 60个|停车位、古朴典雅的望月亭: the next of the list, and how it is
      if (join > start && !isHow(text.slice(start, join)) && isHow(text.slice(join + 1, end))) {
        walk.end = join;
        break;
      }
      if (!isRelative(text.slice(start, end)) || end + 1 >= to) break;
      walk.end += 1;
      walk.start = walk.end;
    } else if (!takesWord(text, walk, to)) break;
  }
  return walk;
}

/** “双千兆”城市, 旅游景区（点）: where a quotation or a bracket inside the noun ends; where it is, when none opens. */
function asideEnd(text: string, { start, end }: Walk, to: number): number {
  const mark = text.charAt(end);
  if (mark === '“') {
    const close = text.indexOf('”', end);
    return close < 0 || close >= to ? end : close + 1;
  }
  const aside =
    (mark === '（' || mark === '(') && end > start ? bracketed.exec(text.slice(end, end + 24)) : null;
  return aside !== null && end + aside[0].length <= to ? end + aside[0].length : end;
}

/** Whether the noun ends before the character that the walk has come to, whatever word that begins. */
function isEdge(text: string, { start, end }: Walk, atNumber: boolean): boolean {
  const mark = text.charAt(end);
  if (marks.has(mark) || '“”）) '.includes(mark)) return true;
  const next = text.charAt(end + 1);
  // 3公里的|蒸汽等各类管线
  if (mark === '等' && /^各(?:类|种|项)[\u4e00-\u9fff]{2}/.test(text.slice(end + 1, end + 5))) return false;
  if (mark === '等')
    return !/[级候]/.test(next) && !/[中高初平同一二三]$|级[甲乙丙]$/.test(text.slice(end - 2, end));
  if (mark === '占') return !/[地比有用]/.test(next);
  // 12个工程|中大型灌区1个: of which the next number tells
  return (
    mark === '中' &&
    next !== '心' &&
    atNumber &&
    /(?:项目|工程|企业|机构|小区|学校)$/.test(text.slice(start, end))
  );
}

/** Takes the next word, or a word that joins nouns, into the noun; false where a word ends it. */
function takesWord(text: string, walk: Walk, to: number): boolean {
  const { start, end, join } = walk;
  const joined = joins.exec(text.slice(end, end + 2));
  const compound = end > start ? compoundEnd(text, start, end, to) : 0;
  if (compound > 0) {
    walk.end = compound;
    return true;
  }
  const found = wordAt(text, end, to);
  if (joined !== null && (found === null || found.end - found.start <= joined[0].length)) {
    // 300亿元授信额度|、与乙银行签订: with whom something else is done
    if (end === start || text.startsWith('、与', end)) return false;
    if (join < 0) walk.join = end;
    walk.end += joined[0].length;
    return true;
  }
  if (found !== null && found.word.role !== 'noun' && !isAttribute(text, walk.start, walk.end, found, to)) {
    if (isBreak(found, start, text)) {
      if (found.word.role === 'verb' && join > 0 && end - join < 4) walk.end = join;
      return false;
    }
    walk.nominal = found;
  }
  walk.end = found?.end ?? end + 1;
  return true;
}

/** 推进12个项目|建设: where the noun ends before a verb that it is moved by or that the words go on with. */
function nounEnd(
  text: string,
  { start, end, nominal }: Walk,
  to: number,
  moved: boolean,
  share: boolean,
): number {
  // 九成|的商品交易|均发生在线上: they are several deeds
  if (share && /^[均都皆]/.test(text.charAt(end))) return end;
  const stopsAtVerb = end < to && !marks.has(text.charAt(end)) && !joins.test(text.slice(end, end + 2));
  if (nominal === null || nominal.end !== end || !(stopsAtVerb || moved) || nominal.start - start < 2)
    return end;
  const before = nominal.start;
  // 推进|14项|重点改革: what is left without the deed would count nothing
  if (attributeAlone.test(text.slice(start, before))) return end;
  return /规划$/.test(text.slice(start, before)) && before - start > 4 ? before - 2 : before;
}
