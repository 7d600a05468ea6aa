import { aims, expects } from '../../sentences/outlook.ts';

/** What a rule grants or asks is so from the day on that it holds from: an aim is what somebody is yet to reach. */

const grant = '(?:奖励|奖补|补助|补贴|资助|贴息|配套)';
/** 按投资额的|10%|给予补助, 给予不超过|1%|的保费补贴, 按|1∶1|的比例配套 */
const grantBehind = new RegExp(`^的?(?:标准|比例|额度)?(?:给予|予以)?(?:企业)?[^，,。；;0-9]{0,6}?${grant}`);
const givesAhead = /(?:按照?|给予|予以)[^，,。；;]*$/;
/** 单个项目最高|200万元|, 补助最高可达|1亿元|, 年度配套总额|不超过500万元| */
const capAhead = new RegExp(
  `(?:最高|上限)(?:可达?|不超过|为)*(?:${grant})?$|${grant}(?:总额|金额|资金)(?:最高|上限)?(?:可达?|为)*$`,
);
const grants = new RegExp(grant);

/** Whether a number says how much a measure gives, and for which it is given. */
export const isGranted = (clause: string, statement: string, behind: string): boolean =>
  ((grantBehind.test(behind) && givesAhead.test(clause)) ||
    (capAhead.test(clause.trimEnd()) && grants.test(`${statement}${clause}`))) &&
  !aims(clause) &&
  !expects(clause);

/** 自明年1月1日起, 2024年度 */
const holdsFrom = /(?:[0-9]{1,2}[年月日号]|明年|下个?月)(?:开始|起)|20[0-9]{2}年度|本?医保年度/;
export const standards =
  /标准|限额|起付|封顶|报销|缴费|筹资|补助|补贴|津贴|工资|养老金|[费税利]率|[票电水气油房]价|收费|缴|罚款|财政补|资助|最高|额度|保费|支付/;

/** 明年1月1日起，补助标准由每月300元提至|400元|: what is set for a time to come, as long as nothing aims at it. */
export const isSetFrom = (sentence: string): boolean =>
  holdsFrom.test(sentence) && standards.test(sentence) && !aims(sentence) && !expects(sentence);
