import { isMeasure } from '../../../grammar/measures.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { comparedLabel, levelBefore, otherEnd } from '../compared/compared.ts';
import { ownedLabel } from '../counted/in-place.ts';
import { extentLabel, spanLabel } from '../extent/extent.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label, spans } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { wordsBeforeTime } from '../subject/antecedent.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { aspectOf, nearTopic } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { continuedLabel, goneOnLabel, shareLabel } from './continued.ts';
import { isGoodsDone } from './goods.ts';
import { measurePraisedBefore } from './grown.ts';
import { eachGains } from './indicator.ts';
import { opensWithVerb, phraseLabel } from './noun.ts';
import { objectLabel } from './object.ts';
import { turnedLabel } from './turned.ts';
import { verbLabel } from './verb.ts';
import { yieldLabel } from './yield.ts';

/**
 * Labels of numbers that measure what stands before them.
 *
 * `嘉兴的面积为|…` → 嘉兴, 面积 · `引进外来资金|…` → 引进外来资金 · `，同比增长|…` → as the figure before
 */
export function measuredLabel(scene: Scene): Label {
  readsBy(scene, 'the words before the number say what it measures');
  const plain = stripLead(scene.words);
  for (const rule of rules) {
    const found = rule(scene, plain);
    if (found !== null) return found;
  }
  return predicateLabel(scene);
}

/** What else decides what is measured, in this order, before the predicate does. */
const rules: readonly ((scene: Scene, plain: string) => Label | null)[] = [
  asideLabel,
  continuedLabel,
  comparedLabel,
  goneOnLabel,
  extentLabel,
  besideLabel,
  shareLabel,
  spanLabel,
  grownLabel,
];

/** 固定资产投资增长10%，消费增长|8%|: what is measured, and no deed; 投资增长 goes on with the investment that was told of. */
const isOwnMeasure = (verb: string, said: string): boolean => ownMeasure.test(verb) && !said.endsWith(verb);
const ownMeasure =
  /^(?:投资|消费|出口|进口|收入|支出|生产|销售|交易|贷款|融资|运输|供应|采购|出栏|存栏|养殖|种植|授权|就业|创业)$/;

