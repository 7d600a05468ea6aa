import { buildTrie, longest } from '../../../grammar/trie.ts';
import { verbRows } from '../../../lexicons/verbs.ts';
import { remembered } from '../../remembered.ts';
import { repairs } from '../../sentences/building-words.ts';
import { isNameLikeJoint } from '../../sentences/names/like-joints.ts';
import { openerReader } from '../../sentences/openers.ts';
import { onceBuilt } from '../../sentences/outlook.ts';
import { step } from '../../sentences/step-words.ts';
import { placeAt, placeEnd } from '../owner/place-name.ts';
import { leading } from './leading.ts';
import { wordAt } from './words.ts';

/**
 * The edges of a noun phrase: what leads up to it, and what links it to its number.
 *
 * `其中，货物发送量分别达到` → 货物发送量 · `固定资产投资同比增长` → 固定资产投资
 */
interface Stripped {
  readonly rest: string;
  /** Whether a change was stripped: 同比增长. */
  readonly changed: boolean;
}

const surfaces = (...roles: readonly string[]): [string, true][] =>
  verbRows.flatMap((row): [string, true][] => (roles.includes(row.role) ? [[row.surface, true]] : []));

const links = buildTrie(surfaces('link'), true);
const changes = buildTrie(surfaces('up', 'down'), true);
const any = (): boolean => true;
/** A link that is the end of a noun: 有 in 国有, 分 in 部分, 目标. */
const nounTails = buildTrie(surfaces('tail'), true);

const openerAt = openerReader('phrase');

/** How long what leads up to a phrase is: a mark, or a word that it opens with. */
const leadLength = (phrase: string): number =>
  openerAt(phrase, 0)?.end ?? leading.exec(phrase)?.[0].length ?? 0;

const comparison =
  /(?:(?<=.{4})|^[，,]?)(?:扣除|剔除)[^，,。；;、的除]{2,12}因素(?:影响)?后?(?:同口径|可比口径|实际)?$|(?<=^|[，,])同比[0-9]{4}年(?:同期)?$|(?:(?<![同环])比(?!重|例|率|值)|较|与)[^，,。；;、比较]{1,16}$|(?<!参)[与和同跟较][^，,。；;、比]{1,14}相[比较]$|^[^，,。；;比]{0,8}(?:(?:[上去前]|[0-9]{4})年[初末底]?|同期|年初|上个?[月周旬季](?:度|同期|末)?)相[比较]$/;
const rates =
  /(?:(?:止跌|企稳|同比|环比|同口径|可比口径|自然口径|分别|依次|年均|平均|年平均|两年平均|预期|逆势|名义|实际|可比|(?:按)?(?:可比|不变)价格?(?:计算)?|计划|带动|累计|大大|有所|大幅度?|小幅度?|快速|继续|持续|相应|随之|同步|逐年|连年|略有?|又|再|各)+)$/;

/** 建成后可: when and that it may be, before what is measured. */
const onceFinished = new RegExp(
  `^[，,；;]?(?:全部|全面|(?:项目|工程)?[一二三四五六]期(?:项目|工程)?|项目|工程)?${onceBuilt}[，,]?(?:可|将|预计|能)?`,
);

/** 三年来甲市, 改革开放以来甲市: since when, without a comma; 未来 and 2023年来华 are no such words. */
const since =
  /^[^，,。；;、]{0,10}?(?:以来|(?<=(?:近|[一二两三四五六七八九十几多]|(?<![0-9])[0-9]{1,2})年)来)(?!自)/;

/** 清晨的甲码头，: when one is there; 过去装卸一艘船: when it was so; 五年|间全县: over which time. */
const setting =
  /^[，,\s]*(?:与[之此其]相?[\u4e00-\u9fff]{1,3}的(?=.{3})|[0-9]{1,2}月[0-9]{1,2}日[至到—-](?:[0-9]{1,2}月)?[0-9]{1,2}日(?=.{2})|(?:清晨|凌晨|傍晚|夜晚|夜幕下|午后|初春|初夏|盛夏|初秋|深秋|初冬|隆冬)的(?=.{3})|间(?=[全我该本各]|[\u4e00-\u9fff]{2,6}[省市县区镇乡村])|一旦(?=[\u4e00-\u9fff]{2,})|(?:过去|以前|从前)(?=[\u4e00-\u9fff]{3,})(?![一二两三四五六七八九十几]))/;

/** 建设中的甲大桥全长: how far it is, and no part of the name. */
const inTheMaking =
  /^(?:(?:正在?|加快|大力|全力|强力|着力|重点|全面|抓紧|加紧)+(?:推进|推动|打造|建设|实施)|(?:正在?)?(?:建设|规划|施工|筹建|筹备|改造)中|(?:迁址|易地|异地|原址|整体)(?:新|重|迁|扩)建|(?:新|改|扩|改扩|迁|重|续|复)建|正?在建|拟建|(?:刚刚?|新近?|近日|即将|已经?|正式)+(?:建成)?(?:投用|投运|启用|开通|通车|建成|投产|开园|开馆|落成|竣工|开业|投入使用|投入运营))的(?=.{3})/;

