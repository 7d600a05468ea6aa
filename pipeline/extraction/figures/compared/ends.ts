import { isMeasure } from '../../../grammar/measures.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** From how many to how many, before what they are: `从2015年的|12家|到2021年的|86家|，全县民宿增长了6倍` → 全县, 民宿 */

const time = '(?:[^，,。；;由从0-9]{0,6}(?:[0-9]{1,4}[年月份末底初]+){0,2}[^，,。；;由从0-9]{0,4}的)?';
const amount = '[约近超]?[0-9.]+[万亿]?[^0-9，,。；;到至]{1,8}';
/** What tells of those that are counted: how they have grown, and in how long. */
const told = `(?:${anyOf(verbsOf('up', 'down'))}|翻|不断|逐[年步月]|越来越|持续|连[年续]|稳步|快速|大[大幅]|显著|明显|进一步|延长|壮大|缩短|实现|用了|[仅只]用|已经?)`;
const ahead = new RegExp(
  `^[由从]${time}${amount}[，,]?[^，,。；;0-9]{0,4}[到至]${time}${amount}[，,]([^，,。；;0-9]{2,16}?)${told}`,
);

/** The label of an end of a change whose clause names nothing; null where one stands before it, or none behind. */
export function endLabel({ mention, where }: Scene): Label | null {
  const { sentence } = where;
  const { text } = sentence.passage;
  const floor = Math.max(sentence.start, mention.from - longestLead);
  const lead = text.slice(floor, mention.from);
  const start = floor + Math.max(lead.lastIndexOf('从'), lead.lastIndexOf('由'));
  if (start < floor || (start > sentence.start && !/[，,；;。：:]/.test(text.charAt(start - 1)))) return null;
  const found = ahead.exec(text.slice(start, Math.min(sentence.end, start + longestChange)));
  const whose = found?.[1] ?? '';
  if (found === null || mention.to > start + found[0].length - whose.length) return null;
  // 由3%的增长到2%的下降，率…: two changes, and no two ends of one
  if (/的(?:[增降涨跌减]|下降|上升|回落)/.test(found[0].slice(0, found[0].lastIndexOf(whose)))) return null;
  // 全县民宿 is known as a body as well
  const scope = /^[全我本该][省市县区州镇乡村](?=.{2})/.exec(whose)?.[0] ?? '';
  const { owner, rest } =
    scope === '' ? splitOwner(whose) : { owner: scope, rest: whose.slice(scope.length) };
  const measure = owner === '' ? whose.replace(/^[省市县区镇乡村]里的?/, '') : rest.replace(/^的/, '');
  if (measure.length < 2 || !(suits.get(mention.unit) ?? lasting).test(measure)) return null;
  if (opensWithVerb(measure) && !bodies.test(measure) && !isMeasure(measure)) return null;
  // 从12家到86家，游客增长: other ones
  if (people.test(measure) !== /^[人名位]/.test(mention.counter ?? '') && mention.unit === 'count')
    return null;
  return label(owner || findSubject(where, 'place', measure), measure);
}

/** The start of a change stands no further before a number, and all of it is no longer. */
const longestLead = 40;
const longestChange = 80;
const people =
  /(?:游客|旅客|人口|人数|居民|村民|学生|员工|职工|团队|队伍|志愿者|客流|接待|发送|会员|用户)(?:总?[量数])?$/;
/** 上市企业 opens with a verb. */
const bodies = /(?:企业|公司|项目|学校|机构|单位|人员|农户|学生)(?:总?[量数])?$/;
const lasting = /(?:车程|时间|时长|周期|工期|行程)$/;
const money = '产值|总值|增加值|额|收入|投资|支出|GDP|税收|利润|营收|价|价格|成本|资产|工资|费用';
/** What ends may be of, by their unit; others are of the measure that stands nearest, and of none. */
const suits: ReadonlyMap<string, RegExp> = new Map([
  ['count', new RegExp(`^(?!.*(?:${money}|率|占比|比重|面积|里程|[^数总流待送]量)$)`)],
  ['CNY', new RegExp(`(?:${money})$`)],
  ['%', /(?:率|占比|比重|比例)$/],
  ['km', /(?:[路道线网渠堤]|里程|高速|高铁)$/],
  ['mu', /(?:[园地田林草果茶菜粮棉药]|面积)$/],
  ['t', /(?:[产销总运吞吐]+量|[果菜粮茶油肉鱼])$/],
]);