/** 甲区（开工率|100%）: the bracket says what of it; 利润增长22%，低于全国（|49%|: whom it is compared with has the same. */
function asideLabel({ said, words }: Scene, plain: string): Label | null {
  const other = said.label === null ? '' : (comparedWith.exec(words)?.[1] ?? '');
  if (other !== '' && said.label !== null) return label(other, said.label.indicator);
  const [, whose = '', what = ''] = /^([^（(]{2,14})[（(]([^（）()，,]{2,10})$/.exec(plain) ?? [];
  const measure = trim(what);
  return isMeasure(measure) ? label(trim(whose), measure) : null;
}

const comparedWith = new RegExp(
  `(?:${comparesTo}|超过)([^，,。；;（(]{2,8}?)(?:平均(?:水平|增速)?|水平)?[（(]$`,
);

/** 甲产业比乙（|2:3|: the one against the other. */
function besideLabel(_: Scene, plain: string): Label | null {
  const beside = /^(.{2,10}?)比(.{2,6})[（(]$/.exec(plain);
  return beside === null ? null : label(beside[2] ?? '', beside[1] ?? '');
}

/** 种植烤烟600亩，实现产值|30万元|，均价|32元|: of what was grown. */
function grownLabel({ before, said }: Scene): Label | null {
  return before.subject === '' && said.label !== null
    ? yieldLabel(before.object || before.verb, said.label, said)
    : null;
}

const longestPart = 8; // 主体结构|完成80%: a part of a building
/** What the predicate before the number has for a subject and an object, or leaves out. */
function predicateLabel(scene: Scene): Label {
  const { before, mention, said, behind, where } = scene;
  const { subject, verb, light, object, changed } = before;
  // 某工程已完成总工程量的|65%|: how much of the work is done
  // 招商项目已完成全年目标的|60%|: how much of a plan
  const [, whose = '', plan = ''] = (mention.unit === '%' && planDone.exec(scene.words)) || [];
  if (plan !== '' && subject !== '' && whose.length > subject.length)
    return label(findSubject(where, 'place', whose), `${trim(whose)}完成${plan}`);
  if (plan !== '') return label(subject || trim(whose) || findSubject(where, 'thing'), `完成${plan}`);
  if (mention.unit === '%' && verb === '完成' && workDone.test(object))
    return label(subject || findSubject(where, 'thing'), `${verb}${object}`);
  const turned =
    object === '' && subject === '' && !changed && said.label === null ? turnedLabel(scene) : null;
  if (turned !== null) return turned;
  const timed = object === '' && subject === '' ? measureBeforeTime(scene) : null;
  if (timed !== null) return timed;
  if (object === '' && subject === '')
    return verb !== '' && (!changed || isOwnMeasure(verb, said.label?.indicator ?? ''))
      ? verbLabel(scene)
      : inherited(scene);
  if (object === '' && /^(?:年度|全年|累计|当年|本年)/.test(subject)) {
    const invested = /完成$/.test(verb) && /投资/.test(said.label?.indicator ?? '') ? '投资' : '';
    return label(findSubject(where, wantOf(subject, false)), `${subject}${verb}${invested}`, verb);
  }
  const owned = object === '' && mention.unit === 'count' ? ownedLabel(scene) : null;
  if (owned !== null) return owned;
  if (
    object === '' &&
    /完成$/.test(verb) &&
    mention.unit === '%' &&
    ownerKind(subject) === 'none' &&
    subject.length <= longestPart
  )
    return label(findSubject(where, 'thing', subject), `${subject}${verb}`);
  // 上海财政收入完成380亿元，而山东完成|395亿元|: of the same measure
  const told = said.label?.indicator ?? '';
  if (
    object === '' &&
    verb === '完成' &&
    said.unit === mention.unit &&
    isMeasure(told) &&
    ownerKind(subject) === 'place'
  )
    return label(subject, told);
  // 港口吞吐量9亿吨。其中，湖区港口完成|6亿吨|；沿江港口完成|3亿吨|
  const level =
    object === '' && /^(?:累计|共)?完成$/.test(verb) && aPort.test(subject) ? levelDone(scene) : '';
  if (level !== '') return label(subject, level);
  // 甲市进出口2021年|完成|60亿元: the place stands before the measure
  const own = splitOwner(object === '' && onlyDone.test(verb) ? subject : '');
  if (own.kind === 'place' && trade.test(own.rest)) return label(own.owner, own.rest);
  if (isGoodsDone(scene)) return label(findSubject(where, 'place', subject), subject);
  if (object === '') return label(subject, verbLabel(scene).indicator, verb);
  if (spans.has(mention.unit) && verb === '' && behind !== '' && !isMeasure(object))
    return label(object, behind);
  // 甲区每万人|拥有发明专利: per so many
  const per = perHead.exec(subject);
  if (per !== null) return label(per[1] ?? '', `${per[2]}${verb}${object}`);
  if (verb === '' && subject !== '') return label(subject, object);
  return verb === '' || (light && subject === '' && !/^[新净]/.test(verb) && object !== '投资')
    ? phraseLabel(scene)
    : objectLabel(scene);
}

const aPort = /.(?:港口?|港区|机场|口岸|码头|车站|港务局)$/;
/** How much was carried or made, as it was told last in that unit, here or before 其中; empty where it was not. */
function levelDone({ mention, said, where: { sentence } }: Scene): string {
  const last =
    said.amounts.findLast(({ unit }) => unit === mention.unit)?.label ??
    (said.label === null && sentence.text.startsWith('其中') ? said.before : null);
  const told = last?.indicator ?? '';
  return mention.unit === 't' && /量$/.test(told) && isMeasure(told) ? told : '';
}

/** 固定资产投资|2021年完成|300亿元|: the measure that the clause opens with, before its time; null where it opens with none. */
function measureBeforeTime({ before: { verb, changed }, where, mention }: Scene): Label | null {
  const name = changed || mention.unit === '%' || !onlyDone.test(verb) ? '' : wordsBeforeTime(where);
  return isMeasure(name) || trade.test(name)
    ? label(findSubject(where, wantOf(name, false), name), name)
    : null;
}
const onlyDone = /^(?:(?:累计|共)?完成|)$/;
const trade = /^(?:(?:外贸|对外贸易)?(?:进出口|出口|进口)|(?:全口径|新增|实际)?招商引资)$/;

/** PPI降幅收窄0.3个百分点；环比下降|0.2%|: what has fallen is the measure, and not its rate. */
const withoutRate = (last: Label, { mention }: Scene): Label =>
  mention.unit === '%' && /.{2}[涨降增跌]幅$/.test(last.indicator)
    ? label(last.subject, last.indicator.slice(0, -2))
    : last;

/** A number with nothing before it goes on with what was said. */
function inherited(scene: Scene): Label {
  const { said, where, heading, behind, mention, before, inClause } = scene;
  const turned = turnedLabel(scene);
  if (turned !== null) return turned;
  // 工程共12栋高层，总投资5亿元，目前已有|6栋|封顶: of those that were counted
  if (mention.unit === 'count' && said.unit !== 'count' && isOfThose(scene)) {
    const whose = said.levels.findLast(({ indicator }) => indicator === said.counted);
    return whose ?? label('', said.counted);
  }
  const most = said.label === null ? null : otherEnd(said.label, scene);
  const own = most ?? (before.changed && !inClause ? measurePraisedBefore(scene) : null);
  if (own !== null) return own;
  if (said.label !== null && before.changed)
    return eachGains(scene) ?? withoutRate(levelBefore(scene, said.label), scene);
  if (said.label !== null && inClause) return said.label;
  // 2.1万人享受低保，8600人|领取养老金: what these do
  if (
    said.label !== null &&
    mention.unit === 'count' &&
    /^[人名户位]$/.test(mention.counter ?? '') &&
    opensWithVerb(behind)
  )
    return label(said.label.subject, behind);
  const near = nearTopic(where);
  if (near !== null && near.indicator !== '') return label(near.name, near.indicator);
  if (said.label !== null) return said.label;
  const aspect = aspectOf(where);
  if (aspect !== '') return label(near?.name ?? findSubject(where, 'place'), aspect);
  if (heading !== '') return label(findSubject(where, 'place'), heading);
  const subject = near?.name ?? findSubject(where, 'any');
  if (behind !== '') return label(subject, behind);
  if (subject === '') readsBy(scene, 'nothing says what it measures: its own words stand for that');
  return label('', subject || mention.text);
}

/** Whether the last counted noun had the measure word of this bare count. */
const isOfThose = ({ said, mention }: Scene): boolean =>
  said.counted.length > 1 && mention.counter !== null && mention.counter === said.counter;

const workDone = /^(?:总?工程量|总工作量|总?任务量?|形象进度|总?投资|总进度)$/;
const planDone =
  /^(.*?)(?:已|共|累计|分别|均)*完成了?((?:全年|年度|年初|当年|本年度?|今年)(?:投资)?(?:目标|任务|计划|预算)(?:任务|目标|投资|数)?)的?(?:约|近|超过?)?$/;
const perHead =
  /^(.{2,}?|)((?:每[十百千万]*(?:人|户|名|家|亩|公里|平方公里|台|辆|床|套)|[千万]人)(?:口|.{0,4}(?:人口|家庭|老人))?)$/;
