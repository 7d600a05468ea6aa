import type { QuantityMention } from '../../../mention.ts';
import { isTaskBefore } from '../amount/tasks.ts';
import { isOfQuality } from '../counted/clause.ts';
import { type Counted, countedNoun } from '../counted/counted.ts';
import { placeEntered } from '../counted/end.ts';
import { ownNoun } from '../counted/heads.ts';
import { countedAfter } from '../counted/opened.ts';
import { countedBySize } from '../counted/size.ts';
import { growsBy } from '../kind/kind.ts';
import { ownerKind } from '../owner/owner.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { type Before, isListOf, type Place, type Run, type Said, spans } from '../said.ts';
import type { Where } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { wordAt, wordsIn } from '../words/words.ts';
import { headOfList, measureOfHeading, withMeasure } from './heading.ts';
import { nounOfBoth, ofOneItem } from './item.ts';
import {
  groupOf,
  money,
  sizedAs,
  sizedBy,
  startOf,
  withoutComparison,
  withoutOtherPlace,
  withSizeClass,
  withSpeed,
} from './lead.ts';
import { readSpoken } from './spoken.ts';
import { untimed, withoutRhythm } from './untimed.ts';

/** What is written around one number, laid out for its label to be read from. */
export interface Scene {
  readonly mention: QuantityMention;
  readonly run: Run;
  readonly index: number;
  readonly said: Said;
  readonly where: Where;
  /** The words before the number that belong to it, and the same parted at their verbs. */
  readonly words: string;
  readonly before: Before;
  /** What the words before a colon announce: 投资增速. */
  readonly heading: string;
  /** The noun behind the number; empty when none stands there. */
  readonly counted: string;
  readonly countedEnd: number;
  /** The words behind it up to the end of the clause: 5小时|可达. */
  readonly behind: string;
  /** 四大片区: the counted group that the clause opens with, when the number is said of it; empty otherwise. */
  readonly group: string;
  /** What an amount that only sizes what is counted next measures: 总投资 in 超5亿元项目200个; else empty. */
  readonly sized: string;
  /** What is counted right behind 的: 重大项目 in 总投资9亿元的12个重大项目; else empty. */
  readonly opened: string;
  /** Whether the amount says how large those are that the count before it counts: 87个亿元以上项目. */
  readonly classes: boolean;
  /** Whether the number before stands in the same clause. */
  readonly inClause: boolean;
  /** Whether the clause opens with the number, and the one before stands in the clause before it. */
  readonly inSeries: boolean;
  /** Whether 的 stands right behind the number. */
  readonly linked: boolean;
  /** Whether only a joining mark parts it from the number before, or nothing. */
  readonly joined: boolean;
}

/** Says by which rule the label of a number is read, where somebody asks. */
export const readsBy = ({ where }: Pick<Scene, 'where'>, rule: string): void => where.told?.label(rule);

/** 与2016年相比|提高, 同上届相比|增长 */
const comparedWith =
  /[与和同跟](?:[^，,。；;、]{0,12}的)?[^，,。；;、的0-9]{0,8}(?:[0-9]{4}年)?相(?:比较?|较)(?=(?:净|共|累计|仅|约|都|均)*(?:[增提下上减扩回缩降升高低多少涨跌]|接待|完成|实现|$))/;

/** The head of a list is no longer than this. */
const longestHeading = 80;

