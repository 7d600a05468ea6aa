import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** Stages, fields and groups that stand alone before their numbers: `一期|5万亩|` → 一期面积 · `按领域分，生物占|48个|` → 生物, of what was counted */
export const byFields: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  stageAlone,
  countOfField,
  nextField,
  eachOfGroup,
];

const stage = /^(?:项目|工程)?([首一二三四五]期)(?:项目|工程)?$/;
const areas: ReadonlySet<string> = new Set(['mu', 'm2', 'km2', 'har']);
/** 一期|5万亩|通过验收: how large it is; 公寓一期1200套交付，二期|900套|: the same of the next. */
function stageAlone({ subject, indicator, verb }: Label, { mention, said }: Scene): Label | null {
  const which = stage.exec(indicator)?.[1] ?? '';
  if (which === '') return null;
  const last = said.label?.indicator ?? '';
  const before = last.replace(/[首一二三四五]期/, which);
  if (said.unit === mention.unit && said.counter === mention.counter && before !== last && before.length > 2)
    return label(subject, before, verb);
  return areas.has(mention.unit) ? label(subject, `${which}面积`, verb) : null;
}

/** 平台200个，按领域分，生物占|48个|: a count is no share, and of all that were counted. */
function countOfField({ subject, indicator, verb }: Label, { mention, said }: Scene): Label | null {
  if (mention.unit !== 'count' || !/.占比$/.test(indicator)) return null;
  const whole = said.amounts.find(
    ({ unit, counter, value }) =>
      unit === 'count' && counter === mention.counter && value !== null && value > Number(mention.value ?? 0),
  );
  const part = indicator.slice(0, -2);
  return whole === undefined ? label(subject, part, verb) : label(part, whole.label.indicator, verb);
}

const byField = /(?:按|从)[^，,。；;0-9]{2,8}(?:分|看|来看|划分)[，,：:]/;
/** 按领域分，生物占48个，光电、材料分别为|31个|和|22个|: each of the same, and no kind that is counted itself. */
function nextField({ indicator }: Label, { mention, said, run, words, where }: Scene): Label | null {
  const last = said.label;
  if (mention.unit !== 'count' || run.count < 2 || last === null || said.counter !== mention.counter)
    return null;
  const { text } = where.sentence.passage;
  return /分别[为有是]?$/.test(words.trim()) &&
    last.subject !== '' &&
    byField.test(text.slice(where.sentence.start, mention.from))
    ? label(indicator, last.indicator)
    : null;
}

const group =
  /(?:^|[，,。；;：:])([^，,。；;：:、和与0-9]{2,8})[、和与]([^，,。；;：:、和与0-9]{2,8}?)[两二2][个家座县市]([^，,、0-9]{1,4}?)(?:各|分别)(?:有|为|是|达到?)[^，,。；;]*$/;
/** 城北集中了58%的平台，东岭、西岗两个组团各有|29个|和|26个|: each of the two has so many of what was told of. */
function eachOfGroup(_: Label, { mention, said, run, index, counted, where }: Scene): Label | null {
  if (mention.unit !== 'count' || run.count !== 2 || counted !== '') return null;
  const { text } = where.sentence.passage;
  const [, first = '', second = '', kind = ''] =
    group.exec(text.slice(where.sentence.start, mention.from)) ?? [];
  const told =
    said.measured.findLast((each) => each !== kind)?.replace(/^(?:集中|集聚|聚集|拥有|建有)(?=..)/, '') ?? '';
  if (first === '' || told.length < 2 || /[0-9占]/.test(told)) return null;
  const name = index === run.first ? first : second;
  return label(name.endsWith(kind) ? name : `${name}${kind}`, told);
}
