import type { FigureRow } from '../../../../schemas/index.ts';
import type { TimeMention } from '../../../mention.ts';

/**
 * What a change is compared with.
 *
 * `同比增长5%` → year_on_year · `较上年末下降18个基点` → year_start · `环比上涨0.3%` → month_on_month · `比甲市高2%` → other
 */
type Baseline = FigureRow['baseline'];

/** What the words before a number say that it is compared with; null where they say nothing, or something else. */
const saidBaseline = (before: string): Baseline =>
  lastYear.test(before)
    ? 'year_on_year'
    : /环比|[比较]上月|[与和同跟]上个?月(?:同期)?相[比较]/.test(before)
      ? 'month_on_month'
      : /[比较](?:年初|[上去]年[末底])|[与和同跟](?:年初|[上去]年[末底])相[比较]/.test(before)
        ? 'year_start'
        : null;

const lastYear =
  /同比|[与和同跟](?:上一?年|前一年|去年)(?:同期)?相?[比较](?:[（(][^）)]{2,8}[）)])?(?:[，,][^。；;]{2,40}|[^，,。；;]{0,4})$|[比较](?:同期|(?:上一?年|前一年|去年)(?:同期|(?:春节|国庆节?|[“"]?五一[”"]?|端午|中秋|清明|元旦)(?:假期|长假|黄金周|期间)?)?(?![末底]))(?:[（(][^）)]{2,8}[）)])?[^，,。；;]{0,4}$/;

const severalCompared =
  /((?<![占同环对])比|较(?![大快小高低多少强好]))([^，,。；;、和与及比较]{2,12}(?:[、和与及][^，,。；;、和与及比较]{2,12})+)(分别[^，,。；;0-9]{1,8})((?:[0-9.]+[^，,。；;0-9、和与及]{0,5}[、和与及])*)$/;
const eachCompared =
  /(分别(?:比|较))([^，,。；;、和与及比较]{2,12}(?:[、和与及][^，,。；;、和与及比较]{2,12}?)+?)((?:增[长加]|提[高升]|上升|扩大|加快|下降|降低|减少|回落|收窄|放缓|减慢|[高低快慢])[^，,。；;0-9]{0,4})((?:[0-9.]+[^，,。；;0-9、和与及]{0,5}[、和与及])*)$/;

/** 比上月和上年同期分别加快2个和|8个百分点|, 分别较一季度和去年同期提高2和|8个|: the words before a number with only what this one is compared with, by its place among them. */
export function withOwnComparison(before: string): string {
  const several = severalCompared.test(before) ? severalCompared : eachCompared;
  return before.replace(
    several,
    (all: string, than: string, listed: string, deed: string, numbers: string) => {
      const own = listed.split(/[、和与及]/)[numbers.split(/[、和与及]/).length - 1];
      return own === undefined ? all : `${than}${own}${deed}`;
    },
  );
}

/** What a number of things is compared with: a bare 增加30家 with nothing. */
export const countBaseline = (before: string): Baseline =>
  saidBaseline(before) ??
  (/(?:(?<![占同环对])比(?![例重率值])|较)[^，,。；;]{1,20}$/.test(before) ? 'other' : null);

const fromTo =
  /[由从][^，,。；;]{1,24}(?:[增长加高升大少降低短缩涨跌减][到至为])[^，,。；;]{1,16}[，,](?:(?:累计|净|共|一共)?$|[^，,。；;]{0,2}(?:[增涨升降跌减]幅|增长|提高|扩大|上升|提升|上涨|下降|减少|降低|缩短|下跌|翻)[了达到约近超过]*$)|[与和同][0-9]{4}年[^，,。；;]{0,24}(?:相比|相较|比较)[，,]|(?:^|[，,。；;])[由从](?=[0-9]{4}年)[^，,。；;]{0,12}[0-9][万亿]?[^，,。；;0-9年月日]{1,4}[到至][^，,。；;]{0,14}[0-9][万亿]?[^，,。；;0-9年月日]{1,4}[，,][^，,。；;]{2,14}(?:增长|提高|扩大|下降|减少|翻)[了达到约近超过]*$/;

/**
 * 高于全省|2个百分点|, 同比增幅高出全市|4个百分点|, 超过全国增速|3个百分点|, 高出同期全省增速|1个百分点|: apart from another place, and from no time;
 * 高于同期|2个百分点| is from the year before.
 */
