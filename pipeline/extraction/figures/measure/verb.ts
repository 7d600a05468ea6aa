import { lengths } from '../extent/extent.ts';
import { countedAlone } from '../owner/property.ts';
import { type Label, label } from '../said.ts';
import { measureOfHeading } from '../scene/heading.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { nearTopic } from '../topic/where.ts';
import { measurePraisedBefore } from './grown.ts';
import { inMoney } from './money.ts';

/** Labels of numbers behind a bare verb, whose object was told of before: `投资|40亿元|`, `项目28个，目前已开工|9个|` → 已开工项目 */

/** How far those are that were counted. */
const progress = /^(?:新?开工|竣工|投产|完工|建成|通车|投用|启动|落地|签约)(?:建设|投产|通车|投用)?$/;

/** 完成投资5亿元，主体工程完成|80%|, 路基完成|900米|: how far a part is, and not its money. */
const aPart =
  /(?:主体|土建|基础|装饰|装修|安装|桩基|路基|路面|桥梁|隧道|管网|主塔|钢结构)(?:工程|结构|施工)?$/;
const isOfMoney = ({ mention, before }: Scene, { indicator }: Label): boolean =>
  /投资/.test(indicator) &&
  !lengths.has(mention.unit) &&
  !(mention.unit === '%' && aPart.test(before.subject));

const countedWorks = /.{3}类$|.{2}(?:项目|工程)$/;

const ofStage = /^[一二三四五六首]期(?:工程|项目)?/;

const revenues = /[^，,。]{0,8}(?:收入|支出)$/;

/** 预算收入3亿元，增幅2%，同口径完成|3.6亿元|: of the same, counted as the year before; null for any other. */
const revenueBefore = ({ mention, said, words }: Scene): Label | null => {
  const revenue = said.levels.at(-1);
  const isSame = mention.unit === 'CNY' && /(?:[同全]|可比|自然)口径(?:累计)?完成$/.test(words.trim());
  return isSame && revenue !== undefined && /收入$/.test(revenue.indicator) ? revenue : null;
};

/**
 * 集装箱吞吐量连续三个月超300万标箱，1至9月累计完成|2688万标箱|: of the measure whose unit it has; 零售总额同比增长7%，1—8月累计完成|1820亿元|: of
 * the one that was told of by its rate alone. Null where neither was told last.
 */
function measureGoneOn({ mention, said, words, where }: Scene): Label | null {
  const last = said.label;
  if (last === null) return null;
  if (said.unit === mention.unit) return mention.unit !== 'CNY' && /量$/.test(last.indicator) ? last : null;
  // 第一产业投资增长3%，第二产业完成|9亿元|, 第二产业投资势头最好，完成|9亿元|: another's
  const between = where.sentence.passage.text.slice(said.at, mention.from);
  if (
    said.unit !== '%' ||
    !/^[^，,；;]*[，,][^，,；;]*$/.test(between) ||
    !/^[，,\s]*(?:累计|共|已经?|实际)*完成了?$/.test(words)
  )
    return null;
  const measure = mention.unit === 'CNY' ? inMoney : /量$/;
  const indicator = last.indicator.replace(/[增涨降跌][速幅]$/, '');
  return measure.test(indicator) && !/占|完成|计划/.test(indicator) ? { ...last, indicator } : null;
}

/** 项目36个，其中产业项目12个，已开工|24个|: more than the part has are of the whole; null where the part has as many. */
function wholeByNumber({ mention, said }: Scene): string | null {
  const counts = said.amounts.filter(({ unit, counter }) => unit === 'count' && counter === mention.counter);
  const [own, part] = [Number(mention.value), counts.at(-1)?.value ?? null];
  if (part === null || own <= part) return null;
  return counts.findLast(({ value }) => value !== null && value >= own)?.label.indicator ?? null;
}

/** 攸县实施项目28个，总投资9亿元，已开工|21个|: whose those are that were counted, whatever was told of them since. */
const whoCounts = ({ mention, said }: Scene): string =>
  said.amounts.findLast(({ unit, counter }) => unit === 'count' && counter === mention.counter)?.label
    .subject ??
  said.label?.subject ??
  '';

