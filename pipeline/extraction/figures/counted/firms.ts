import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/**
 * What firms or works have earned, sold or spent that the clause before only counts: `规上服务业企业12户，营业收入|3亿元|` → theirs, and not the
 * town's · `8个园区建成面积20平方公里，入驻企业|120户|` → the parks' · `新增企业12户，实现产值|5亿元|` is left alone: nothing says that the new ones alone did.
 */

const firms =
  /(?:企业|公司|合作社|家庭农场|商户|机构|个体户|服务业|制造业|建筑业|零售业|餐饮业)(?:[（(]单位[）)])?$|单位$/;
const ofFirms =
  /^(?:全年|年|累计|共|已)*(?:完成|实现|创造)?(?:主营(?:业务)?(?:销售)?收入|营业收入|营业额|营业总收入|营收|工业总产值|年?(?:加工)?总?产值|(?:商品|消费品)?(?:销售额|零售额)|销售收入|利税总额|利税|利润总额|净?利润|税收|税金|从业人员|资产总[额计])$/;
/** What builders of houses spend: other firms' 投资 may be all that is invested. */
const builders = /房地产(?:开发)?企业$/;
/** 续建项目|60个|: a part of all works, by how far it is. */
const works = /^(?:新建|续建|在建|改扩建|储备)(?:项目|工程)$/;
const begun = /^新?开工(?:项目|工程)$/;
const ofWorks = /^(?:累计|已|年度|本年度|计划)*(?:完成)?(?:计划|概算|估算)?总?投资(?:额)?$/;

/** 新增规上企业|12户|, 淘汰落后企业|5家|: nothing says that what follows is done by those alone. */
const changes =
  /新增|新?登记|吸引|发展|培植|创办|兴办|落户|带动|招引|集聚|引来|现有|培育|引进|净增|签约|新设|注册|扶持|帮扶|服务(?!业)|走访|淘汰|关停|清退|入库|升规|纳统|组织|支持|减少|惠及|开工|突破|[达增超][到至过]|[了过达]$/;

const parks = /(?:园区|开发区|高新区|产业园|工业园|物流园|科技园|孵化器|基地|市场|小镇|街区|楼宇|综合体)$/;
const inParks = /^(?:入驻|入园|进驻|落户|园内|区内)/;