/** 某园区内的甲公司|投资: where it is, and no part of its name. */
const inside = /^[^，,。的]{3,16}内的(?=[^，,。的]{2,}(?:公司|集团|项目|工程|厂))/;

/** 由甲集团投资建设的|光伏基地总装机, 这条贯穿全市的|快速路全长: what is told of it before it is named. */
const madeBy =
  /^这[条座](?:[^，,的]{2,14}(?:贯穿|连接|横跨|穿越|通往|途经|坐落|位于)[^，,的]{2,8})的(?=.{3})|^由[^，,。；;的]{2,20}?(?:投资|承建|建设|共建|建造|打造|开发|运营|设计|实施|组建|研发|承担|兴建|施工|承办)的(?=.{3})/;

/** 位于甲镇的|乙产业园占地, 工程覆盖的|甲、乙两市人口: where it is and what reaches it, and no owner. */
const situated =
  /^(?:位于|坐落[于在]|地处)[^，,。；;的]{2,16}的(?=[^，,的]{3})|^[^，,。；;的0-9]{2,10}(?:覆盖|流经|途经|连接|惠及|辐射)的(?=[\u4e00-\u9fff]{2,4}、[\u4e00-\u9fff]{2,4}[两二三四五][省市县区地])/;

/** 迈上3000亿元|台阶、达到|3047亿元: the step that was told of. */
const stepTaken = new RegExp(`^新?${step}[、，,]?(?=[达完实为]|$)`);
/** 一条长3400米的跑道 */
const oneThatIs =
  /^(?:新建|建成|有|这是|那是|是)?[一这那][条座个艘栋幢片家所](?=总?投资|(?:全|总)?(?:长|宽|高|库容|占地|面积))/;

/** 全县正朝着|年产茶叶2万吨的目标迈进, but a clause that says whither whole has its subject. */
const aimedAt =
  /^[\u4e00-\u9fff]{0,8}?(?<!面)(?:正在?|将|一直)?[朝向]着(?=.{2})(?![^，,]*(?:迈进|前进|前行|进发|延伸|挺进|进军|奋进|努力|发展|转[变型]|靠拢|[走飞跑驶]))/;
/** 原则上应独立成栋、|建筑面积不少于: the rule before it in the same list. */
const ruleAhead = /^[，,]?原则上应[^，,]{2,}、(?=[^，,、]{2,}$)/;

/** Cuts marks, connectives and particles from the front. */
export const stripLead = remembered((text: string): string => {
  let phrase = text.replace(onceFinished, '').replace(oneThatIs, '').replace(stepTaken, '');
  phrase = phrase.replace(setting, '').replace(aimedAt, '').replace(ruleAhead, '');
  if (phrase.includes('来')) phrase = phrase.replace(since, '');
  if (phrase.includes('内的')) phrase = phrase.replace(inside, '');
  if (phrase.includes('的'))
    phrase = phrase.replace(inTheMaking, '').replace(madeBy, '').replace(situated, '');
  // A word such as 就业 or 共享 only looks like a connective.
  for (let length = leadLength(phrase); length > 0; length = leadLength(phrase)) {
    const word = wordAt(phrase, 0, phrase.length);
    if (word !== null && word.end > length && word.word.role !== 'adverb') break;
    // 和田, 和平, 比如县: a place that begins like a connective
    const isName =
      placeAt(phrase, 0) > length || (length === 1 && (placeEnd(phrase) > 1 || isNameLikeJoint(phrase)));
    if (isName) break;
    phrase = phrase.slice(length);
  }
  return phrase;
});

/** 人均GDP低|1.2万元|, 城镇化率低|2.3个百分点| */
export const offBy =
  /(?<=率|GDP|占比|比重|强度|收入|[增涨降][速幅]|总[量额值]|产[量值]|人口)(高|低|少|多|快|慢)[出了]?$/;

/** 提高到|每人每月: for whom or how long the amount is, behind the word for the change. */
export const perEach =
  /(?<=[到至为达由从]|(?:现在|目前|如今)的)(?:(?:人均|户均)?每(?:人|户|亩|吨|公斤|斤|(?:平|立)方米|个?月|学?年|[天日次头只株度床班张辆]|千瓦时|公里|标箱))+$/;

/** 与去年同期相比（下同）|增长 */
const asBelow = /(?<=[比较期])[（(]下同[）)]$/;

