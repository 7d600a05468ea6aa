import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { isRoadKind, type Shape } from '../name/shape.ts';
import { withBuildings } from './shared.ts';

/** Works that all names of a list share. */

/** 芙蓉大道、洞株路快速化改造项目: the works are on both. */
export function sharedWorks(last: Shape, head: Token, text: string): string {
  const heads = last.tokens.filter(isHead);
  const [base, works] = [heads.at(-2)?.word?.kind, heads.at(-1)];
  // 青山公园、柳湾公园体育设施: each has its own
  const isEach =
    wordsOf(works, text).endsWith('设施') && wordsOf(head, text).endsWith(wordsOf(heads.at(-2), text));
  // 完成秀江小区、朝阳小区改造, 推进青山大桥、柳湾大桥维修加固
  const done = text.slice(heads.at(-2)?.to, works?.to);
  if (
    base != null &&
    standing.has(base.role) &&
    doneToAll.test(done) &&
    wordsOf(heads.at(-2), text) === wordsOf(head, text)
  )
    return done;
  // 国道312、省道226改造工程
  const onRoads =
    isRoadKind(heads.at(-2), text) && isRoadKind(head, text) ? doneToRoads.exec(done)?.[1] : null;
  if (onRoads != null) return onRoads;
  // 甲路、乙路|生态绿道
  if (base?.role === 'street' && head.word?.kind?.role === 'street' && besideRoads.test(done)) return done;
  // 甲医院、乙医院|业务楼: each has its own
  if (
    base != null &&
    withBuildings.has(base.category ?? 'other') &&
    base.category === head.word?.kind?.category &&
    (building.test(done) || builtAnew.test(done)) &&
    !isPartOf(head, text) &&
    !/[新迁扩]建[^，。；]*$/.test(text.slice(Math.max(0, head.from - longestList), head.from))
  )
    return done;
  // 甲大学、乙大学三期工程
  if (/大学$/.test(wordsOf(heads.at(-2), text)) && /大学$/.test(wordsOf(head, text)) && enlarged.test(done))
    return done;
  const isWork = works?.word?.kind?.role === 'work' && head.word?.kind?.role !== 'work';
  if (works === undefined || !(isEach || isWork) || works.to - works.from < 3) return '';
  // 甲医院新院区、乙医院迁建项目: a part is not moved with another hospital
  if (/迁/.test(wordsOf(works, text)) && isPartOf(head, text)) return '';
  // 甲引水工程、乙水库扩容工程: the first has its own
  if (/(?:工程|项目)$/.test(wordsOf(head, text))) return '';
  // 甲水库、乙灌区续建配套与节水改造: of what is irrigated
  if (wordsOf(works, text).startsWith('续建') && !wordsOf(head, text).endsWith('灌区')) return '';
  if (base?.category == null || base.role === 'part' || base.category !== head.word?.kind?.category)
    return '';
  const from = heads.at(-2)?.to ?? works.from;
  // 甲路、乙路道路改造工程
  const between = text.slice(from, works.from);
  return between === '' || between === '道路' ? between + wordsOf(works, text) : '';
}

const besideRoads =
  /^(?:生态|滨河|景观|绿化|沿线)*(?:绿道|景观带|绿化带|综合管廊|(?:绿化|亮化|景观|管网)(?:提升|改造)*(?:工程|项目))$/;

/** 新院区, 门诊楼: what a hospital or a school has. */
const isPartOf = (head: Token, text: string): boolean => /[楼区部房]$/.test(wordsOf(head, text));
/** What is done to each of a list of things that stand. */
const doneToAll = /^(?:维修|提质|升级|危桥|除险|路面|更新|提标)?(?:改造|加固|整治|改扩建|扩建|大修)$/;
const doneToRoads = /^[0-9]{2,4}线?((?:升级|提质|大修)?(?:改造|改扩建|扩建|改建|大修)(?:工程|项目)?)$/;
/** What hospitals and schools that stand are given. */
const building = /^(?:新建|新)?[\u4e00-\u9fff]{2,4}楼$/;
/** 甲中学、乙小学|新建项目 */
const builtAnew =
  /^(?:整体|异地|易地)?(?:新建|迁建|扩建|改扩建|搬迁|改造|(?:建筑|校舍|抗震|教学楼)(?:加固|改造|修缮|维修))(?:项目|工程)$/;
/** A university stands; what is built of it is a phase or another site. */
const enlarged = /^(?:新校区|[一二三四五]期(?:工程|项目)?)$/;
const longestList = 40;
const standing: ReadonlySet<string> = new Set(['site', 'line', 'street']);

/** 甲街、乙路等6个棚改建设项目: homes along each are pulled down and built, and no street. */
export function worksAlong({ items, tail }: Group, text: string): string {
  const areStreets = items.every(({ tokens }) => tokens.findLast(isHead)?.word?.kind?.role === 'street');
  const closing = text.slice(tail?.[0]?.from, tail?.at(-1)?.to);
  return tail !== null && areStreets ? (ofHomes.exec(closing)?.[0] ?? '') : '';
}
const ofHomes = /(?:棚改|棚户区|城中村|旧城区?|征收安置)(?:改造)?(?:建设)?(?:项目|工程)/;