/** The label as of those counted or told of right before; null where the words are of their own. */
export function ofThoseBefore(found: Label, scene: Scene): Label | null {
  const { said, where, mention, words } = scene;
  const last = said.label;
  const { text } = where.sentence.passage;
  if (last === null || scene.sized !== '' || /[；;]/.test(text.slice(said.at, mention.from))) return null;
  // 全市8个园区面积20平方公里，入驻企业|120户|
  if (inParks.test(found.indicator) && parks.test(last.subject) && isOpen(found, words))
    return label(last.subject, found.indicator, found.verb);
  if (!isOpen(found, words)) return null;
  // 养老院床位300张，床位数增加|20张|
  const again = found.indicator.replace(/数量?$/, '');
  if (again !== found.indicator && again.length > 1 && last.indicator.endsWith(again))
    return label(last.subject, `${last.indicator}数`, found.verb);
  // 休闲农庄60处，面积|1万亩|，年接待游客|20万人次|
  const site = sites.test(last.indicator) ? last.indicator : sites.test(last.subject) ? last.subject : '';
  if (site !== '' && ofSites.test(found.indicator) && !changes.test(site))
    return label(site, found.indicator, found.verb);
  // 入驻企业120户，实现产值|30亿元|: of the park; 规上企业45家，实现产值60亿元，利润|3亿元|: and so on
  const isPark = inParks.test(last.indicator) && parks.test(last.subject);
  if (isPark || firms.test(last.subject))
    return ofFirms.test(found.indicator) && !(unearned.test(last.subject) && /总产值/.test(found.indicator))
      ? label(last.subject, found.indicator, found.verb)
      : null;
  const measured =
    (firms.test(last.indicator) &&
      ofFirms.test(withoutProduct(found.indicator, last.indicator)) &&
      !/税/.test(found.indicator)) ||
    ((builders.test(last.indicator) || works.test(last.indicator)) && ofWorks.test(found.indicator));
  // 甲基地聚集企业200家，产值|10亿元|: of the base; a town has more firms than those that are counted
  const isTold =
    last.subject === '' || (ownerKind(last.subject) === 'place' && !/^(?:该|本)?园区$/.test(last.subject));
  // 续建项目60个，新建项目30个，完成投资|20亿元|: of both
  const isOfBoth =
    works.test(last.indicator) &&
    !/[；;]/.test(text.slice(where.sentence.start, mention.from)) &&
    said.levels.filter(({ indicator }) => works.test(indicator) || begun.test(indicator)).length > 1;
  // 全县产值超百亿元企业30家，产值超十亿元企业300家，利润|增长8%|: of no class of them where somebody has them all
  const isOfClasses =
    last.subject !== '' &&
    (aClass.test(last.indicator) ||
      said.levels.filter(({ indicator }) => firms.test(indicator)).length > 2) &&
    !/其中[^，,。；;]*$/.test(text.slice(where.sentence.start, said.at)) &&
    said.levels.filter(({ indicator }) => firms.test(indicator)).length > 1;
  if (isOfBoth || isOfClasses) return null;
  if (!measured || said.unit !== 'count' || !isTold || unearned.test(last.indicator)) return null;
  // 规上企业300家，实现产值|300亿元|，粮食产量30万吨: what the sentence goes on with is the town's again
  if (!works.test(last.indicator) && goesOn.test(text.slice(mention.to, where.sentence.end))) return null;
  const clause = /[^，,。；;：:]*$/.exec(text.slice(where.sentence.start, said.at))?.[0] ?? '';
  if (changes.test(clause) && !works.test(last.indicator)) return null;
  const whose = works.test(last.indicator) || last.indicator.startsWith(last.subject) ? '' : last.subject;
  return label(`${whose}${last.indicator}`, found.indicator, found.verb);
}

/** 特钢企业30个，|特钢|主营收入: what they make is said again. */
const withoutProduct = (indicator: string, ofWhom: string): string => {
  const product = /^(.{1,4}?)(?=主营|营业|销售|[净总]?利润|[总年]?产值)/.exec(indicator)?.[1] ?? '';
  return product !== '' && ofWhom.includes(product) ? indicator.slice(product.length) : indicator;
};

/** What visitors come to, and what such a place has. */
const sites =
  /(?:农庄|庄园|农家乐|民宿|(?:休闲|渔业|健身|文化|体育|娱乐)[^，,]{0,4}场所|采摘园|垂钓园|茶园|果园|景区|景点)$/;
const ofSites = /^(?:总|占地|种植|经营)?面积$|^年(?:均|内)?接待(?:游客|人[数次]|旅客)?(?:能力)?$/;

/** 科研机构, 金融机构: bodies whose output is none of industry. */
const unearned = /(?:科研|研发|卫生|医疗|教育|金融|服务|养老)机构$/;
/** 产值超十亿元企业: firms by their size. */
const aClass = /[元吨人]及?(?:以[上下])?的?[^，,]{0,6}企业$/;
/** What no firm has, behind what those that are counted have. */
const goesOn =
  /[，,；;][^，,；;。]{0,8}(?:粮食|产量|接待|引进|新建|园区|用电量|集体|人均|村民|农民|居民|茶园|茶农|高标准|快递|户数?|面积|人口|GDP|投资)/;

/** Whether a number's own words name nobody else: what it is of has been filled in. */
const isOpen = ({ subject }: Label, words: string): boolean =>
  subject === '' || (!words.includes(subject) && ownerKind(subject) !== 'agent');