/** The label of a number behind a bare verb. */
export function verbLabel(scene: Scene): Label {
  const { before, mention, said, where, heading, group } = scene;
  const { verb } = before;
  if (heading.endsWith(`${verb}率`) && mention.unit === '%')
    return label(said.label?.subject ?? nearTopic(where)?.name ?? '', heading);
  const goesOn =
    /完成$/.test(verb) && before.subject === ''
      ? (measurePraisedBefore(scene) ?? measureGoneOn(scene))
      : null;
  if (goesOn !== null) return goesOn;
  if (/完成$/.test(verb) && said.label !== null && isOfMoney(scene, said.label))
    return label(said.label.subject, `${verb}投资`, verb);
  // 教育支出预算20亿元，执行|21亿元|: of the same
  if (
    verb === '执行' &&
    said.label !== null &&
    said.unit === mention.unit &&
    /(?:支出|收入)(?:预算)?$/.test(said.label.indicator)
  )
    return label(
      said.label.subject,
      `${said.label.indicator.replace(/^(?:年初|年度)?预算安排的?|预算$/g, '')}执行`,
      verb,
    );
  // 预算收入完成9亿元。其中：国税部门完成|4亿元|: of the same
  const revenue =
    /完成$/.test(verb) && /部门$/.test(before.subject)
      ? (revenues.exec((said.levels.at(-1) ?? said.before)?.indicator ?? '')?.[0] ?? '').replace(/^完成/, '')
      : '';
  if (revenue !== '') return label(before.subject, `${verb}${revenue}`, verb);
  const same = revenueBefore(scene);
  if (same !== null) return same;
  // 15个幸福院建设已完成|8个|: of those that were counted
  if (
    /完成$/.test(verb) &&
    mention.unit === 'count' &&
    group !== '' &&
    said.counted !== '' &&
    said.label !== null
  )
    return label(said.label.subject, `已${verb}${said.counted}`, verb);
  // 安排28个公路项目，目前已开工建设|9个|: of those that were counted
  if (
    mention.unit === 'count' &&
    mention.counter === said.counter &&
    said.label !== null &&
    said.counted.length >= 3 &&
    /(?:项目|工程|企业|学校|车站|小区|泊位|安置点|站点|中心|基地)$/.test(said.counted) &&
    progress.test(verb)
  )
    return label(
      whoCounts(scene),
      `${/已|目前/.test(where.sentence.passage.text.slice(where.sentence.start, mention.from)) ? '已' : ''}${verb}${countedAlone(wholeByNumber(scene) ?? said.counted).replace(/^(?:已|年度)?(?:计划|拟)?(?:新?(?:开工|建设|在建|完工|竣工|启动|投用))?/, '')}`,
      verb,
    );
  // 其中基础设施类3个，投资|11亿元|, 工业项目6个，投资|9亿元|: what those took that were counted
  if (verb === '投资' && said.unit === 'count' && group === '' && countedWorks.test(said.counted))
    return label(countedAlone(said.counted), verb, verb);
  // 甲路全长90公里，其中一期30公里，投资|4亿元|: of that stage
  const stage =
    verb === '投资' && said.unit !== 'CNY' ? (ofStage.exec(said.label?.indicator ?? '')?.[0] ?? '') : '';
  if (stage !== '' && said.label !== null) return label(said.label.subject, `${stage}${verb}`, verb);
  const measure =
    said.label === null && mention.unit !== 'count' && /^(?:共|累计)?(?:完成|实现|达到?)$/.test(verb)
      ? measureOfHeading(where.sentence, where.earlier)
      : '';
  if (measure !== '') {
    readsBy(scene, 'the heading says what it measures');
    return label(group || findSubject(where, 'place'), measure);
  }
  // 培训|300人|: how many were trained
  const counter = mention.unit === 'count' ? (counters.get(mention.counter ?? '') ?? '') : '';
  return label(group || findSubject(where, wantOf(verb, true)), `${verb}${counter}`, verb);
}

const counters: ReadonlyMap<string, string> = new Map([
  ['户', '户'],
  ['人', '人数'],
]);