const outdoes =
  /(?:高于|高出|低于|快于|慢于|好于|优于|多出|超出|超过(?=[^，,。；;]*(?:增[速幅]|平均(?:水平)?)$))(?![^，,。；;]*(?:上年|去年|同期(?:水平)?$|前年|[0-9]年))[^，,。；;]{1,16}$/;

/** 五年提高|3个百分点|, 十年增长|2倍|; 连续三年增长|5%| is of each year. */
const inYears =
  /(?:^|[^0-9一二三四五六七八九十〇○第续])(?:[2-9]|1[0-9]|[两三四五六七八九十]|十[一二三四五六七八九])年(?:来|间|内)?(?:累计|共|就)?(?:提高|增长|增加|提升|上升|扩大|下降|降低|减少|缩短|翻)[了约近超达]*$/;

/** 比上周便宜2元，跌幅|5%|: compared with what the clause before is compared with. */
const again = /[，,]?([^，,。；;]{4,30})[，,](?:涨幅|降幅|跌幅|增幅)(?:为|达到?|约|近|超过?)*$/;

/** 收入8亿元，比2015年增长60%；零售额50亿元，增长|70%|: the parts of a sentence go on comparing with the year that the first one names. */
const goesOnSince =
  /^(?!.*(?:同比|[比较](?:上|去|前)年))(?![^；;]*[，,][^，,；;比较]{0,8}(?:增长|下降)[0-9])[^；;]*[0-9][^，,；;]*[，,][比较](?:[12][0-9]{3}年[末底]?|“?[^，,；;“”0-9]{2,4}五”?[期末初]+)(?:累计|净)?(?:增[长加]|提[高升]|下降|减少)[^；;]*[；;](?:(?!同比|环比|[比较](?:上|去|前)?年|[0-9]年|[今去]年|季度|月).)*[0-9][^，,；;0-9]*[，,](?:累计|净)?(?:增[长加]|提[高升]|下降|减少)了?(?:约|近|超过?)?$/;

/** 生产效率提高|15%|, 物流成本降低|两成|: by what is done, and no year is compared; 单位GDP能耗下降3% is of a year. */
const improves =
  /(?:采用|应用|引进|改造|技改|工艺|智能化|数字化|通车|投用|技术(?!产业|制造|企业|合同))[^。；;季月]{0,20}(?:能耗|水耗|用电(?!量)|用工|成本|运费|损耗|产能|效率|时间|工期|周期|消耗|污染物|垃圾|排放)[^，,。；;]{0,4}$/;
const improved =
  /(?:申请材料|审批环节|办理环节|审批事项|办事材料|效率|效能|工效|成本|良品率|成材率|损耗|运距|功耗|故障率|用工|人工|时长|用时|耗时|时间|时限|工期|周期|精度)[^，,。；;]{0,4}(?:提升|提高|降低|减少|缩短|压缩|压减|缩减|节约|节省)[了约近超达]*$/;

/** 整治后，事故率下降|30%|, where its clause stands right behind; 疫情后 and 一年后 are times, and 改造后，2022年产值增长12% has one. */
const onceDone =
  /(?:^|[，。；])[^，。；0-9]{0,10}(?:采用|使用|改造|整治|技改|治理|应用|推广|引进|升级|安装|运行|实施|上线|通车|开通|投用|建成|投产|达产|扩容|扩建)[^，。；0-9]{0,8}(?:之|以)?后，(?![^，。；]*(?:[0-9][年月]|[今去上前当]年|季度|半年))[^，。；]{0,14}$/;

/** 进口三年平均增速居全省首位，达到|9%| */
const yearlyBefore = /(?:年平均|年均)[^，,。；;]{0,24}[，,][均都也仍]*(?:在|达到?|为)$/;

/** 比年初增加21亿元，增长|8%|: as the amount beside it is compared. */
const besideAmount =
  /[比较]([^，,。；;、0-9]{0,6}(?:[12][0-9]{3}年)?[^，,。；;、0-9]{0,4}?)(?:净|新)?(?:增加|增长|减少|下降|增|减|上升|多|少)了?[0-9][^，,。；;%]*[，,](?:增长|下降|减少|增加|增幅|降幅)(?:了|约|近|为|达到?)*$/;

/** 五年来, 过去五年, 20年后, 任期内: over several years. */
const overYears =
  /^[^，,。；;]{0,8}(?:(?:过去|近|这|最近)?(?:[两三四五六七八九十]|(?<![0-9])(?:[2-9]|[1-9][0-9]))年(?:来|间|里|中|多来|后[，,])|(?:过去|近|这|最近)的?(?:[两三四五六七八九十]|[2-9])年(?!级)|(?:本届|上届)政府任期|任期内|五年任期)/;

