import type { TimelineRow } from '../../../schemas/index.ts';
import type { Reading } from '../sentences/readings.ts';

/** 省财政安排资金15亿元: public money that is given for a thing. */
export const givesMoney =
  /(?:财政|专项资金|预算)[^，。]{0,12}(?:安排|下达|拨付|拨出|划拨|拿出|设立)[^，。]{0,16}[0-9一二三四五六七八九十百千][^，。]{0,6}元/;

/** 遭遇46天干旱, 发生3级地震: what nature does, however long or strong. */
export const disaster =
  /(?:遭遇|遭受|突遭|发生|登陆|突降)了?[^，]{0,20}(?:地震|余震|暴雨|降雨|台风|洪水|洪涝|干旱|旱情|旱灾|泥石流|火灾|冰雹|雪灾|灾害|高温|寒潮)/;

/** 新开工项目增加, 签约项目同比下降5%: how many begin is told, and not that one does. */
export const moreBegun =
  /(?:开工|签约|竣工)[^，。]{0,16}(?:项目|面积|工程|投资)[^，。]{0,6}(?:增加|减少|增多|增长|下降|回升)/;

/** 副市长王明到乙区查看工程, 到丙县，检查防汛 */
export const visits =
  /(?:到|赴|来到|深入)[^，。0-9]{2,20}，?(?:实地|现场|先后)?(?:查看|察看|检查|督查|督导|视察|慰问|看望|走访)/;

/** 6月底前购房的|，可享受补贴: what whoever does so gets. */
export const grants = /^(?:均|都|将)?(?:可|能|给予|予以|按|享受|免|不再|减)/;

/** What is paid is set. */
export const setsPrice: Reading & { readonly type: TimelineRow['type'] } = {
  pattern:
    /(?:(?:用水|用电|用气|天然气|成品油|汽油|自来水|居民|公交|地铁|门票)[^，]{0,12}(?:价|费|票|标准|税率|待遇|比例)|[水电气票运]价|(?:贷款|公积金|报销|缴存|医保|奖励)[^，]{0,8}(?:额度|限额|比例|上限)|工资标准|补[助贴]标准|保障标准|养老金|税率|起征点)[^，]{0,20}(?:上调|下调|提高|降低|调整|上涨)/,
  reads: '居民用水价格每立方米上调0.3元',
  leaves: '猪肉价格上涨5%',
  type: 'policy',
};

/** What a verb and its noun say together, whatever stands between them: `作出支援甲盟建设的决策` → policy */
export const byWords: readonly (Reading & { readonly type: TimelineRow['type'] })[] = [
  {
    pattern: /作出了?(?!关于|对|撤|免|处)[^，]{2,30}(?:决策|部署)/,
    reads: '作出支援甲盟建设的决策',
    leaves: '作出处分某人的决策',
    type: 'policy',
  },
  {
    pattern: /作出了?(?!关于|对|撤|免|处)[^，]{0,6}(?:支援|建设|开发|实施|推进|加快)[^，]{2,20}决定/,
    reads: '作出建设甲新区的决定',
    leaves: '作出撤销某人职务的决定',
    type: 'policy',
  },
  {
    pattern: /进入了?(?![^，]*(?:失信|黑|惩戒|限制|异常))[^，]{2,20}(?:名单|名录|目录)/,
    reads: '进入国家名优特产名单',
    leaves: '进入失信名单',
    type: 'designation',
  },
  {
    pattern: /对[^，]{2,30}(?:报告|方案|规划)进行了?(?:复审|评审|审查|评估)$/,
    reads: '对设计方案进行了评审',
    leaves: '对职工进行了评审',
    type: 'approval',
  },
  setsPrice,
  {
    pattern:
      /(?:扩大|放宽|取消|降低|调整)了?[^，0-9]{2,20}(?:对象|保障|准入|适用|免费|落户)[^，0-9]{0,6}(?:范围|门槛|限制|条件|标准)$/,
    reads: '扩大住房保障对象范围',
    leaves: '扩大种植范围',
    type: 'policy',
  },
  {
    pattern: /将[^，]{2,24}(?:划入|纳入)[^，]{0,12}(?:红线|保护范围|保障范围|保护区|管理范围|医保|目录)$/,
    reads: '将两成土地划入水源保护范围',
    leaves: '将图书纳入馆藏',
    type: 'policy',
  },
  {
    pattern: /(?:采取|推出|出台)了?(?!的)[^，]{0,10}(?:措施|举措|办法|政策)/,
    reads: '将采取有效措施确保运输畅通',
    leaves: '采取混凝土结构',
    type: 'policy',
  },
  {
    pattern:
      /(?:^|公园|[馆园城楼塔]|景区|故居|中心|步道|广场)(?:将|已|正式|全面|重新|陆续)*对(?:外|公众)开放$/,
    reads: '甲湿地公园将对外开放',
    leaves: '甲省扩大对外开放',
    type: 'opening',
  },
];
