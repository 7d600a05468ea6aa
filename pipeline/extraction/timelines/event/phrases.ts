import type { TimelineRow } from '../../../../schemas/index.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { builds, rebuilds, repairs } from '../../sentences/building-words.ts';
import type { Reading } from '../../sentences/readings.ts';
import { workNouns } from '../../sentences/work-nouns.ts';

/** 省财政安排资金15亿元: public money that is given for a thing. */
export const givesMoney =
  /(?:财政|专项资金|预算)[^，。]{0,12}(?:安排|下达|拨付|拨出|拨款|划拨|拿出|设立)[^，。]{0,16}[0-9一二三四五六七八九十百千][^，。]{0,6}元/;

/** 投资3亿元|新建学校: it is begun; 修建了 is over. */
export const investsIn = (words: string): boolean => invests.test(words);
const invests = new RegExp(`投资[^，]{2,12}元(?:${builds}|${rebuilds}|建设)(?!了)`);

/** 投资5亿元建设饲料生产线, 总投资8000万元对老厂房进行改造: one thing is paid for; 投资3亿元新建学校12所 is counted. */
export const paysForOne = (words: string): boolean => paidWork.test(words) && !/累计|同比/.test(words);
const paidWork = new RegExp(
  `投资[^，]{0,3}[0-9][^，]{0,8}元(?:(?:${builds}|${rebuilds}|建设)(?:[年日]产[^，]{2,24}|[^，0-9]{0,20})(?:生产线|产业园|工业园|[^工建]厂|${anyOf(workNouns('facility'))})$|对[^，0-9]{2,16}进行(?:${rebuilds}|${repairs})$)`,
);

/** 甲公园|开放, 乙博物馆|向市民开放: people may go in; 甲市开放 is of its trade. */
export const opensDoors =
  /(?:公园|[馆园塔院]|景区|故居|步道|广场|书房|展厅|球场|泳池)(?:将|已|正式|全面|重新|陆续|率先|分批|试)*(?:[对向](?:外|公众|社会|市民|游客))?开放$|(?:航道|船闸|公路|大桥|隧道|高速|[线段桥闸])(?:将|已|正式|全面|全线)*[对向](?:社会)?(?:公众|社会|车辆|船[只舶])开放$/;

/** 经省政府批准，|: who allowed what comes next. */
export const byAuthority =
  /(?:^|，)经[^，。；]{0,14}(?:国务院|政府|[省市部]|[委厅局院])(?:正式)?(?:批准|批复|核准)(?:同意)?，[^，。；]{0,14}$/;

/** 持续推进“绿满甲城”计划: a plan is carried out. */
export const carriesOut =
  /(?:持续|深入|大力|全面|扎实)(?:推进|开展|推动)了?“[^”]{2,12}(?:[计规]划|行动|战略|改革)?”(?:[计规]划|行动|战略|改革|$)/;

/** 完成建设并试营业 is built first, 记者从甲局获悉 is heard, 是实事落实的一个缩影 tells of nothing that happens; null for what is told otherwise. */
export function byForm(main: string, next: string): TimelineRow['type'] | null {
  // 国务院复函甲市，同意…, 国务院同意甲县撤县设市: what it allows is not yet there
  if (
    /(?<!的)复函|^(?:发文|行文|函复|回函|批复)同意[^，]{2,}|(?:国务院|[省市县区州]政府|[委厅局部])(?:正式|批复)?同意(?!(?:[建设使开放启][^，的]{0,4})的)(?![^，]*的$)[^，]{2,}/.test(
      main,
    )
  )
    return 'approval';
  if (/完成[^，。]{0,8}建设，?并/.test(main + next)) return 'completion';
  // 老街被市政府批准为文物保护单位
  if (
    /(?:批准|核准|公布)为[^，。；]{0,14}(?:文物保护单位|名[城镇村]|景区|保护区|森林公园|湿地公园|地质公园)$/.test(
      main,
    )
  )
    return 'designation';
  if (/的(?:一个)?(?:缩影|写照)$/.test(main)) return 'other';
  // 据《甲日报》7月20日|消息
  if (/^(?:[《“][^》”]{2,12}[》”])?(?:报道|消息)$/.test(main)) return 'publication';
  return /^(?:记者)?从[^，]*(?:获悉|了解到|得知)/.test(main) ? 'statement' : null;
}

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
    /(?:(?:用水|用电|用气|充电|停车|供[热暖]|物业|通行|天然气|成品油|汽油|自来水|居民|公交|地铁|门票)[^，]{0,12}(?:价|费|票|标准|税率|待遇|比例)|[水电气票运]价|(?:贷款|公积金|报销|缴存|医保|奖励)[^，]{0,8}(?:额度|限额|比例|上限)|工资标准|补[助贴]标准|保障标准|养老金|税率|起征点)(?:(?!支出|收入|总额|销售)[^，]){0,20}(?:上调|下调|提高|降低|调整|上涨)/,
  reads: '居民用水价格每立方米上调0.3元',
  leaves: '公交费用支出提高5%',
  type: 'policy',
};