/** 近五年年均增长7%，2023年|增长5%|: what follows is of its own time. */
const anotherTime =
  /[，,；;][^，,；;]{0,6}(?:[0-9]{4}年|今年|去年|[一二三四]季度|上半年|[0-9]{1,2}月|假期|春节|国庆)/;
/** 一季度，营业成本增长5%，人工成本提高|3%|: of a time, and by no deed. */
const ofPeriod =
  /^(?:[0-9]{4}年|今年|去年|(?:[0-9]{4}年|今年|去年)?(?:[一二三四前]+季度|上半年|全年|[0-9]{1,2}(?:[-—至到][0-9]{1,2})?月份?|前[0-9一二三四五六七八九十]+个?月))[^，,]{0,4}[，,]/;

/**
 * What a change is compared with, as its sentence and its time say: 与“十三五”末相比，产值达到50亿元、净增|8亿元| · 6月份，比5月份提高|3个
 * 百分点| · 五年来，产值增长|7倍|. `told` is what its clause says, `lead` the sentence before the number.
 */
export function baselineIn(told: Baseline, clause: string, lead: string, time: TimeMention | null): Baseline {
  const month = monthBefore.exec(clause)?.[1];
  if (
    month !== undefined &&
    Number(time?.date_start?.slice(5, 7)) === (Number(month) % 12) + 1 &&
    isMonth(time)
  )
    return 'month_on_month';
  // 1997年，产量比1996年增长|3%|: the year before by its number
  const year = yearCompared(lead) ?? yearBeside(lead);
  if (
    year !== undefined &&
    told === 'other' &&
    time?.date_precision !== 'period' &&
    Number(time?.date_end?.slice(0, 4)) === Number(year) + 1
  )
    return 'year_on_year';
  if (wholeYear.test(lead) && time !== null && time.date_precision !== 'year') return 'other';
  const isOpen = told === null || (told === 'year_on_year' && !/同比|[比较]/.test(clause));
  const above = isOpen ? comparing.exec(lead)?.[1] : undefined;
  if (above !== undefined)
    return /(?:[去上]年|同期)(?:的[0-9].*)?$/.test(above)
      ? 'year_on_year'
      : /年初|[去上]年[末底]$/.test(above)
        ? 'year_start'
        : 'other';
  return told === 'year_on_year' && isOverYears(time, lead) ? 'other' : told;
}

/** 销量下降7%，降幅比4月收窄3个百分点。其中，彩瓷下降8%，收窄|6个百分点|: the words of a passage up to a rate that is compared as the one before. */
export const goesOnComparing = (before: string): boolean =>
  bareRate.test(before) && comparedRate.test(before.slice(-longestBetween));
const bareRate = /[，,](?:降幅|增幅|增速|涨幅|跌幅)?(?:收窄|扩大|加快|放缓|回落|回升)了?$/;
const comparedRate =
  /[降增涨跌][幅速]?(?:分别)?[比较](?![上去]年|同期)[^，,。；;]{1,8}(?:收窄|扩大|加快|放缓|回落|回升|提高)了?[0-9][^。]{0,30}个?百分点(?!.*(?:同比|[上去]年同期)[^，,。；;]{0,4}$)/s;
const longestBetween = 160;

/**
 * 价格环比上涨0.3%。其中，甲区上涨|0.2%|, 环比看，粮价持平。其中，肉价上涨|6%|: the words of a passage up to a rate whose sentence goes on comparing with
 * the month before, as the sentence before it did last.
 */
export const goesOnMonthly = (before: string): boolean => {
  const at = before.lastIndexOf('环比');
  const since = before.slice(at);
  if (at < 0 || since.length > longestMonths || comparesYear.test(since) || ofOtherTime.test(since))
    return false;
  const between = since.split('。');
  return (
    between.length > 1 && (ofMonths.test(before) || (between.length === 2 && parts.test(between[1] ?? '')))
  );
};
/** 同比, 比上年, 较同期: compared with the year before. */
export const comparesYear = /同比|[比较](?:[上去]年|同期)/;
const ofOtherTime = /累计|[0-9]月(?!份?[，,]环比)/;
/** How far a paragraph goes on comparing with the month before. */
const longestMonths = 600;
const ofMonths = /^从?(?:[^，,。；;0-9]{0,6})环比(?:来?看|情况)?[，,：:]/;
const parts = /^其中|^分[^，,]{1,6}看/;

