import type { TimelineRow } from '../../../../schemas/index.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import { rebuilds, repairs } from '../../sentences/building-words.ts';
import { postWords } from '../../sentences/post-words.ts';
import { indicator, mainWords } from './figures.ts';
import type { Frame } from './frame.ts';
import type { FoundEvent } from './verbs.ts';

/** What type an event verb is of by what it acts on: `启动“某计划”` a launch, `启动改造工程` the start of building. */

/** What runs by a timetable. */
export const serviceNoun = /列车|班列|动车|专列|航班|航线|车次|班次|公交线路|运行线|运行图|客车/;

/** 旧城改造项目启动, 面板浇筑启动: works that start are begun. */
const worksOf =
  /(?:改造|更新|建设|扩建|改建|整治|[一二三四]期|大桥|铁路|公路|隧道|水库|新城|园区|产业园|机场)(?:项目|工程)(?:将|正式|已|全面)*$|(?:^|[^周学任])[一二三四]期(?:将|正式|已|全面)*$|(?<!人员|规模|[军产])(?:扩建|改扩建|改建|迁建)(?:将|正式|已|全面)*$|(?:土建|核岛|主体|工程|项目)(?:建设|施工)(?:将|正式|已|全面)*$|(?:施工|浇筑|填筑|铺设|架设|摊铺|开挖|掘进|铺轨)(?:将|正式|已|全面)*$/;
/** 启动了某站改造工程, 启动项目建设 */
const startsWorks =
  /^了?[^，。；“]{0,24}(?:(?:改造|扩建|改建|整治|建设|治理|提升)工程|项目建设|工程建设|[一二三四]期建设|主体施工|[^，。；“]{2,8}(?:施工|浇筑|填筑|铺设|架设|摊铺|开挖|掘进))(?:[，。；]|$)|^了?(?![^，。；]*(?:专项|市场|执法|秩序|作风|环境卫生))[^，。；“]{0,8}(?:清理|综合|生态)(?:整治|治理|修复)(?:[，。；]|$)/;
const aZone = /(?:园区|产业园|工业园|科技园|开发区|新区|集聚区|示范区|试验区|保税区)$/;
/** 甲实验室挂牌: a body or a zone is set up, and a school opens; 甲光伏落户高新区: a firm agrees to come. */
function comesAs(surface: string, who: string): TimelineRow['type'] | null {
  if (surface === '挂牌' && isSetUp.test(who)) return 'launch';
  return surface === '落户' && !aBody.test(who) ? 'agreement' : null;
}
const isSetUp =
  /(?:[园新片]区|开发区|高新区|试验区|示范区|保税区|实验室|研究[院所]|研发机构|创新中心)(?:已|正式|今天|同日|在[^，。；]{2,12})*$/;
const aBody = /实验室|研究[院所]|中心|基地|平台|机构|大学|学院|医院|[会赛节展]$/;
/** 实施“阳光计划”: a programme with a name is launched. */
const aProgramme = /^了?“[^”]{2,10}(?:计划|工程|行动)”/;

/** 实施|除险加固: what is done to a thing is no policy; 实施|改造补贴办法 is. */
const ofWorks = /^了?[^，。；《“]{0,8}(?:改造|加固|扩建|改建|整治|修复|维修)(?:$|[，。；、]|工程|项目)/;

/** What is carried out once is no policy: `实施|首例手术`, `实施|飞行试验`; `实施|改革试验` is one. */
const anOperation =
  /^了?[^，。；《“]{0,12}(?:手术|移植|救援|抢险|爆破|顶推|转体|吊装|演练|(?:首[次例轮][^，。；《“]{0,8}|飞行|海上|航行|发射|点火|降雨|[荷载]载|[动静]载|[通充注放投]水|水压|压力|碰撞|联调|运行)试验)(?:$|[，。；、])/;

/** What is completed of a firm or before and amid the building: `完成|B轮融资`, `完成|环评`. */
const aStep =
  /^了?[^，。；0-9]{0,14}(?:融资(?:[约近超]?[0-9][^，。；的]{0,8})?|增资|环评|环境影响评价|招标|换届(?:选举)?|改制|股份制改造|股权变更|工商变更|并购|重组|交割|[首试]飞)$/;

/** Which lines run is changed: `调整|12路等6条公交线路`; what they cost is a policy: `调整|公交线路优惠政策`. */
const lines =
  /^了?[^，。]{0,16}(?:公交线路|线路走向|列车|航班|航线|车次|班次)(?![^，。；]{0,8}(?:票价|价格|政策|补贴|优惠|办法|标准))/;

const serviceLine = /公交|地铁|列车|航班|班线|号线|[0-9]路/;

