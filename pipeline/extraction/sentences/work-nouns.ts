import { withRole } from '../../lexicons/any-of.ts';
import type { workRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';

const rows = readLexicon('lexicons/work-nouns.csv');

/** The nouns for built works that have one of some roles: 项目, 铁路, 医院. */
export const workNouns = (...roles: readonly (typeof workRoles)[number][]): readonly string[] =>
  withRole(rows, roles);

/** What names end in for which a noun stands that is another: 学校 for 甲小学, 大桥 for 乙长江桥, 公司 for 丙集团. */
const otherEnds: ReadonlyMap<string, RegExp> = new Map([
  ['学校', /学$|学院$|幼儿园$|[一二三四五六]中$|[小中大]学[^，,。的]{0,4}校区$/],
  ['校', /[小中大]学$|学院$|[一二三四五六]中$/],
  ['园区', /园$/],
  ['大桥', /桥$/],
  ['铁路', /高铁$|客专$|城际$/],
  ['高铁', /铁路$|客专$/],
  ['公路', /路$|高速$/],
  ['高速', /高速公路$/],
  ['高速公路', /高速$/],
  ['公司', /集团$|企业$/],
  ['集团', /集团[^，。]*公司$/],
  ['企业', /公司$|集团$/],
]);

/** What each town or district has one of, so that two of them have two. */
export const onePerTown: ReadonlySet<string> = new Set([
  '污水处理厂',
  '自来水厂',
  '水厂',
  '水电站',
  '变电站',
  '卫生院',
  '农贸市场',
  '菜市场',
  '集贸市场',
  '养老院',
  '敬老院',
  '幼儿园',
  '客运站',
]);

/** Whether a noun alone may stand for a thing or a firm of that name: 大桥 for 甲大桥. */
export const isOfKind = (name: string, noun: string): boolean =>
  name.length > noun.length &&
  (name.replace(/(?<=园)(?:项目|工程)$/, '').endsWith(noun) || otherEnds.get(noun)?.test(name) === true);

/** 甲高铁, 乙高速, 丙号线: on which one travels; a town has tourists, and no such way. */
export const isWay = (name: string): boolean =>
  /(?:铁路|高铁|高速|公路|号线|城际|客专|专线|航线|班列|专列|列车|动车组)$/.test(name);

/** 甲高速|试验段|开工，全线…: the stretch, which is none of the whole. */
export const stretchBehind =
  /(?<=.{2}(?:[公铁]路|高速|高铁|大道|[0-9]号线|地铁|轨道交通))(?:[东西南北中]|试验|先行|先导|首开|首通|(?<=[公铁]路|高速(?!公路)|高铁|大道)[^，。；、]{2,6}至[^，。；、]{2,8})段$/;

/** 甲高速试验段开工，|全线明年建成: the whole goes on, where 全线设站8座 describes the stretch, and 全线已贯通 may be either. */
export const wholeGoesOn =
  /^全线(?:工程)?(?:于|在|将|已|也|预计|计划|有望|力争|正式|同步|顺利|今年|明年|后年|年内|[上下]半年|[0-9年月日底初前])*(?:开工|动工|开建|建成|通车|开通|完工|竣工|投[用运产入]|试?运[行营]|通水|通航|(?:改造|加固|整治|施工)?完成)/;

/** 甲中学 is a 校, 乙医院 a 院, and 丙市2号线 a 线路. */
export const isKind = (name: string, kind: string): boolean =>
  name.endsWith(kind) ||
  (kind === '路' && /高速$/.test(name)) ||
  (kind === '校' && aSchool.test(name)) ||
  (/^线路?$/.test(kind) && aLine.test(name));
const aLine =
  /(?:(?<!生产|流水|装配|检测|[岸红管天际])线|[铁公]路|高[铁速]|地铁|城际)(?:[^，,。的]{0,6}段|[一二三四]期)?$/;
const aSchool = /(?:[小中大]学|学院|[一二三四五六七八九十]中|校区|幼儿园|(?:职教|教育)中心)$/;