/** 比1996年增长|3%|, 与1996年同期相比，产量下降|3%| */
const yearBefore =
  /(?:[比较]([12][0-9]{3})年(?:同期)?|[与和同]([12][0-9]{3})年同期相比[，,])[^，,。；;0-9]{0,12}$/;

const yearCompared = (words: string): string | undefined => {
  const found = yearBefore.exec(words);
  return found?.[1] ?? found?.[2];
};

/** 产量3万吨，比2013年增加500吨，增长|2%|: what the amount beside it is compared with. */
const yearBeside = (words: string): string | undefined =>
  /^([12][0-9]{3})年$/.exec(besideAmount.exec(words)?.[1] ?? '')?.[1];

/** 一季度增速，比去年全年提高|4个百分点|: no year is compared with the one before. */
const wholeYear = /[比较][上去]年全年[^，,。；;0-9]{0,6}$/;
/** 与“十三五”末相比，, 和三年前相比，, 与2010年普查的13万人相比，; 与周边县市相比， names no time. */
const comparing =
  /(?:^|[，,；;])[与和同]([^，,。；;]{0,14}(?:[年月季末底初前周期]|时|五”|[年期][^，,。；;0-9]{0,16}的[0-9.]+[^，,。；;0-9]{1,4}))(?:相?比|相较|比较)[，,]/;
const monthBefore = /[比较]([0-9]{1,2})月份?[^，,。；;0-9]{0,8}$/;

const isMonth = (time: TimeMention | null): boolean =>
  time?.date_start?.slice(0, 7) === time?.date_end?.slice(0, 7);

/** What has grown over several years is not compared with the year before, where nothing says so. */
const isOverYears = (time: TimeMention | null, lead: string): boolean =>
  time?.date_start != null &&
  time.date_end != null &&
  time.date_start.slice(0, 4) !== time.date_end.slice(0, 4) &&
  !/同比|[比较](?:上|去)年|同期/.test(lead);

/** What a rate is compared with: a bare 增长5.6% in a report is year on year, an average growth is not. */
export function baselineOf(before: string, sentence: string): Baseline {
  if (outdoes.test(before) || inYears.test(before)) return 'other';
  const said = saidBaseline(before);
  if (said !== null) return said;
  // 采用新技术后，亩产提高|15%|: by what was done, and no year is compared
  if (onceDone.test(sentence)) return null;
  const day = besideAmount.exec(sentence)?.[1] ?? '';
  if (/年初$|[上去]年[末底]$/.test(day)) return 'year_start';
  if (/[0-9]年[末底]?$/.test(day)) return 'other';
  const earlier = again.exec(sentence)?.[1] ?? '';
  if (/[比较](?:同期|[上去]年(?![末底]))/.test(earlier)) return 'year_on_year';
  if (/(?<![占同环对])比(?![例重赛率亚值特])|较/.test(earlier)) return saidBaseline(earlier) ?? 'other';
  if (
    /(?:(?<![可同环占对])比(?![例重率值])|较(?![快高大多好强低慢小少])|相比|高于|低于|快于|慢于)[^，,。；;]{1,16}$/.test(
      before,
    ) ||
    /平均|年均|带动|拉动|贡献|调增|调减|近[0-9两三四五六七八九十]+年(?:来|间)?[^，,。；;的]{0,8}$|(?:提[高升]|[上下]调|降低)(?:比例|幅度)/.test(
      before,
    )
  )
    return 'other';
  if (
    (improved.test(before) && !ofPeriod.test(sentence)) ||
    (improves.test(sentence.replace(/(?:提升|提高|降低|减少|缩短|节约|节省|下降)[了约近超达]*$/, '')) &&
      !/同比/.test(sentence))
  )
    return null;
  if (yearlyBefore.test(sentence)) return 'other';
  if (overYears.test(sentence) && !anotherTime.test(sentence) && !/同比|[比较](?:上年|去年)/.test(sentence))
    return 'other';
  if (goesOnSince.test(sentence)) return 'other';
  // 从8万元增长到96万元，增长了|11倍|; 从12家到86家，企业增长了|6倍|; 与2019年相比，增长|30%|
  if (fromTo.test(sentence) && !/同比/.test(sentence)) return 'other';
  const part = sentence.slice(sentence.lastIndexOf('；') + 1);
  return /环比/.test(part) && !/同比/.test(part) ? 'month_on_month' : 'year_on_year';
}