/** Adjusts the verb's own type by what it acts on. */
export function verbType(frame: Frame, event: FoundEvent): TimelineRow['type'] {
  const text = frame.sentence.passage.text;
  const words = mainWords(frame);
  const after = text.slice(event.end, event.end + 12);
  const before = text.slice(frame.main.start, event.start);
  // 甲水库开工仪式|7月1日|在乙县举行: what is held stands before the time
  const name = /(?:仪式|典礼|庆典|活动|大会)$/.test(frame.subject) ? frame.subject : '';
  if (event.type === 'meeting' && !event.weak)
    return ceremonyOf(name + words, name.length + event.start - frame.main.start) ?? 'meeting';
  const held = words.search(/(?:仪式|活动|大会|动员会)(?:在[^，]{0,20})?(?:举行|举办|召开)/);
  // 今年实施的|甲路至乙路段|: a work is no policy; 同日启动的|乙站扩建| is begun
  const noun =
    frame.attribute === null ? '' : text.slice(frame.attribute.noun.start, frame.attribute.noun.end);
  if (event.type === 'launch' && held > 0) return ceremonyOf(words, held + 2) ?? 'meeting';
  if (event.type === 'launch' && /开工|开建|施工|工程建设/.test(before)) return 'construction_start';
  if (
    /^启动了?$/.test(event.surface) &&
    (/[扩改迁]建$/.test(noun) ||
      worksOf.test(event.start - frame.main.start > 3 ? before : frame.subject) ||
      startsWorks.test(text.slice(event.end, frame.main.end)))
  )
    return 'construction_start';
  if (event.surface === '实施' && aProgramme.test(after)) return 'launch';
  const come = comesAs(event.surface, noun || frame.subject + before);
  if (come !== null) return come;
  if (
    event.surface === '实施' &&
    (/[路段线]$|工程|项目/.test(noun) ||
      ofWorks.test(after) ||
      (/对[^，。；]{2,16}$/.test(before) && worksThere.test(after)) ||
      anOperation.test(text.slice(event.end, event.end + 18)))
  )
    return 'other';
  if (
    event.type === 'launch' &&
    /首发|启航|启程|上线/.test(event.surface) &&
    serviceNoun.test(frame.subject + words)
  )
    return 'service_change';
  // 设计方案最终确定: a plan is decided on, and gets no title
  if (event.type === 'designation' && event.surface === '确定' && event.end === frame.main.end)
    return /(?:方案|规划|计划|标准)(?:已|最终|正式|基本)*$/.test(frame.subject + before) ? 'policy' : 'other';
  // 园区建于2001年: a zone is set up
  if (event.surface === '建于' && aZone.test(before)) return 'launch';
  if (changesLine(frame, event, before, after)) return 'service_change';
  // 某班列前往汉堡, 首趟列车驶出车站
  if ((event.type === 'visit' || event.surface === '驶出') && serviceNoun.test(frame.subject + before))
    return 'service_change';
  // 甲高新区升级为国家级高新区: it is given a rank; 县道升级为省道 is not
  if (
    /^升[级格]为$/.test(event.surface) &&
    /^了?(?:(?:国家|省)级$|(?:国家|全国|省级)[^，。]{0,16}[区市县校园站院])/.test(
      text.slice(event.end, Math.min(frame.main.end, event.end + 20)),
    )
  )
    return 'designation';
  // 甲市获批综合试验区, 乙产业获批省级产业基地: a standing; 获批总体规划 is none
  if (/获批(?:为|成为)?$/.test(event.surface) && aStanding.test(text.slice(event.end, frame.main.end)))
    return 'designation';
  if (isNoSuch(text, event, frame.main.end)) return 'other';
  // 甲市GDP跻身万亿: what is measured gets no title
  if (event.surface === '跻身' && indicator.test(before)) return 'statistic';
  // 甲公司完成B轮融资, 项目完成环评: a step is no end of the building
  if (event.surface === '完成' && aStep.test(text.slice(event.end, frame.main.end))) return 'other';
  // 甲药业在新三板挂牌: its shares are traded, and nothing opens
  if (event.surface === '挂牌' && onExchange.test(before)) return 'other';
  // 基金完成备案: a register takes it in
  if (event.surface === '完成' && /^了?(?:备案|登记|注册)/.test(after)) return 'approval';
  if (/^(?:推出|披露)$/.test(event.surface) && /^了?《/.test(after)) return 'publication';
  if (event.surface === '推出' && !/政策|措施|举措|办法/.test(words)) return 'launch';
  if (event.surface.endsWith('提出') && speakers.test(before)) return 'statement';
  return event.type;
}