/** 甲风电场将|实现并网: it opens; 实现并网光伏装机500万千瓦 is counted, so that the two words are no verb of the list. */
export const isConnected = /实现并网$/;

/** What a 发布会 was held for: 甲市政府举行发布会|，发布《乙白皮书》 publishes, 甲公司举行发布会|，发布“乙”系统 launches; null where it is not told. */
export function releasedAt(held: string, next: string): TimelineRow['type'] | null {
  if (!/发布会$/.test(held)) return null;
  const released = /^(?:正式|对外|集中)?(?:发布|公布|推出)了?[^，“《]{0,10}([“《].*)$/.exec(next)?.[1] ?? '';
  if (/^《|^“[^”]*(?:报告|白皮书|蓝皮书|指数|榜单?)”/.test(released)) return 'publication';
  return /^“[^”]*”[^，。]{0,6}(?:系统|平台|大模型|芯片|产品|品牌|新车|车型|手机|应用)/.test(released)
    ? 'launch'
    : null;
}

/** 首趟班列抵达, 恢复供电: what runs by a timetable, or by wire and pipe, changes. */
export const changesService = new RegExp(
  [
    '(?:首趟|首列|首班)[^，]*(?:列车|班列|专列|航班|动车)',
    '(?:列车|班列|专列|动车组|航班|客机)[^，]*(?:驶出|开出|发车|启程|首发|始发|起飞)',
    '恢复[^，]{0,8}(?:通行|通车|供电|供水|供气|运营)',
    '(?:扩大|增加|加密|优化|调整|延长|新增|恢复|取消)[^，]{0,10}(?:开行|列车|班列|航班|航线|车次|班次|公交线|停靠|运力)',
    '(?:收费站|高速|大桥|公路|隧道)[^，]{0,8}停止收费|新开[^，]{0,16}(?:航线|公交)|实现[^，]{0,8}(?:一票通|免费换乘)|(?:检查|检验|检测)结果互认|列车最快[^，]{2,14}[可抵到]达',
    '(?:收费站|匝道|出入?口|互通)[^，]{0,8}(?:关闭|封闭)|公交[^，]{0,16}(?:改道|绕行|调整[^，]{0,4}(?:走向|线路))',
    '(?:公交|地铁|交通)[^，]{0,8}一卡通[行乘用]',
    '(?:航线|航班|列车|班列|公交线路?)[^，]{0,8}(?:恢复|停航|复航|复飞|加密|增开|调整|延长|取消|增加?[至到])',
  ].join('|'),
);

/** 5月1日，甲站新增12趟列车: so many run from that day. */
export const addsTrains = /(?:新增|增开|加开|恢复)[^，]{0,8}(?:列车|动车|航线|航班|班次|车次|班列|线路)/;

/** 首列中欧班列从甲站开行: a service by the timetable begins; 今年首列, 首趟春运列车 and 首列班列抵达 begin none. */
export const firstRun =
  /(?<!(?:今|去|明|前|当|新|[0-9鼠牛虎兔龙蛇马羊猴鸡狗猪])年(?:度|的)?[^，]{0,6}|新春|开年|年内|今[春夏秋冬]|[0-9]月份?|[一二三四]季度|初[一二三四五六七八]|节[前后]?[^，]{0,4}|[春暑]运[^，]{0,4}|本[周月季]度?)首[列趟班](?![^，]*(?:春运|暑运|返程|满载|抵达|到达|[运驶返]抵|返回|累计|达到))[^，]*班列/;
