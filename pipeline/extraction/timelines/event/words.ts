import type { TimelineRow } from '../../../../schemas/index.ts';
import { firstComers } from '../../sentences/building-words.ts';
import type { Reading } from '../../sentences/readings.ts';
import { setsPrice } from './phrases.ts';

/** 清水镇, 甲区; 青溪水镇 is a resort, 乙度假区 none. */
const town =
  '(?:[省市县州乡旗]|(?<![古小]|[^县市区省州旗]{2}水)镇|(?<![校园厂院景片库港矿小社新置假税业游发验范居贸务态舍街营雪])区)';
const aTown = new RegExp(`${town}$`);
const comers = new RegExp(`迎来首[批班趟位]${firstComers}`);

/** 甲度假区|2025年|将迎来首批游客: it opens then; 乙市|2025年|将迎来首批游客 does not. */
export const opensToComers = (subject: string, words: string): boolean =>
  comers.test(words) && !aTown.test(subject);
export const townWelcomes = (subject: string, words: string): boolean =>
  comers.test(words) && aTown.test(subject);

/** What a verb and its noun say together, whatever stands between them: `作出支援甲盟建设的决策` → policy */
export const byWords: readonly (Reading & { readonly type: TimelineRow['type'] })[] = [
  {
    pattern:
      /(?:获|[由经][^，]{0,30}(?:会|[委局厅部院]|政府|专家组?))[^，]{0,10}(?:审议|表决|正式|一致|全票)*通过$/,
    reads: '《甲办法》由市人大常委会会议通过',
    leaves: '列车由甲隧道通过',
    type: 'approval',
  },
  {
    pattern:
      /(?:制定|编制|修订)(?:了$|了?(?![^，]*(?:的|(?:生产|排产|学习|训练|复习|教学|销售|营销|采购|检修|种植|旅行|还款)计划))[^，0-9]{0,16}(?:规划|办法|条例|方案|政策|计划|标准)$)/,
    reads: '省政府制定城市建设规划',
    leaves: '甲公司制定生产计划',
    type: 'policy',
  },
  {
    pattern: /(?:结果|名单|榜单?|奖项?|得主)(?:已|正式|今日)*(?:揭晓|出炉)$/,
    reads: '甲市慈善榜正式揭晓',
    leaves: '谜底揭晓',
    type: 'publication',
  },
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
  {
    pattern: /通过了?(?![^，]*前)[^，0-9]{2,12}(?:评审|审查|审定|论证)$/,
    reads: '方案通过规划评审',
    leaves: '通过评审的方案',
    type: 'approval',
  },
  {
    pattern:
      /(?:获(?:得|授|颁)?|[摘捧]得|斩获|赢得)了?(?!奖)[^，0-9]{0,24}(?:称号|荣誉|[一二三]等奖|[金银铜]奖|特等奖|奖|奖章|勋章|命名|地理标志[^，]{0,10}|证明商标)$/,
    reads: '获全省先进单位称号',
    leaves: '获得奖励资金',
    type: 'designation',
  },
  setsPrice,
  {
    pattern: /(?:^|》|[志书史集刊鉴])(?:已|正式|公开|由[^，]{2,12})*(?:出版(?:发行)?|首发)$/,
    reads: '《甲县志》正式出版',
    leaves: '甲公司出版',
    type: 'publication',
  },
  {
    pattern: /(?:机制|制度|联盟|体系)(?:已|正式|全面)*(?:建立|启动)$/,
    reads: '甲乙协同发展机制正式建立',
    leaves: '甲基地建立',
    type: 'launch',
  },
  {
    pattern: /建立了?(?![^，]*(?:健全|完善))[^，0-9]{2,24}(?:机制|制度|联盟)$/,
    reads: '甲市建立企业融资对接机制',
    leaves: '甲市建立健全体制机制',
    type: 'launch',
  },
  {
    pattern: new RegExp(`(?<!${town}(?:即?将)?)迎来首[批班趟位]${firstComers}`),
    reads: '甲大学新校区迎来首批新生',
    leaves: '甲市迎来首批游客',
    type: 'opening',
  },
  {
    pattern: /(?<!资产)并购了?(?!基金|重组|项目|贷款)[^，0-9]{2,20}(?:公司|集团|厂|企业|股权|资产)$/,
    reads: '甲公司并购乙机械厂',
    leaves: '甲公司发起并购基金',
    type: 'agreement',
  },
  {
    pattern:
      /(?:公积金|医保|社保|政务服务|养老保险|门诊|就医)[^，]{0,12}(?:互认|互贷|互通|异地结算|直接结算|通办|转移接续)(?![^，]*(?:宣传|培训|窗口|[0-9]))/,
    reads: '两市公积金实现互认互贷',
    leaves: '两市公积金缴存额增长',
    type: 'policy',
  },
  {
    pattern:
      /(?:上调|下调|提高|降低|调高)了?[^，0-9]{0,14}(?:(?:工资|[补津]贴|保障|低保|救助|养老金)标准|税率|起征点|[水电气运]价|费率|票价|额度|养老金)$/,
    reads: '甲市上调最低工资标准',
    leaves: '甲公司提高产品标准',
    type: 'policy',
  },
  {
    pattern: /公开(?:征求|征集)[^，]{0,30}意见/,
    reads: '甲市公开征求《停车条例》意见',
    leaves: '甲市征求群众意见',
    type: 'publication',
  },
  {
    pattern: /(?:取得|获得|拿到)了?[^，0-9]{0,24}(?:批文|批复|预审意见|选址意见书?|许可证?|核准|路条)$/,
    reads: '甲水库项目取得用地预审意见',
    leaves: '甲公司获得好评',
    type: 'approval',
  },
  {
    pattern:
      /(?:成为|上升为)(?:国家|全国|全省|省级|首批)(?![^，]*(?:最|第一|唯一|重要|主要))[^，0-9]{0,24}(?:试点|示范[^，]{0,6}|创新型城市|试点城市|基地|试验区|新区|战略|高新区|开发区)$/,
    reads: '甲新区上升为国家级新区',
    leaves: '甲市成为全国最大的生产基地',
    type: 'designation',
  },
  {
    pattern: /作出了?[^，]{0,6}(?:指示|批示)$/,
    reads: '省长对甲市发展作出重要指示',
    leaves: '甲市作出安排',
    type: 'statement',
  },
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
    pattern:
      /(?:晋升|晋级|升格)为?(?:国家|全国|省)?级?[^，。0-9]{0,6}(?:[0-9]A级?|[一二三四五]级|[甲乙]等|示范)/,
    reads: '成功晋升国家5A级景区',
    leaves: '王明晋升为主任',
    type: 'designation',
  },
  {
    pattern: /退出了?(?:国家|省级)?(?:级)?(?:扶贫开发(?:工作)?重点|贫困)[县市区村](?:行列|序列|名单)?$/,
    reads: '甲县退出贫困县序列',
    leaves: '甲公司退出市场',
    type: 'designation',
  },
  {
    pattern: /承办了?[^，的]{1,24}(?:大会|会议|论坛|博览会|运动会|[展节赛])$/,
    reads: '甲市承办省运动会',
    leaves: '甲局承办的建议',
    type: 'meeting',
  },
  {
    pattern: /开始[^，的]{0,8}(?:浇筑|填筑|铺设|架设|摊铺|开挖|掘进|铺轨|施工)$/,
    reads: '甲水库开始坝体填筑',
    leaves: '大坝填筑到顶',
    type: 'construction_start',
  },
  {
    pattern: /拉开了?[^，]{0,8}建设[^，]{0,4}序幕$/,
    reads: '甲站站房工程拉开建设序幕',
    leaves: '甲论坛拉开序幕',
    type: 'construction_start',
  },
  {
    pattern: /拉开了?[^，]{2,24}序幕$/,
    reads: '甲班列拉开了乙港开放的序幕',
    leaves: '甲乙双方拉开了距离',
    type: 'launch',
  },
  {
    pattern:
      /(?:[^机社]会|论坛|观摩|[书画车花艺菜]展|[化游术乐物赏摘]节|赛)(?:已|圆满|顺利|胜利|正式|全部)*结束$/,
    reads: '甲市农产品博览会圆满结束',
    leaves: '甲县集中供暖期结束',
    type: 'meeting',
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
