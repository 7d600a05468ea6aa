import { measureWords } from '../../../grammar/measures.ts';
import { verbReader } from '../../sentences/verbs.ts';

/** A town or a village that the lists do not know: `石桥镇|森林覆盖率`, `青云村|种植果树`, `石桥镇柳河村|种植柑橘` */

/** No name of a town begins with these, or has one of those before 镇: 各乡镇, 重点镇, 示范县. */
export const noFirst = '距离各全每两三四五六七八九十多等个该本其和与及的在将已有共';
/** 信用乡, 文明镇: what a place is found to be. */
export const classes = '信用|示范|文明|生态|美丽|卫生|平安|特色|先进|模范|民族|边境|旅游|法治|双拥|强';
export const noLast = '城乡村集建制小心点色强名';
/** 惠及, 返乡: what is done, and where to. */
const deeds =
  '[惠涉]及|覆盖|辐射|带动|支持|推动|指导|引导|帮助|组织|途经|连接|贯通|服务|走进|来自|分布|所[在有]|周边|附近|试点|创建|建成|新增|成为|打造|获评|评为|[受支][援灾]|签约';
/** 城中村, 自然村, 驻村, 返乡: of what sort it is, or what is done there. */
const sorts = '困范态游级大都境区超上股楼门夜菜古情';
const homes = '返下回离还归';
const villages = '业农山中然政贫扶空弱后一般驻入进到下包联通并撤帮旧老假运主问出嫁新字慧来体员手者墅';
const names: readonly RegExp[] = [2, 3].map(
  (length) =>
    new RegExp(
      `^(?![${noFirst}几首这那了]|${deeds}|${classes})[\\u4e00-\\u9fff]{${length}}(?<![${noLast}${sorts}])` +
        // 石桥镇柳河村: a village says which town
        `(?:(?:[镇乡]|街道)[\\u4e00-\\u9fff]{2,3}村(?![级民庄镇委集])|[镇县市]|(?<![${homes}])乡|(?<![${villages}])[村屯寨])`,
    ),
);
/** 亿元村: how rich those are that are counted; 亿元镇|税收 is theirs. */
const rich = /^(?:亿元|[十百千]{0,2}万元|[十百千万]亿)/;
const ofTown = /(?:[镇乡]|街道).{2,3}村$/;
/** 石桥镇|场, 石桥市|区 */
const goesOn = /^(?:[场域内外级村政委民庄]|区(?!域面积))/;
const measured = new RegExp(
  `^[\\u4e00-\\u9fffA-Z0-9]{0,12}${measureWords('ending', 'counted', 'people', 'size')}$`,
);
/** 石桥镇|因地制宜，种植果树: how it went about what is told next. */
const manners =
  /^(?:因[地村户]制宜|因[地村]施策|因势利导|多措并举|多管齐下|(?:痛下|下定)决心|重拳出击|迎难而上|主动作为|主动求变|抢抓机遇|乘势而上|立足实际|(?:大胆|积极)探索|先行先试|攻坚克难|铁腕治[污水]|壮士断腕|靠[山水]吃[山水]|精准发力|持续发力|科学谋划|精心谋划|聚焦发力|盘活资源|转变思路|转换思路|解放思想|真抓实干)$/;
const when = /^(?:今年|去年|全年|计划|拟|将|已|共|累计)*/;
const verbIn = verbReader('event', 'act', 'predicate', 'nominal');

const isEnd = (character: string): boolean => character !== '' && '镇乡县市村屯寨街'.includes(character);

/** The name of the town or village that a phrase opens with, where nothing, a deed or a measure stands behind it; else empty. */
export function unlistedTown(phrase: string): string {
  if (!isEnd(phrase.charAt(2)) && !isEnd(phrase.charAt(3))) return '';
  for (const name of names) {
    const found = name.exec(phrase)?.[0];
    if (found === undefined) continue;
    const rest = phrase.slice(found.length);
    // 传统村|落
    if (rest.startsWith('落') || (rich.test(found) && !measured.test(rest))) continue;
    if (
      rest === '' ||
      manners.test(rest) ||
      ofTown.test(found) ||
      (!goesOn.test(rest) && measured.test(rest))
    )
      return found;
    const deed = verbIn(rest, when.exec(rest)?.[0].length ?? 0);
    if (deed !== null && deed.surface.length > 1) return found;
  }
  return '';
}
