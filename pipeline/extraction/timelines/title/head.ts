import { scopes } from '../../../grammar/scopes.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { remembered } from '../../remembered.ts';
import { builds, rebuilds } from '../../sentences/building-words.ts';
import { openerReader } from '../../sentences/openers.ts';
import { isRoute } from '../event/clauses.ts';
import { eventVerbAt } from '../event/verbs.ts';
import { builtBy, calledSo, keyWork } from './said.ts';

/** The head of a subject: what a long description is about: `国家150项工程之一的乙水库工程` → 乙水库工程 */

const relative = new RegExp(
  `(?:^|、)(?:${anyOf(scopes('world', 'nation', 'home'))}(?:最|首)|年产|设在|此次|本次|这次|总?规划(?:总)?面积|总?建筑面积|总?占地|计划总?投资|位于|地处|坐落|由|以|作为|总?投资(?:约|近|超)?[0-9]|总投资|全长|[高长宽][0-9]|跨径|直径|曾经?|连接|起于|排名|经过|历时|备受|受到)`,
);
/** 新建的|甲小学, 在建的|乙水库: how far it is. */
export const isBuiltSo = new RegExp(
  `^(?:${builds}|${rebuilds}|规划建设|在建|拟建|开工(?:建设)?|动工|开建|建成|竣工|投产|通车|开通|开业)的(?=[^0-9]{3})`,
);
const connectiveAt = openerReader('connective');

/** Cuts marks and connectives from the front: `，随着` */
function withoutConnectives(words: string): string {
  for (let at = 0; ; ) {
    const end =
      connectiveAt(words, at)?.end ??
      at + (/^(?:[，,、的\s]|——)/.exec(words.slice(at, at + 2))?.[0].length ?? 0);
    if (end === at) return words.slice(at);
    at = end;
  }
}

/** 2022年|开工的|甲大桥昨日合龙, 2019年|成立的|乙公司明年上市: what was done before to what is told of. */
function withoutDeed(words: string): string {
  const verb = eventVerbAt(words, 0, words.length);
  return verb?.attributive === true
    ? words.slice(verb.end).replace(/^了?的(?![是有])(?=[^0-9]{3})/, '')
    : words;
}

