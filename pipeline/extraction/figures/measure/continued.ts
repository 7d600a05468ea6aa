import { isMeasure } from '../../../grammar/measures.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label, spans } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { nearTopic } from '../topic/where.ts';
import { trim } from '../words/phrase.ts';
import { opensShare, sharesOut, takesShare } from '../words/words.ts';

/** Labels of numbers that go on with the figure before: `GDP增长5%，增速|…` → GDP增速 · `加装电梯186部，其中今年加装|…` → the same */

/** 第一产业增加值增长2%，拉动GDP增长|0.1个百分点|: what it has pulled; behind 分别 each of those that were told of, in their order. */
export function pulledLabel({ mention, words, said, run, index, where }: Scene): Label | null {
  const pulled = mention.unit === 'pp' ? (pulls.exec(firstOf(words).trim())?.[1] ?? '') : '';
  const own =
    run.count > 1 && said.levels.length >= run.count
      ? said.levels.at(index - run.first - run.count)
      : undefined;
  const pulling = own ?? said.label;
  if (pulled === '' || pulling === null) return null;
  // 三大产业增加值分别增长3%、5%和8%，合计拉动工业增长|4个百分点|: all of them
  if (/合计|共/.test(words))
    return label(
      ownerKind(pulling.subject) === 'place' ? pulling.subject : findSubject(where, 'place'),
      `合计拉动${pulled}增长`,
    );
  return label(pulling.subject, pullOf(pulling.indicator, pulled));
}

/** 第一产业增加值, 投资对经济增长的贡献率 + GDP → what that industry or investment has pulled. */
export const pullOf = (indicator: string, pulled: string): string =>
  `${withoutPull(indicator.replace(/拉动增长$/, ''))
    .replace(shareOrRate, '')
    .replace(/增[速幅]$/, '')}拉动${pulled.replace(/增长$/, '')}增长`;

/** Without the numbers before it in its list. */
const firstOf = (words: string): string => words.replace(/[0-9.]+个?(?:百分点)?[、和与及].*$/, '');

/** Whose the figure before was, where the words before this one name no other subject. */
const goesOn = ({ before, said }: Scene): Label | null => (before.subject === '' ? said.label : null);

/** A rate, a part, a sum or a change of what the figure before was; null where the words say something of their own. */
export function continuedLabel(scene: Scene): Label | null {
  const { object } = scene.before;
  if (/^(?:同比|环比|自然|同口径)[增涨降](?:幅|速)$/.test(object) && scene.said.label !== null)
    return scene.said.label;
  const last = goesOn(scene);
  if (last === null) return null;
  // 农林牧渔业总产值60亿元，增长2%，增加值|37亿元|: of the same trade
  const trade = object === '增加值' ? (/^(.*业)总产值$/.exec(last.indicator)?.[1] ?? '') : '';
  if (trade !== '') return label(last.subject, `${trade}增加值`);
  if (/^(?:增速|增幅|涨幅|降幅)$/.test(object) && scene.inClause === false)
    return label(last.subject, withRate(last.indicator, object));
  // GDP增速4%，增量达到|90亿元|; 零售额7亿元，总量比2019年增长|5%|: of the measure that was told of
  if (
    /^(?:总量|总额|增量|比重)$/.test(object) &&
    (isMeasure(withoutGrowth(last.indicator)) || /[进出]口$/.test(last.indicator))
  )
    return label(last.subject, ofMeasure(last.indicator, object));
  // 玉米收获面积30万亩，收获进度达到|71%|: of the same crop
  const crop = /进度$/.test(object) ? (sown.exec(last.indicator)?.[1] ?? '') : '';
  if (crop !== '') return label(last.subject, `${crop}${object}`);
  // 一般公共预算收入90亿元，税收占比|78%|
  if (/^税收(?:占比|比重)$/.test(object) && /(?:预算|财政)(?:总)?收入$/.test(last.indicator))
    return label(last.subject, `${last.indicator}${object}`);
  // 新增高速公路387公里，总里程|4500公里|: of those ways
  const way = scene.said.unit === 'km' && isLength.test(object) ? (ways.exec(last.indicator)?.[0] ?? '') : '';
  if (way !== '') return label(last.subject, `${way}${object}`);
  if (isPartOf(last, scene)) return last;
  // 净增企业48户，总数达|377户|: the number of what was counted.
  if (/^(?:总数|总量|数量)$/.test(object) && scene.said.counted !== '')
    return label(last.subject, `${scene.said.counted.replace(isNew, '')}${object}`);
  return savedLabel(last, scene);
}

const isLength = /^(?:通车|运营|营业|建成|开通)?总里程$/;
const ways = /(?:高速|普通|农村|国省|城际|高等级)?(?:公路|高速|铁路|高铁|地铁|轨道交通|干线|航道|管网|绿道)$/;

/** 玉米|收获面积 */
const sown = /^(.{1,8}?)(?:收获|收割|采收|播种|种植|插秧)面积$/;

