import { buildTrie, longestTermBefore } from '../../../grammar/trie.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { ofHost } from '../counted/comers.ts';
import { eachRules } from '../measure/each.ts';
import { measureTold } from '../measure/grown.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { isPlaceName } from '../owner/place-name.ts';
import { ofTerritory } from '../owner/territory.ts';
import { ofRankAmong, ofRatesEach, ofWideLand } from '../owner/wide.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { ofPartMeasured, ofTopicTold } from '../topic/told-topic.ts';
import { givenBack } from './given-back.ts';
import { withoutYear } from './undated.ts';

/**
 * Where whose a figure is and what is counted were parted at the wrong word: `高铁后续` / `标段` → 高铁, 后续标段.
 */

/** How a label that was parted at the wrong word is read again; null where it was not. */
export type Edged = (found: Label, scene: Scene) => Label | null;

const wordsBefore = ({ mention, where: { sentence } }: Scene): string =>
  sentence.passage.text.slice(sentence.start, mention.from);

/** 医药、汽车产业增长较快，分别增长|3%|; 猪、牛、羊出栏分别为|31万头|: the list has the one that is told of. */
function isListWith(subject: string, indicator: string): boolean {
  const names = subject.split('、');
  const shared = names.at(-1)?.slice(1) ?? '';
  return (
    names.length > 1 &&
    names.some((one) => indicator.startsWith(one) && (one.length > 1 || indicator === `${one}${shared}`))
  );
}

/** What reads like whose a figure is, and is a list of what is told, or what a place was once. */
const ofNobody: Edged = ({ subject, indicator, verb }, scene) =>
  isListWith(subject, indicator) ||
  // 从一个农业县发展|为人口过千万的城市
  (/发展$/.test(subject) && wordsBefore(scene).includes(`${subject}为`))
    ? label('', indicator, verb)
    : null;

const native = /^籍(?=[\u4e00-\u9fff]{2,})/;
/** 天津|籍游客数量: from where they are. */
const ofNatives: Edged = ({ subject, indicator, verb }) =>
  native.test(indicator) && isPlaceName(subject) ? label('', `${subject}${indicator}`, verb) : null;

const another = /^的?(?:另|又)一[名位座个]([^，,的]{2,16})$/;
/** 库区的另一座名城常德，突破|4千亿元: it is the place's. */
const ofAnother: Edged = ({ indicator, verb }, scene) => {
  const called = another.exec(indicator)?.[1] ?? '';
  for (let at = called.length - 2; at >= 0; at -= 1) {
    const place = called.slice(at);
    if (isPlaceName(place)) return label(place, measureTold(scene) || scene.mention.text, verb);
  }
  return null;
};

const examples = /^等(?:各类|各项|一系列|系列|多种|各种)[^，,]{2,}$/;
/** 举办春风行动|等各类招聘活动400场: examples of what is counted. */
const ofExamples: Edged = ({ subject, indicator, verb }, { where }) =>
  subject !== '' && examples.test(indicator)
    ? label(findSubject(where, 'place', indicator), `${subject}${indicator}`, verb)
    : null;

/** 按|照名义增速计算，甲市也超过|30%| */
const ofHalfWord: Edged = ({ subject, indicator, verb }, scene) =>
  indicator.startsWith('照') && wordsBefore(scene).includes(`按${indicator}`)
    ? label(subject, indicator.slice(1), verb)
    : null;

/** 以葡萄为主|的大户60家: what they are like, and nobody whose they are. */
const ofTheirSort: Edged = ({ subject, indicator, verb }) =>
  /^以[^，,]{1,8}为[主辅核]$/.test(subject) ? label('', `${subject}的${indicator}`, verb) : null;

const atHeart = '(?:核心|中心|主体|龙头|依托|骨干|纽带|引领|代表|支撑|[主辅])';
const core = new RegExp(`^(?:[^，,的]{1,10}为)?${atHeart}$`);
const withCore = new RegExp(`以[^，,。；]{1,12}为${atHeart}的`);
/** 以乙市为|核心|的甲都市圈人口3000万人: what it has at its heart, and not whose the figure is. */
const ofCore: Edged = ({ subject, indicator, verb }, scene) => {
  if (!core.test(subject) || !withCore.test(scene.where.sentence.text)) return null;
  const { owner, rest } = splitOwner(indicator);
  return rest.length < 2 ? null : label(owner, rest, verb);
};