/** Reads the surroundings of a number. */
export function sceneOf(place: Place, mention: QuantityMention, run: Run, said: Said, where: Where): Scene {
  const { sentence, index, quantities } = place;
  const { text } = sentence.passage;
  const first = quantities[run.first] ?? mention;
  const { colon } = place;
  const from = startOf(place, first, colon, said);
  const plain = withSizeClass(untimed(place, first, from), quantities[run.first - 1], text, first);
  // 相比去年同期快了|2个百分点|, as 比去年同期; 甲至乙±|800千伏|直流工程; 由10年一遇提高到|20年|一遇
  // 学位|与上年相比|增长9%: with what it is compared is no part of what is measured
  const own = plain.replace(/^([，,]?(?:但|且|并)?)相(?=比.)|±$|^一遇(?=.)/g, '$1').replace(comparedWith, '');
  const last = quantities[run.first - 1];
  const alone =
    mention.unit === 'pp' && last !== undefined && /^[）)]?(?:快|慢|高|低|高出|多|少)?$/.test(own);
  const words =
    mention.unit === 'pp'
      ? withoutComparison(alone ? text.slice(place.clause.start, last.from).replace(/[（(]$/, '') : own)
      : withoutOtherPlace(own);
  const counted = ofOneItem(countedBehind(place, mention, words), mention, text, from, words);
  const before = withoutRhythm(withSpeed(readSpoken(words, counted, mention), words, mention.text));
  const joined =
    from > place.clause.start &&
    quantities[run.first - 1] !== undefined &&
    /^[、和及与\s]*/.exec(own)?.[0] !== '' &&
    !/[，；,;]/.test(text.slice(from - 1, from));
  return {
    mention,
    run,
    index,
    said,
    where: text.charAt(from - 1) === '、' ? withoutItemBefore(where) : where,
    words,
    joined,
    before,
    group: groupOf(place, mention, said),
    sized: counted.noun === '' ? '' : sizedBy(place, mention) || sizedAs(last, mention, text),
    classes:
      money.has(mention.unit) &&
      last?.unit === 'count' &&
      last.to === mention.from &&
      (/(?:项目|企业|工程)$/.test(counted.noun) || (counted.noun !== '' && text.charAt(mention.to) === '的')),
    opened: countedAfter(place, mention),
    inClause: said.at >= place.clause.start && said.label !== null,
    inSeries:
      said.label !== null &&
      said.at > sentence.start &&
      /^[，,]/.test(text.slice(place.clause.start - 1, place.clause.start)),
    linked: text.charAt(mention.to) === '的',
    heading:
      // 刘某一边采摘一边算账：“我家有5个棚: who speaks heads no list
      colon > sentence.start && colon < first.from && !speaks.test(text.slice(colon + 1, first.from))
        ? withMeasure(
            headOfList(text.slice(Math.max(sentence.start, colon - longestHeading), colon)),
            measureOfHeading(sentence, where.earlier),
          )
        : '',
    counted: counted.noun,
    countedEnd: counted.end,
    behind:
      before.object === '' ||
      spans.has(mention.unit) ||
      /连续\s*$/.test(words) ||
      (mention.unit === 'count' && isPlaceName(before.object))
        ? wordsBehind(place, mention)
        : '',
  };
}

const speaks = /^“[^”]*(?:[，。！？；]|[我咱俺你])/;

/** 30万千瓦抽水蓄能电站、10万吨|甲醇: the item before is not whose the next one is; 甲市6万吨粗铅、10万吨|精锌 are of one town. */
const withoutItemBefore = (where: Where): Where =>
  /^(?:place|agent)$/.test(ownerKind(where.previous?.name ?? '')) ? where : { ...where, previous: null };