/** 新登记企业48户，总量达|377户|: of all of them. */
const isNew = /^(?:新(?:增|登记|设立?|注册)|净增)/;

/** 出口拉动外贸增长: without what was pulled. */
const withoutPull = (indicator: string): string => indicator.replace(/(?:^|(?<=.{2}))拉动.{2,16}增长$/, '');

const falls = anyOf(verbsOf('down'));
const pulls = new RegExp(
  `^[，,]?(?:分别|合计|共同?)?拉动((?:(?!${falls}|较|比|作用).){2,16}?)(?:增长|上升|提高|上涨)?(?:了|约)?$`,
);

/** 加装电梯186部，其中今年加装|72部|: a part of the same. */
function isPartOf(last: Label, { before: { verb, object }, said, mention }: Scene): boolean {
  const words = `${verb}${object}`;
  return (
    said.unit === mention.unit &&
    words.length >= 2 &&
    last.indicator.length > words.length &&
    last.indicator.startsWith(words)
  );
}

/** 设计时速120公里，比省道缩短|40分钟: a time saved is none of what was measured before. */
function savedLabel(last: Label, { before, said, mention, words }: Scene): Label | null {
  const saved = before.changed ? (/(缩短|压缩|延长|节省)(?:了|约|近|超)*$/.exec(words)?.[1] ?? '') : '';
  return saved !== '' && spans.has(mention.unit) && !spans.has(said.unit)
    ? label(
        last.subject,
        (/的(车程|行程|路程|工期|时长)/.exec(words) ?? travels.exec(words))?.[1] ?? `${saved}时间`,
      )
    : null;
}

/** 每日开行2对，全程旅行时间|缩短1小时: what is shorter now. */
const travels =
  /((?:全程|单程|最快|平均)?(?:旅行|运行|行车|通行|通勤|在途|旅途)(?:时间|时长|用时))(?=[较比]?[^，,。；;]{0,6}(?:缩短|压缩|延长|节省))/;

/** How far back the words of a comparison reach. */
const longestClause = 30;

/** 最高日, 节假日高峰日, 春节期间单日最高: when most come, and nothing that is measured by itself. */
const peakAlone =
  /^[，,]?((?:(?:春运|春节|国庆|黄金周|节假日|假日|周末|[旺淡]季)(?:期间)?)?(?:最高峰?日|高峰日|单日最高))(?:可?达到?|甚至|为|约|超过?|突破|近)*$/;