/** A subject as a title shows it: the head of a long description, what stands behind ——, without 多个标段. */
export const headOf = remembered((words: string): string => {
  let subject = withoutDeed(withoutConnectives(words))
    // 甲工程作为重点项目，计划6月完工
    .replace(/(?<=.{4})作为.{2,}$/, '')
    // 新建的甲小学综合楼3月启用
    .replace(isBuiltSo, '')
    // 以“协同”为主题的甲论坛, 素有“水乡”之称的乙镇, 被誉为“第一隧”的丙隧道
    .replace(/^.*(?:为主题|之称|美誉)的(?=.{3})/, '')
    .replace(calledSo, '')
    // 甲集团运营的乙公寓
    .replace(builtBy, '')
    // 承载着百年梦想的甲工程, 甲线最长隧道、全长9公里的乙隧道, 省“十四五”重大项目丙铁路
    .replace(
      /^(?:承载|凝聚|寄托|肩负)着?[^，。；的]{2,24}的(?=[^，。；]{4})|^[^，。；]{2,24}、全长[约近超]?[0-9.]+(?:公里|千米|米)的(?=[^，。；]{3})/,
      '',
    )
    .replace(keyWork, '')
    // 这标志着甲高铁全线开工
    .replace(/^[^，]{0,12}(?:标志着|意味着)/, '')
    // 国家150项工程之一的乙水库工程
    .replace(/^.*之一的(?=.{3})/, '')
    .replace(/^一[座条所个家处栋][^，。]*的(?=.{3})/, '')
    // 现|甲小学等9所学校超员
    .replace(/^现(?![代实场有金货任行象役存浇成状年期])(?=[\u4e00-\u9fff]{4})/, '')
    .replace(/^(?:[①-⑳]|[0-9一二三四五六七八九十]{1,3}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[)）])/, '');
  subject = subject.replace(/^.*一[名位个家]“[^”]*”(?=.{2})/, '');
  const dash = subject.lastIndexOf('——');
  if (dash >= 0 && subject.length - dash > 4 && !isRoute(subject, dash)) subject = subject.slice(dash + 2);
  if (subject.startsWith('“') && !subject.includes('”')) subject = subject.slice(1);
  const modifier = lastModifier(subject);
  if (modifier > 0 && relative.test(subject)) subject = subject.slice(modifier);
  return (
    subject
      .replace(/(?<=.{2})(?:有所|略有|稳步|明显|持续|逐年|连年|逐月|年均|实现|开始)$/, '')
      .replace(
        /(?<=.{3})(?:日前|近日|目前|近期|中期|远期|的?前身|的?(?:办学|建校)历史源?)$|(?<=[线路桥站园场港馆院校库程目道段区速铁])原$/,
        '',
      )
      // 甲市全年|接待游客, 甲市计划|已完成投资, 甲水库整个工期|历时两年, 甲港集装箱继|2013年突破…之后
      .replace(
        /(?<=[^0-9一二三四五六七八九十两几多半]{2})(?:全?年|[日月])$|(?<=.{2})(?:(?:并非|并不是).*|原?计划|原定|预计|继|首届|(?:整个|总)?工期)$/,
        '',
      )
      // 甲站房初步|设计面积3万平方米, 22个项目主要|涵盖电子领域
      .replace(/(?<=.{3})(?:初步|主要)$/, '')
      // 养老金标准从每月95元|提高到113元
      .replace(/(?<=.{3})[从由](?![江化])[^，。；从由]{0,8}[0-9][^，。；从由]*$/, '')
      // 甲公路工程按一级公路标准|将完成投资4亿元
      .replace(/(?<=工程|项目|.{2}[路线桥])(?:按照?|采用)[^，。；]{2,14}$/, '')
      .replace(/(?<=[全我][省市县区州镇乡旗])经济(?:增长|运行|发展)?(?:总体)?$/, '')
      .replace(
        /(?<=.{2})(?:进展|推进|活力)$|(?<=.{2}(?:[省市县区镇路线桥站港段期]|高速|高铁|隧道|公司|集团|项目|工程))则$/,
        '',
      )
      // 乙班列|满载货物从丙站|驶出
      .replace(/(?<=列车|班列|专列|货轮|货船|航班)(?:满载|装载|搭载|从).+$/, '')
      // 王明|回村|办起合作社, 县里|投资1200万元|修建栈道
      .replace(
        /(?<=.{2})(?:(?:毅然|主动|率先)?(?:回村|回乡|返乡|回国)?|(?:投资|投入|出资|斥资|筹资)(?:约|近|超)?[0-9][^，。；]*元)$/,
        '',
      )
      .replace(
        /(?<=(?:高速|公路|铁路|高铁|大桥|隧道|地铁|号线))(?:路基|桥面|土石方|桥梁|轨道)+(?:施工)?$/,
        '',
      )
      // 甲铁路|多个标段|同时动工, but 甲、乙两个基地投用
      .replace(/(?<=.{2})(?:[多数几各]|(?<!、[^，、]{2,8})两)个[^，。；]{0,6}$/, '')
      .replace(/(?<=[程目线路段区])[0-9]+座[^，]{0,10}$/, '')
      .replace(/(?<=项目|工程)[0-9.]+(?:[MGk]W|万?千瓦|万?吨|公里|米|亩)$/, '')
      // 一期|9000吨|9月开工, 二期|6栋500套主体|封顶, 二期|视用电需求|启动
      .replace(/^([一二三四]期(?:项目|工程)?)[约近超]?(?:[0-9][0-9.]*[万亿]?[^，。；0-9的]{1,6})+$/, '$1')
      .replace(/(?<=.{2})视[^，。；]{2,8}(?:情况|需[要求]|进度|进展)$/, '')
      .replace(/[，,、：:的\s]+$|[^合一]并$/, '')
  );
});

/** Behind the last 的 that is followed by a name of two characters or more; 0 when there is none, or 以招标的|方式. */
function lastModifier(words: string): number {
  const at = words.lastIndexOf('的');
  return at > 0 && words.length - at > 2 && !/^(?:方式|形式|途径)/.test(words.slice(at + 1)) ? at + 1 : 0;
}
