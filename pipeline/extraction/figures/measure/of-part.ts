import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * What a part that was measured hands on: a line has what its main track has not, a stage has what is built in it, what is covered
 * is of all there are, and what is first of all is of whom it is.
 *
 * `青柳高铁正线全长|86公里|，总投资|168亿元|` → 青柳高铁, 总投资 · `一期投资3亿元，建设生产线|8条|` → 一期, 生产线
 */
export const ofPart: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  ofWholeLine,
  builtInStage,
  covers,
  firstOfAll,
  density,
  narrower,
  onceSplit,
];

const mainTrack =
  /^(.{2,}(?:铁路|高铁|城际|高速|公路|快速路|大道|号线|通道|大桥|隧道)(?:工程|项目)?)(?:正线|主线)$/;
const ofWhole = /(?:投资|概算|工期|车站|互通(?:立交|枢纽)?|服务区|收费站|停车区)$/;
/** 甲高铁正线全长86公里，总投资|168亿元|: of the whole line. */
function ofWholeLine({ subject, indicator, verb }: Label): Label | null {
  const whole = ofWhole.test(indicator) ? mainTrack.exec(subject)?.[1] : undefined;
  return whole === undefined ? null : label(whole, indicator, verb);
}

const stage = /^(?:项目)?[一二三四五]期(?:工程|项目)?$/;
const builds = /^[，,]?(?:将|拟|计划|主要|共)*(?:建设|新建|建成|建有|购置|安装|布局)/;
/** 一期投资3亿元，建设生产线|8条|: of that stage, where nobody else is named. */
function builtInStage(
  { subject, indicator, verb }: Label,
  { said, words, where, mention }: Scene,
): Label | null {
  const part = said.label?.subject ?? '';
  if (subject !== '' || !stage.test(part) || !builds.test(words.trim())) return null;
  const { sentence } = where;
  const told = sentence.passage.text.slice(sentence.start, mention.from);
  return told.includes(part) ? label(part, indicator, verb) : null;
}

const covering = /覆盖了?(全[省市县区州镇村国])?$/;
/** 充电桩覆盖|98%|的乡镇: how many of them are covered. */
function covers({ subject, indicator, verb }: Label, { words, mention }: Scene): Label | null {
  const cover = covering.exec(words.trim());
  return mention.unit !== '%' || cover === null || indicator === '' || indicator.includes('覆盖')
    ? null
    : label(subject.replace(covering, ''), `覆盖${cover[1] ?? ''}${indicator}`, verb);
}

const first = /其中[，,]?((?:全国|全省|国内|世界|全球|国际)(?:首创|首批|领先|唯一))(?:的?有)?$/;
/** 创新成果128项，其中全国首创|22项|: of those who have them, and not of the country. */
function firstOfAll({ verb }: Label, { words, said, mention }: Scene): Label | null {
  const which = mention.unit === 'count' ? first.exec(words.trim())?.[1] : undefined;
  return which === undefined || said.label === null
    ? null
    : label(said.label.subject, `${which}${said.byCounter.get(mention.counter ?? '') ?? ''}`, verb);
}

const perArea = /([^，,。；;：:]*密度)(?:为|达到?)?每百?平方公里$/;
/** 通车里程860公里，密度为每百平方公里|6.2公里|: how dense the ways of the place are. A name of its own stays, 人口密度. */
function density({ verb }: Label, { words, said }: Scene): Label | null {
  const told = perArea.exec(words.trim())?.[1];
  if (told === undefined) return null;
  const { owner, rest } = splitOwner(told);
  return label(owner || (said.label?.subject ?? ''), rest, verb);
}

const partBehind = /其中[，,]?([\u4e00-\u9fff]{3,8}?)(?:净?增[加长]|新增|减少|下降|增)了?$/;
/** 铁路总里程210公里，其中高速铁路新增|46公里|: of the narrower kind, whose name ends as the whole's begins. */
function narrower({ subject, indicator, verb }: Label, { words, said }: Scene): Label | null {
  const part = partBehind.exec(words.trim())?.[1] ?? '';
  const kind = part.slice(-2);
  return part.length > 2 && indicator === said.label?.indicator && indicator.startsWith(kind)
    ? label(subject, `${part}${indicator.slice(kind.length)}`, verb)
    : null;
}

/** 民生项目52项（合并后共|47项|）: the same, counted otherwise. */
function onceSplit({ verb }: Label, { words, said, mention }: Scene): Label | null {
  const { label: last, counter } = said;
  return last !== null &&
    counter === mention.counter &&
    /(?:拆分|合并|分解|整合|调整)后(?:共|计|为|有)*$/.test(words.trim())
    ? label(last.subject, last.indicator, verb)
    : null;
}