/** How much of it is done, how many times it is, or what it is in other money; null where the words say none of these. */
export function goneOnLabel(scene: Scene): Label | null {
  const mean = scene.said.label;
  // 日均客流2.3万人次，最高日|5.1万人次|
  const peak = peakAlone.exec(scene.words.trim())?.[1] ?? '';
  if (mean !== null && scene.said.unit === scene.mention.unit && peak !== '')
    return label(mean.subject, mean.indicator.replace(/^([\u4e00-\u9fff]*?)(?:日均|全日)|^年?/, `$1${peak}`));
  const last = goesOn(scene);
  if (last === null) return null;
  const { before, mention, said, where } = scene;
  const { text } = where.sentence.passage;
  const words = text.slice(Math.max(where.at, mention.from - longestClause), mention.from);
  // 托养服务已完成8个（|53%|
  if (mention.unit === '%' && /[（(]$/.test(words) && before.object === '' && /^已?完成/.test(last.indicator))
    return label(last.subject, `${last.indicator.replace(/^已?完成/, '')}完成率`);
  // 新增充电端口630个，完成率|286%|
  if (before.object === '完成率' && !/[；;]/.test(text.slice(said.at, mention.from)))
    return label(last.subject, `${last.indicator.replace(/^(?:已|累计)?(?:完成|完工)|完成率?$/g, '')}完成率`);
  // 规划投资6亿元，是“十一五”总投资的|4倍|: the one against the other
  const other = mention.unit === 'times' ? (ofOther.exec(words)?.[1] ?? '') : '';
  if (isMeasure(other) && !last.indicator.includes(other))
    return label(last.subject, `${last.indicator}与${other}之比`);
  // 是“十五”期末的|3倍|
  if (mention.unit === 'times' && /[是为](?:全[省市国])?[^，,。；;是为]{2,14}的(?:近|约|超)*$/.test(words))
    return last;
  // 按平均汇率计算达到|4985美元|
  return /(?:计算|折算|折合|约合)(?:为|成|约|人民币|达到?)*$/.test(words) ? last : null;
}

const ofOther = /(?:为|是|相当于)((?=[^，,。；;]*[0-9期”])[^，,。；;是]{4,18})的\s*$/;

/** 甲市服务业发展快，|对经济增长的贡献率达|58%|: to what, and of whom it is told. */
export function contributionLabel({ words, where, said, mention, run, index }: Scene): Label | null {
  if (!words.includes('贡献') || !/^(?:%|pp)$/.test(mention.unit)) return null;
  const [, lead = '', whole = ''] = contribution.exec(words) ?? [];
  if (whole === '') return null;
  // 对税收、就业的贡献率分别为|71%|和|86%|: the first is that to the first
  const parts = whole
    .slice(1)
    .replace(/的?贡献[率度]?$/, '')
    .split(/[、和与及]/);
  const part = run.count > 1 && parts.length === run.count ? parts[index - run.first] : undefined;
  const what = part === undefined ? whole : `对${part}的贡献率`;
  const who = trim(lead);
  // 电子产业增加值增长8%，对工业增长的贡献率达|40%|: that industry's
  const told =
    who === '' ? (/^(.*(?:业|产业|集群))增加值$/.exec(said.label?.indicator ?? '')?.[1] ?? '') : '';
  if (told !== '') return label(said.label?.subject ?? '', `${told}${what}`);
  const whose = who === '' ? (nearTopic(where)?.name ?? '') : who;
  const { owner, rest, kind } = splitOwner(whose);
  // 投资、消费对经济增长的贡献率分别为|60%|、|40%|: each one's
  const list = kind === 'place' ? null : listed(whose, run.count);
  const member = list?.members[index - run.first];
  if (list !== null && member !== undefined)
    return label(findSubject(where, 'place'), `${member}${list.head}${what}`);
  return kind === 'place'
    ? label(owner, `${rest}${what}`)
    : label(who === '' ? owner : findSubject(where, 'place'), `${who}${what}`);
}

const contribution =
  /^([^对]*?)(对[^，,。；;对]{2,24}?的?贡献[率度]?)(?:分别|均|合计|共)?(?:达到?|为|超过?|约|近|[是至])*$/;

const withoutGrowth = (measure: string): string => measure.replace(/(?:同比|年均)?[增涨降][速幅量]$/, '');

/** GDP增速 + 增量 → GDP增量; 总量 says no more than the measure that it is of, 总额 of 进出口 does. */
export const ofMeasure = (measure: string, word: string): string =>
  `${withoutGrowth(measure).replace(/(?<=GDP)总量$/, '')}${/^[总规]/.test(word) && !/[进出]口$/.test(measure) ? '' : word}`;

/** 增加值 + 增速; what ends in a rate already stays. */
export const withRate = (indicator: string, rate: string): string =>
  /[增涨降][速幅]$/.test(indicator) ? indicator : `${indicator}${rate}`;

/** ，占74.3%; ，占GDP的比重达到50%. */
export function shareLabel({ said: { label: last, unit }, run, index }: Scene, plain: string): Label | null {
  const words = opensShare.exec(plain.replace(howFar, ''))?.[0] ?? '';
  if (words === '' || last === null) return null;
  const share = partOfShare(trim(words).replace(/的$/, ''), run.count, index - run.first);
  // 东盟为第一大贸易伙伴，占外贸总值的|15%|: of that no partner is a part
  if (unit === 'rank' && share.length > 2 && !isMeasure(last.indicator)) return label(last.subject, share);
  // 某市对甲国进出口100亿元，占|14%|
  // 投资占全市的比重为10%，占比较上年提高|6个百分点|: of the same share
  if (share === '占比' && sharesOut.test(last.indicator)) return last;
  if (share.length <= 2 && /^[对向从]/.test(last.indicator))
    return label(last.subject, `${last.indicator}占比`);
  // 甲区生产总值56亿元，占27%；乙县31亿元，占|15%|
  if (share.length <= 2 && isTown(last.subject) && isMeasure(last.indicator))
    return label(last.subject, `${last.indicator}占比`);
  return share.length <= 2
    ? label(last.indicator.length >= 4 ? last.indicator : last.subject, '占比')
    : label(last.subject, `${withoutPull(last.indicator).replace(shareBehind, '')}${share}`);
}

/** 占项目总数和投资总额 → 占项目总数 of the first; 占全市、全省的比重 → 占全省的比重 of the second. */
export function partOfShare(share: string, count: number, place: number): string {
  const [, wholes = '', ratio = ''] = ofWholes.exec(share) ?? [];
  const parts = count > 1 ? wholes.split(/、|[和与及]/) : [];
  return parts.length === count ? `占${parts[place] ?? ''}${ratio}` : share;
}
const ofWholes = /^占(.+?)((?:的?(?:比重|比例|份额))?)$/;

/** 约|占, 只|占, 分别|占 */
const howFar = /^(?:大?约|[只仅各均]|分别)+(?=占)/;
const shareBehind = new RegExp(`(?<=.{2})${takesShare}.*$`);
const shareOrRate = new RegExp(
  `(?<=.{2})比重$|增加值(?:[增降]速|增幅|降幅)?$|对[^，]+的贡献率$|${takesShare}.*$`,
);

/** 粮食产量50万吨，产量|居: the same by its last word. */
export const isAgain = (phrase: string, indicator: string): boolean =>
  phrase.length <= 3 && isMeasure(phrase) && indicator.length > phrase.length && indicator.endsWith(phrase);
