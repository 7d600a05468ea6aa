import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';

/** What was spent on or counted in each field: `完成交通投资90亿元，其中公路60亿元、城市轨道20亿元、水运|10亿元|` → 水运投资; `有铁路和地铁项目9个动工，其中铁路4个、地铁|5个|` → 地铁项目 */

const field =
  /^[，,、和及\s]*(?:其中|包括)?[：:，,]?((?:(?:农村|普通|高速|市域|城际|城市|内河|沿海|[一二三]产)?(?:公路|铁路|高速|高铁|地铁|水路|水运|航道|港口|机场|民航|航空|轨道(?:交通)?|交通|道路|桥梁|水库|灌区|电网|能源|水利|农业|林业|工业|制造业|服务业|采矿业|建筑业|文旅|旅游|物流|基础设施|房地产|教育|卫生|医疗|文化|生态|环保|民生|社会事业)))(?:类|有|为|是|共|各|约)?$/;
const spent = /(?<=.{2})投资$/;
const counted = /(?<=.{2})(?:项目|工程)$/;
const parts = /(?:其中|包括)[^。；;]*$/;
const longestParts = 120;

/** The part of an investment or of counted projects that one field has; null for anything else. */
export function fieldLabel(scene: Scene): Label | null {
  const { mention, words, said, where } = scene;
  const tail =
    mention.unit === 'CNY' ? spent : mention.unit === 'count' && scene.counted === '' ? counted : null;
  const name = tail === null ? undefined : field.exec(words)?.[1];
  if (tail === null || name === undefined) return null;
  const { text } = where.sentence.passage;
  if (!parts.test(text.slice(Math.max(where.sentence.start, mention.from - longestParts), mention.from)))
    return null;
  const whole = [...said.levels, said.label].findLast((told) => told !== null && tail.test(told.indicator));
  if (whole == null) return null;
  readsBy(scene, 'the part of each field');
  return label(whole.subject, `${name}${tail.exec(whole.indicator)?.[0] ?? ''}`);
}