/** 调整12路等6条公交线路, 公交101路调整线路, 实行新的列车运行图: what runs by a timetable runs otherwise. */
function changesLine(
  { subject, sentence }: Frame,
  { surface, end }: FoundEvent,
  before: string,
  after: string,
): boolean {
  if (surface === '调整')
    return (
      lines.test(sentence.passage.text.slice(end, end + 24)) ||
      (serviceLine.test(subject + before) && /^了?[^，。]{0,6}(?:线路|走向|站点|班次|时刻)/.test(after))
    );
  return /^(?:实行|实施|执行)$/.test(surface) && /^[^，。]{0,8}(?:运行图|时刻表)/.test(after);
}

/** Whether its words say that it is not what its verb alone would be. */
function isNoSuch(text: string, { type, surface, end }: FoundEvent, until: number): boolean {
  const behind = text.slice(end, until);
  return (
    // 获得甲公司的投资, 获得较好收成: no distinction
    (surface === '获得' &&
      (/^了?[^，。]{0,12}(?:投资|融资|注资|资金|补助|贷款)/.test(behind) || !aDistinction.test(behind))) ||
    // 纳入法制化轨道: how it is dealt with
    (surface.endsWith('纳入') && /^了?[^，。；]{0,12}(?:轨道|正轨|渠道)/.test(behind)) ||
    // 来到甲厂当厂长: no visit
    (type === 'visit' &&
      /(?:当|担任|打工|安家|定居|就职|求学|上学|落户)了?(?:[^，。；]{1,8}长|[^，。；]{0,6}[师员工兵])?$/.test(
        behind,
      ))
  );
}
const aStanding =
  /^[了为]?(?![^，]*(?:规划|可研|用地|项目|建设|设立|筹建|立项|工程))[^，。；0-9]{0,16}(?:试验区|示范[区市县园]|试点(?:城市|地区|县|区)?|口岸|[保免]税区|开发区|高新区|(?:国家级?|全国|省级|自治区级)[^，。；0-9]{0,16}(?:基地|中心|实验室|集群))(?:称号|资格)?$/;
const aDistinction =
  /^了?(?:“|[^，。；]*(?:奖|称号|荣誉|命名|认[证定可]|资格|资质|牌|冠军|[亚季]军|第[一二三]|证书?|殊荣|先进|示范|表彰|等级|[0-9一二三四五A]+[级星]|授权|专利|批[文准复]|名[录单]|许可|推荐|提名))/;

const onExchange = /(?:[主业创三四]板|(?:在|登陆)[^，。；]{0,8}交易?所|股转系统|股交中心)$/;

/** 对柳河|实施|治理: it is worked on, and no policy is carried out; 实施奖励 is. */
const worksThere = new RegExp(
  `^了?(?:全面|综合|系统|全流域|集中|生态|应急|除险)*(?:${rebuilds}|${repairs}|治理|整治|修复|清淤|疏浚|绿化|拆除|保护性修缮)`,
);

/** 省长提出, 报告提出: somebody says it. */
const speakers = new RegExp(anyOf([...postWords, '报告', '会议', '代表', '委员', '党代会', '专家', '学者']));

/** 开工仪式举行 starts the building, 签约仪式举行 signs. */
function ceremonyOf(words: string, at: number): TimelineRow['type'] | null {
  const before = words.slice(0, at);
  if (
    !/(?:仪式|典礼|庆典|活动|动员会|大会)(?:在[^，]{0,20}|[^，]{0,12})?$/.test(before) &&
    !/仪式|典礼|庆典|活动$|动员(?:大)?会$|签约大?会/.test(words)
  )
    return null;
  if (/开工|动工|奠基|开建/.test(words)) return 'construction_start';
  if (/通车|开通|揭牌|挂牌(?!上市)|启用|投产|开业|开园/.test(words)) return 'opening';
  if (/竣工|落成|合龙|贯通|封顶/.test(words)) return 'completion';
  if (/签约|签字|签署/.test(words)) return 'agreement';
  if (/启动(?:建设|运营)?(?:仪式|活动|大会)/.test(words)) return 'launch';
  return null;
}

/** 以创建甲中心为抓手, 按照设计批复建成, 批准|设立的园区已有80家: it says by what means, after what, or of which. */
export const isMeans = (text: string, from: number, { type, start, end }: FoundEvent): boolean =>
  (type === 'approval' && /^(?:[建设成]立|建设|新建)的/.test(text.slice(end, end + 3))) ||
  /(?:按照|根据|依据)[^，]{0,4}$/.test(text.slice(Math.max(from, start - 6), start)) ||
  (/以[^为，]{0,6}$/.test(text.slice(Math.max(from, start - 7), start)) &&
    /^[^，]{0,30}为(?:抓手|目标|引领|核心|重点|契机|导向|主线|中心|支撑|突破口|切入点)/.test(
      text.slice(end, end + 36),
    ));