/** Cuts links, adverbs and the words of a change from the end. */
export const stripTail = remembered((text: string): Stripped => {
  let phrase = text;
  let changed = false;
  for (;;) {
    phrase = phrase
      .replace(
        /[（(](?:下同|以下简称|同比，?下同|同口径|可比口径|可比价格?|按可比(?:价格|口径)?计算)[）)]$/,
        '',
      )
      .replace(/[\s，,、：:（(“"‘—]+$/, '')
      .replace(
        /[由从](?:上年|去年|原来|原先|此前|前年|现在|目前|最初|起初|[^，,。；;由从]{0,8}(?:初期|之初|伊始))的?$/,
        '',
      )
      .replace(perEach, '')
      .replace(/(?<=[到至为])了?(?:目前|现在|如今|[去今上前]年|[12][0-9]{3}年)的?$/, '')
      // 建筑面积应|不少于500平方米
      .replace(/(?<=.{2})(?<![供响反相适对回效呼感顺照])(?:原则上)?(?:应当?|必须|相应|随之)$/, '')
      // 甲市除|3条高速公路外, 除此|20个项目外
      .replace(/(?<![扣免解消拆排清铲移剔删根])除(?:此|了|上述|以上|这|那|去)*$/, '')
      .replace(/(?<=.{2})占到了?$/, '占')
      // 投资目标确定为|652亿元
      .replace(/(?<=.目标)(?:值|数)?(?:确定|设定|定)[为在]$/, '')
      // 总体工程量已完成|70%
      .replace(/(?<=工程量|形象进度)(?:目前|现)?(?:已经?|累计|均)+(?:完成|达到?)了?$/, '')
      // 综合指数同比|改善5.2%
      .replace(/(?<=同比|环比|上年|去年|同期)改善$/, '提高')
      // 营收|首破500亿元, 海拔|大多在800米, 设计速度|采用60公里/小时
      .replace(
        /(?<=.{2})(?:大多|大都|通常|一般)在?$|(?<=速度|时速|标准|宽度|轨距|坡度|电压|等级)采用$|(?<=营收|产值|收入|总量|进出口|出口|销量|销售额|吞吐量|GDP|生产总值|利润|税收|产量|人次|用户|里程|企业|主体|[额值数量])[首连再]$/,
        '',
      )
      // 产值|比2015年翻番
      .replace(
        /(?<=.{2})(?<![占同环对])[比较](?:[0-9]{4}年|[上去前]年|[一二三四五六七八九十]+年前)(?:同期)?$/,
        '',
      )
      // 城镇化率|低2.3个百分点
      .replace(offBy, '')
      // 降水量|比常年偏少
      .replace(
        /(?:^|(?<=.{2}))[比较](?:常年|往年|去年|上年)(?:同期)?偏?(?:少|多|高|低)(?:收|支|增|支出|投入|完成|签约|争取|到位|出栏|引进|发放|安排|生产)?$/,
        '',
      );
    if (
      phrase === '' ||
      // 望都, 乌达: a place that ends like a link
      placeAt(phrase, 0) === phrase.length ||
      /(?:增|降|涨|跌)[幅速]$/.test(phrase) ||
      longest(nounTails, phrase, phrase.length, any, true) !== null
    )
      break;
    const change = longest(changes, phrase, phrase.length, any, true);
    // 最多接待 is the most that it takes
    if (change !== null && !/[的最]$/.test(phrase.slice(0, change.end)) && !repaired.test(phrase)) {
      changed = true;
      phrase = phrase.slice(0, change.end).replace(asBelow, '').replace(comparison, '').replace(rates, '');
      continue;
    }
    const link = longest(links, phrase, phrase.length, any, true);
    if (link === null || isHalf(phrase, link.end)) break;
    phrase = phrase.slice(0, link.end);
  }
  return { rest: phrase, changed };
});

/** 改造提升: what was done to something, and no rise. */
const repaired = new RegExp(`${repairs}$`);

/** 通达, 拥有, 栖息有: a single character that ends a word is no link. */
function isHalf(phrase: string, start: number): boolean {
  if (phrase.length - start > 1 || start === 0) return false;
  // 签约|了 and 分别|达 stay two
  const furthest = phrase.endsWith('有') ? 2 : 1;
  for (let at = start - 1; at >= Math.max(0, start - furthest); at -= 1) {
    const word = wordAt(phrase, at, phrase.length);
    if (word?.end === phrase.length && (word.word.role === 'noun' || word.word.role === 'verb')) return true;
  }
  return false;
}

/** Both edges, and marks that are left open. */
export const trim = remembered((text: string): string => {
  const phrase = stripTail(stripLead(text)).rest;
  return closeMarks(phrase);
});

/** “双千兆 → 双千兆; a bracket that opens and never closes is cut with what follows. */
export function closeMarks(phrase: string): string {
  if (!/[“”（）()《》]/.test(phrase)) return phrase;
  // 第一阶段（2021—2023年）: its years are told apart
  let text = phrase.replace(/（\s*）|\(\s*\)/g, '');
  for (const [open, close] of [
    ['“', '”'],
    ['（', '）'],
    ['(', ')'],
    ['《', '》'],
  ] as const) {
    const opens = text.lastIndexOf(open);
    if (opens >= 0 && text.indexOf(close, opens) < 0)
      text = opens === 0 ? text.slice(1) : text.slice(0, opens) + (open === '“' ? text.slice(opens + 1) : '');
    const closes = text.indexOf(close);
    if (closes >= 0 && text.lastIndexOf(open, closes) < 0) text = text.slice(closes + 1);
  }
  return text;
}