/** The noun behind the number, past the other numbers of its run. */
function countedBehind(
  { sentence, clause, quantities, index, times }: Place,
  mention: QuantityMention,
  words: string,
): Counted {
  const { text } = sentence.passage;
  // 甲都市圈4市|接待游客: what stands behind is not what is counted, but what they do
  // 提高|5|个、8个百分点: nor do points count anything
  if (mention.unit === 'pp' || (mention.unit === 'count' && ownNoun(mention.counter) !== ''))
    return { noun: '', end: mention.to };
  // 8台|15线: platforms, whose tracks are another count
  if (mention.counter === '台' && /^[0-9]+线(?:[，,。；;、]|$)/.test(text.slice(mention.to, mention.to + 4)))
    return { noun: '台', end: mention.to };
  let last = index;
  let end = mention.to;
  for (
    let next = quantities[last + 1];
    next !== undefined && next.unit === mention.unit && isListOf(text.slice(end, next.from));
    next = quantities[last + 1]
  ) {
    last += 1;
    end = next.to;
  }
  for (
    let next = quantities[last + 1];
    next !== undefined && next.from === end;
    next = quantities[last + 1]
  ) {
    last += 1;
    end = next.to;
  }
  const counts = mention.counter !== null || mention.unit === 'count' || last > index;
  // 新建公办学校42所 超额完成任务: in a headline a space parts clauses
  if (mention.unit !== 'CNY' && sentence.passage.kind !== 'paragraph' && /[\s\u3000]/.test(text.charAt(end)))
    return { noun: '', end };
  const sized = counts ? countedBySize(text, end, quantities.slice(last + 1, last + 3), clause.end) : null;
  const ofBoth = nounOfBoth(text, mention, quantities[last + 1], words);
  if (sized !== null || ofBoth !== null) return sized ?? ofBoth ?? { noun: '', end };
  const next = quantities[last + 1]?.from ?? clause.end;
  const time = times.find(({ from }) => from >= end)?.from ?? clause.end;
  const limit = Math.min(clause.end, next, time);
  const opens = wordsIn(words, 0, words.length).every(
    ({ word, start, end: to }) => word.role !== 'verb' || leads.test(words.slice(start, to)),
  );
  const noun = countedNoun(
    text,
    end,
    limit,
    next < clause.end,
    /推进|推动|加快|支持/.test(words),
    opens,
    mention.unit === '%',
  );
  // 由2015年的20家|增长至2019年的60家: what they do, and not what they are
  if (changes.test(noun.noun) && /[至到为]/.test(text.charAt(noun.end))) return { noun: '', end };
  // 实现2%|的逆势增长|: by how much, and nothing that has a share
  if (mention.unit === '%' && /(?:增长|递增)$/.test(noun.noun) && growsBy.test(text.slice(end, noun.end + 1)))
    return { noun: '', end };
  // 满足年旅客吞吐量800万人次|需求: what is needed stands before
  if (noun.noun === '需求' && mention.counter !== '大' && !/(?:满足|符合)$/.test(words))
    return { noun: '', end };
  // 完成危房改造1200户的|任务|: what was to be done stands before
  if (isTaskBefore(noun.noun, words)) return { noun: '', end };
  // 其中5个|总投资超过3亿元: what is measured of them is not counted
  if (counts && next < clause.end && ofThem.test(noun.noun)) return { noun: '', end };
  if (counts) return { ...noun, noun: placeEntered(noun.noun, words, text.charAt(noun.end)) };
  if (noun.noun === '') return noun;
  const opening = wordAt(noun.noun, 0, noun.noun.length);
  const isDeed =
    opening !== null &&
    opening.word.role !== 'noun' &&
    !(isOfQuality(noun.noun, opening.end) || /以[上下]$/.test(mention.text)) &&
    text.charAt(end) !== '的' &&
    !grant.test(noun.noun);
  return isDeed || /^[增以之左时]|^内$|^大关|^台阶|^(?:重点|着力|全力|集中|主要|专门)$/.test(noun.noun)
    ? { noun: '', end }
    : noun;
}
const ofThem = /^(?:总投资|投资额?|年?产值|营业收入|营收|年?销售额|税收|面积|单体投资)$/;

/** 组织24名|干部到村任职, 有1.2万名|农民外出务工: what those do that are counted is told behind. */
const leads =
  /^(?:共?有|已有|拥有|推动|带动|帮助|支持|引导|助力|组织|吸引|促进|选派|安排|帮扶|鼓励|动员|使|让)$/;
/** What a count does between its two ends. */
const changes = /^(?:增长|增加|上升|提升|提高|发展|扩大|攀升|跃升|回升|下降|减少|降低|压减|缩减|扩展|壮大)$/;
/** 获得3000万元|贷款: what the money is; 2亿元补助农户 tells what it does. */
const grant = /^[^，。；]{0,6}(?:贷款|补助|补贴|奖励|授信|贴息|资助|补偿|捐款|罚款)(?:资金|款|金)?$/;

function wordsBehind({ sentence, clause, quantities, index }: Place, mention: QuantityMention): string {
  const limit = Math.min(clause.end, quantities[index + 1]?.from ?? clause.end);
  // 甲区3家：子公司、丑公司: their names; 防洪标准20年一遇: how seldom
  if (/^(?:：|一遇)/.test(sentence.passage.text.slice(mention.to, mention.to + 2))) return '';
  const words = sentence.passage.text.slice(mention.to, limit).replace(/[。！？；;，,”）)].*$/s, '');
  return words.length > 30 ? '' : trim(stripLead(words).replace(/^(?:就|即|便|内|[之以][后前来时]$)/, ''));
}
