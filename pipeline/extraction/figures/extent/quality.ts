import { splitOwner } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** What a height, a length or a temperature is said of, where that has no name: `海拔|1800米|的清凉吸引游客|3万名|` → nobody's, both */

/** 海拔|1800米|的, |零下20摄氏度|的, and what is nowhere but there: 15公里的|地方| */
const high = /海拔[约近超达至]*$/;
const bare = /^(?:地方|地带|位置|高度|深度|距离|山区)$/;
const longestLead = 5;
/** 青岭, 柳湖, 云和村: of the land, with a name. */
const ofLand =
  /^.{1,}[山峰岭村镇乡县市湖河江岛湾谷坪坝坡岗寨寺关口原台洞库城梁顶](?<!云海|雪山|高山|高原|大山|群山|悬崖)$/;

/** The label without a quality or a sort that is told of as if somebody had it; null for any other. */
export function ofNoOne({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  const { passage, quantities } = where.sentence;
  const size = quantities.find(({ to }) => subject !== '' && passage.text.startsWith(`的${subject}`, to));
  // 海拔4000米的|青岭隧道|全长
  const named = /^海拔[0-9.]+[千万]?米的(.{3,})$/.exec(subject)?.[1] ?? '';
  if (named !== '') return label(named, indicator, verb);
  const lead = size === undefined ? '' : passage.text.slice(Math.max(0, size.from - longestLead), size.from);
  if (size === undefined || !(size.unit === 'Cel' || high.test(lead) || bare.test(subject))) return null;
  const { owner, kind, rest } = splitOwner(subject);
  // 海拔|1800米|的甲景区年接待游客
  if (kind !== 'none') return rest === '' ? null : label(owner, indicator, verb);
  const end = placeEnd(subject);
  if (end > 0) return end === subject.length ? null : label(subject.slice(0, end), indicator, verb);
  return ofLand.test(subject) ? null : label('', indicator, verb);
}
