import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { actsIn } from '../subject/want.ts';

/** What a measure grants to whom: `对新落户企业，按投资额的|10%|给予奖励，最高不超过|500万元|` → 新落户企业, 按投资额给予奖励 and 奖励 */

const grant =
  '(?:一次性|专项|财政|资金|经费|租房|购房|住房|安家|生活|研发|设备|担保|保费|贷款|运营|建设)*(?:奖励|奖补|补助|补贴|资助|贴息)';
/** A clause that opens with 对: 甲县对42家企业给予奖励1200万元 tells what has been spent. */
const whom =
  /(?:^|[，,。：“])(?:我[省市县区]|[省市县区]财政|该[省市县区])?(?:对|给)(?![照应口外内标接比于])((?:[^，,。；：0-9]|500强){2,40}?(?:企业|装备|产品|项目|单位|机构|人才|毕业生|个人|平台|中心|主体|农户|家庭|职工|合作社|团队|基地|园区|企业家|创业者|充电桩))(?:的)?(?=[，,给予按每发奖一最补])/g;
const grantBehind = new RegExp(
  `^的?(?:标准|比例|幅度)?(?:(?:给予|予以)(?:生产|研发|申报|建设|承担|牵头|购买|投资|运营)?(?:企业|单位|主体|机构)?|进行)?(?:的)?(${grant})`,
);
const gives = /(?:给予|予以|发放|给与|享受)(?:最高|不超过|每[^，,0-9]{1,6}|[^，,0-9]{0,2})*$/;
const grantAhead = new RegExp(`(${grant})(?:最高|不超过|上限)*$`);
const isPerOne = /一次性|最高|不超过|上限/;
const base = /按照?([^，,。；0-9]{2,24}?)的?$/;
const atMost =
  /(?:^|[，,])(?:[单每][个家][^，,0-9]{0,6}|年度|累计|总额|同一[^，,0-9]{2,6})?(?:最高|最多|上限)[^，,0-9]{0,4}$/;
const granted = new RegExp(`${grant}$`);

/** The label of such an amount or share; null for any other. */
export function awardLabel({ mention, where, said }: Scene): Label | null {
  if (mention.unit !== 'CNY' && mention.unit !== '%') return null;
  const { passage, start } = where.sentence;
  const from = Math.max(start, passage.text.lastIndexOf('；', mention.from - 1) + 1);
  const before = passage.text.slice(from, mention.from);
  const whole = [...before.matchAll(whom)].at(-1)?.[1] ?? '';
  if (whole === '') return null;
  // 引进的|高层次人才|: their kind, where that says who they are
  const kind = whole.slice(whole.lastIndexOf('的') + 1);
  const who = kind.length > 2 || actsIn(whole) ? kind : whole;
  const behind = grantBehind.exec(passage.text.slice(mention.to, mention.to + longest))?.[1] ?? '';
  if (mention.unit === '%') {
    const of = base.exec(before)?.[1] ?? '';
    return of === '' || behind === '' ? null : label(who, `按${of}给予${behind}`);
  }
  if (behind !== '' && gives.test(before)) return label(who, behind);
  const ahead = grantAhead.exec(before)?.[1] ?? '';
  if (ahead !== '' && isPerOne.test(before.slice(before.lastIndexOf('，') + 1))) return label(who, ahead);
  const last = said.label === null ? '' : (granted.exec(said.label.indicator)?.[0] ?? '');
  // 按投资额的10%给予补助，最高|500万元|: how much at most
  const most = mention.qualifier === 'exact' && /最高[^，,]{0,2}$/.test(before) ? '最高' : '';
  return last !== '' && said.label?.subject === who && atMost.test(before) ? label(who, most + last) : null;
}
const longest = 20;