/** 从|南方飞来|的灰鹤数量: from where they come. */
const comesFrom: Edged = ({ subject, indicator, verb }, scene) =>
  /.{2}[飞运调迁赶引嫁买进采][来进入回]$/.test(subject) && wordsBefore(scene).includes(`从${subject}的`)
    ? label('', indicator, verb)
    : null;

const byWhom = /^由[^，,的]{2,14}(?=投资$)|^(?:公司|集团|企业)(?=在[^，,的]{2,10}投资$)/;
/** 甲公司由乙集团投资|15亿元设立, 公司在科技城投资|9000万元: by whom is no part of what it measures. */
const ofInvestor: Edged = ({ subject, indicator, verb }) =>
  byWhom.test(indicator) ? label(subject, indicator.replace(byWhom, ''), verb) : null;

const trial = /^[^，,。；;、0-9]{0,6}(试运[行营])/;
/** 完成|168小时|满负荷试运行: what took so long. */
const ofTrial: Edged = ({ subject, indicator, verb }, { mention, where }) => {
  const behind = where.sentence.passage.text.slice(mention.to, mention.to + 12);
  const what = indicator === '完成' ? (trial.exec(behind)?.[1] ?? '') : '';
  return what === '' ? null : label(subject, what, verb);
};

const peak = /^(.*?)((?:施工|客流|用工)?高峰(?:时|期|时段|时期)?|单日)$/;
const inPeak = /^(.{2,}?)((?:高峰(?:时|期|时段)|单日).{2,})$/;
const hosts = /[站园馆区场港]$/;
const most = /单日(最[多高大])[^，,。；;]*$/;
/** 景区高峰时|2万人|, 景区单日最多达|3万人次|, 车站单日|最高发送旅客3万人次|: when there are so many is no part of the name. */
const ofPeak: Edged = ({ subject, indicator, verb }, { mention, words }) => {
  const [, head = '', time = ''] = peak.exec(subject) ?? [];
  if (time !== '' && head.length > 1) return label(head, `${time}${indicator}`, verb);
  // 甲站单日发送旅客|3万人次|
  const [, host = '', done = ''] = subject === '' ? (inPeak.exec(indicator) ?? []) : [];
  if (done !== '' && (hosts.test(host) || ownerKind(host) !== 'none')) return label(host, done, verb);
  const [, whose = '', when = ''] = mention.unit === 'count' ? (peak.exec(indicator) ?? []) : [];
  const heads = /^[人名]$/.test(mention.counter ?? '') ? '人数' : mention.counter === '人次' ? '人次' : '';
  if (when === '' || heads === '') return null;
  return label(`${subject}${whose}`, `${when}${most.exec(words)?.[1] ?? ''}${heads}`);
};

const nominalEndings = buildTrie(
  verbsOf('nominal').map((surface) => [surface, surface] as const),
  true,
);
/** 公司奖励|6名|员工, 县里硬化|3公里|道路: what a body does with what is counted or measured out is no part of its name. */
const ofGiver: Edged = ({ subject, indicator }, { mention, counted, words }) => {
  if (!things.has(mention.unit) || counted === '' || !words.trim().replace(/了$/, '').endsWith(subject))
    return null;
  const found = longestTermBefore(nominalEndings, subject, subject.length, 2);
  if (found === null) return null;
  const [, body = '', how = ''] =
    /^(.*?)((?:[日月年]均|免费|集中)?)$/.exec(subject.slice(0, found.end)) ?? [];
  const whose = withoutYear(body.replace(/(?<=.{2})(?:计划|拟|将|预计|已|共|累计)+$/, ''));
  if (!acts.test(whose) && ownerKind(whose) === 'none') return null;
  return label(inside.test(whose) ? '' : whose, `${how}${found.entry}${indicator}`, found.entry);
};
const things: ReadonlySet<string> = new Set('count km m mu har m2 km2 m3 t kg'.split(' '));
const inside = /^[省市县区州镇乡村校厂]里$/;
const acts = /^(?:公司|集团|企业|学校|医院|[省市县区州镇乡村校厂]里)$|[省市县区]财政$|[法检]院$/;

/** In this order; the first that reads a label again is the last. */
export const edgeRules: readonly Edged[] = [
  givenBack,
  ofTerritory,
  ofGiver,
  ofPeak,
  ofNobody,
  ofNatives,
  ...eachRules,
  ofAnother,
  ofExamples,
  ofHalfWord,
  ofTheirSort,
  ofCore,
  comesFrom,
  ofInvestor,
  ofTrial,
  ofHost,
  ofWideLand,
  ofRankAmong,
  ofRatesEach,
  ofTopicTold,
  ofPartMeasured,
];
