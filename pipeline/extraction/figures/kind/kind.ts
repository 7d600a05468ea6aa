import { movedInRank } from '../../../grammar/rank-moves.ts';
import { anyOf } from '../../../lexicons/any-of.ts';
import type { QuantityMention } from '../../../mention.ts';
import { repairs } from '../../sentences/building-words.ts';
import { comparesTo, isAboveThen } from '../../sentences/comparing-words.ts';
import { verbsOf } from '../../sentences/verbs.ts';
import { outsideBrackets } from '../compared/in-brackets.ts';
import { isOfAnother } from '../compared/multiple.ts';
import { spans } from '../said.ts';
import { offBy, perEach } from '../words/phrase.ts';
import { baselineOf, countBaseline, withOwnComparison } from './baseline.ts';
import { isAimItself, type Kind, level, movedBy, objectOfChange, sizesThose } from './object.ts';

/**
 * Whether a figure is a level, an end of a change, a change or a rank, and against what.
 *
 * `由39列增加至113列` → from, to · `同比增长5.2%` → change, increase, year_on_year · `高于去年3.8个百分点` → change, other
 */

// Besides the verbs of a change, words that also name what is measured or are halves of others, and stay in a label.
const up = anyOf([...verbsOf('up'), '增效', '提速', '多收', '多收入', '延长', '涨', '升']);
const down = anyOf([...verbsOf('down'), '降速', '跌', '下行']);
const modifiers = '(?:了|约|近|将|超|逾|就|至少|同比|仅|一倍|个)*';
// 汽油每升|7.86元: a price, and no rise; 最多接待 is the most that it takes
const upEnd = new RegExp(`(?<![每最])(?:${up})${modifiers}$`);
/** 改造提升|8个|: what was done to them, and no rise. */
const repaired = new RegExp(`${repairs}${modifiers}$`);
/** 航班起降|10万架次: landings, and no fall. */
const downEnd = new RegExp(`(?<!起)(?:${down})${modifiers}$`);
/** 由39列增加至|113列|, 直到年底才恢复到|90辆|; 增速回到|4%| is a change. */
const reached = new RegExp(
  `(?:${up}|${down}|拓展|拓宽|加宽|加长|加高|加深|加厚|加密|扩充|扩展|扩大|扩建|扩容|增容|扩|缩减|缩|精简|压|延长|发展|壮大|跨越|核增|核减|增开|增|调整|变更|变|改|突|翻)(?:至|到|为|成)(?:了|近|约|超)?(?:[12][0-9]{3}年[^，。；]{0,4}|(?:目前|现在|如今)(?:[^，,。；;、0-9的]{2,6}$)?|[去今上前]年|[上下]半年|(?:前?[一二三四1-4]|前三)季度|(?:[0-9]{1,2}[至到—-])?[0-9]{1,2}月份?)?的?$|(?<!增[速幅长][^，,。；;]{0,6})(?:恢复|退|冲|(?<![来收返找赶送运拿倒召转挽])回)[到至]了?[约近超]?$`,
);
/** 增至每天开行客车|30对|, 提高到现在的每年|400万元| */
const reachedEach =
  /(?:增[加长]?|提高|提升|上升|扩大|减少|降低?|下降|缩短|调整|变更?|改)(?:至|到|为)[^，,。；;、0-9]{0,6}每[^，,。；;、0-9]{1,10}$/;
/** 冲向千亿: an end that is aimed at. */
const towards = '[冲迈跨走奔飞跃]向';
/** 规模从300亿元|做到800亿元, 由50公里恢复到|80公里, 从2015年的2万亩到去年的|5万亩: behind the start of a change any 到 is its end. */
const built = new RegExp(
  `[由从][^，,。；;]{0,12}?[0-9一二两三四五六七八九十百千万亿](?![0-9]*[年月日季])[^，,。；;0-9至到]{0,10}(?:[到至]|[\\u4e00-\\u9fff]{2}(?<![评认称作列誉组定])[为成]|${towards}|跃升为)(?:了|近|约|超)?(?:(?:[12][0-9]{3}年|目前|现在|如今|[去今上前]年)[^，,。；;、0-9]{0,4}的|(?:[12][0-9]{3}年)?[0-9]{1,2}月份?的)?(?:近|约|超)?$`,
);
/** 占比下降2个百分点至|31%|, 降幅收窄0.1个百分点，至|0.7%| */
const reachedBy =
  /[增降升涨跌减窄][^，,。；;0-9]{0,4}[0-9.]+[^，,。；;0-9]{1,5}(?<!达)[至到]$|^[，,]?[至到]$/;
const rate =
  /(增速|[增减]幅|(?:提[高升]|[上下]调|降低)(?:比例|幅度)|(?<!自然)增长率|涨幅|降幅|跌幅|[增减]产幅度|递增率?|增长目标|增长预期|预期增长|增长)[^，。；、,;\d]{0,8}$/;
/** 增速低于全省|1.3个百分点|, 比全国平均慢|0.2个百分点| */
const below =
  /(?:低于|慢于|落后于?|小于|少于)[^，,。；;0-9]{0,12}$|(?:(?<![占同环对])比(?![例重赛率亚值特])|较)[^，,。；;最]{2,12}(?:低|慢|少)(?:了)?$/;
const rateBefore = /(增速|增幅|涨幅|降幅)[^，,。；;]{0,8}[，,](?:分别|均|也)?(?:达到|达|为)$/;

/** 人口自然增长率为6.1‰, 增长面达55%: how much of all, and no change of it. */
const levelOfGrowth = /(?:自然增长率|增长面)(?:控制在|稳定在|保持在|为|达到?|约|是|-)*$/;

/** 实现5%|的正增长|, 2.1%|的逆势增长|, 以年均8%|的速度增长|; 增长点 is none. */
export const growsBy =
  /^(?:[、和与及][0-9.]+%){0,3}的?(?:速度|增速|幅度|速率|(?:强劲|良好|旺盛|迅猛)?(?:势头|态势))(?:持续|快速|稳步|逐年)*(?:增长|递增|攀升|上升|发展|上涨)|^的?(?:同比|较快|快速|高速|中高速|逆势|平稳|稳定|稳步|强劲|恢复性|大幅|[正负])*增长(?![点极])/;
/** 以8.8%|的惊人增速|, 20.7%|的大幅下滑| */
const risesBy = /^的[^，,。；;、的]{0,4}的?(?:增[速幅]|涨幅)(?![目预计第位])/;
const shrinksBy =
  /^的(?:同比|大幅|小幅|明显|显著)*(?:下滑|下降(?!空间|通道)|下跌|回落|萎缩|降幅|跌幅)|^的?负增长|^的?(?:速度|幅度|速率)(?:持续|快速|逐年)*(?:递减|下降|下跌|下滑|减少|萎缩)/;

/** 拉动GDP增长|0.1个百分点|: its share of the growth, and compared with nothing. */
const pulls = new RegExp(
  `(?<!负)拉动(?![^，,。；;]*(?:${down}|较|(?<!占)比))[^，,。；;]{1,16}(?<!增[幅速])$`,
);

/** 下拉全部投资|6.1个百分点|, 拖累增速|1个百分点| */
const drags = /(?:下拉|拉低|拖累|拖低)[^，,。；;]{0,12}$/;

/** Decides from the words of the clause before and after the number, and those of the sentence before. */
export function kindOf(mention: QuantityMention, words: string, after: string, sentence: string): Kind {
  // 实施“新增千万亩灌区、…”|六项|行动: what a name in quotation marks says
  const before = withOwnComparison(outsideBrackets(words))
    .replace(perEach, '')
    .replace(/“[^”]*(?:新增|净增)[^”]*”$/, '');
  if (mention.unit === 'rank') return rankOrMove(mention, before);
  // 提质增效|五大|特点: how many there are of what is named
  if (mention.counter === '大' && !before.includes('新增')) return level;
  // 新增产值|过亿元|企业12家, 新增1个|过千亿|的县: how large they are
  if (sizesThose(mention, before, after) || isAimItself(before, after)) return level;
  if (mention.text.startsWith('减半'))
    return { kind: 'change', direction: 'decrease', baseline: countBaseline(before) };
  // 从3公里到|10公里|不等: no change
  if (/^[到至][^，,。；;]{1,10}不等|^不等/.test(after)) return level;
  if (mention.reached) return { kind: 'to', direction: null, baseline: null };
  if (reached.test(before) || built.test(before) || reachedBy.test(before) || reachedEach.test(words))
    return { kind: 'to', direction: null, baseline: null };
  // |百吨以上|的船增加到35艘: of what size, and no start
  const isSize = /以[上下内]$/.test(mention.text) && after.startsWith('的');
  if (!isSize && isStart(before, after)) return { kind: 'from', direction: null, baseline: null };
  const relative = mention.unit === '%' || mention.unit === 'pp' || mention.unit === 'times';
  if (mention.unit === 'pp' && pulls.test(before))
    return { kind: 'change', direction: 'increase', baseline: null };
  // 甲区人口增速是乙区的|6倍|
  if (mention.unit === 'times' && isOfAnother(before)) return level;
  if (levelOfGrowth.test(before) || /贡献率(?:分别|合计)?(?:为|达到?|是)*$/.test(before)) return level;
  if (relative && drags.test(before)) return { kind: 'change', direction: 'decrease', baseline: 'other' };
  // 增速高于全省的|2%|, 增速比全省（|2%|）高: the rate that it is above
  if (mention.unit === '%' && rateOfOthers.test(outsideBrackets(sentence)))
    return { kind: 'change', direction: 'increase', baseline: 'year_on_year' };
  const named =
    rate.exec(before) ??
    rateBefore.exec(sentence) ??
    (growsBy.test(after) || risesBy.test(after) || shrinksBy.test(after) ? /^()/.exec(before) : null);
  if (named !== null && relative) {
    const direction =
      /[降跌减]|下调/.test(named[1] ?? '') ||
      downEnd.test(before) ||
      below.test(before) ||
      shrinksBy.test(after)
        ? 'decrease'
        : 'increase';
    return {
      kind: 'change',
      direction,
      baseline: baselineOf(before, sentence),
    };
  }
  // 连涨|18个月|, 连续下降|3年|: how long it has gone on
  if (wentOn.test(before) && spans.has(mention.unit)) return level;
  if (relative && improves.test(before)) {
    const lower = pollutes.test(before) || (!/[率例天]/.test(before) && pollutes.test(sentence));
    return {
      kind: 'change',
      direction: lower ? 'decrease' : 'increase',
      baseline: baselineOf(before, sentence),
    };
  }
  if (mention.unit === 'times' && multiplied.test(before)) {
    const told = baselineOf(before, sentence);
    return {
      kind: 'change',
      direction: 'increase',
      baseline: told === 'year_on_year' && !/同比|[上去]年/.test(before) ? null : told,
    };
  }
  const rising = upEnd.test(before) && !repaired.test(before) && !theirs.test(after);
  const falling = downEnd.test(before);
  if (rising || falling) {
    return {
      kind: 'change',
      direction: falling ? 'decrease' : 'increase',
      baseline: relative ? baselineOf(before, sentence) : countBaseline(before),
    };
  }
  if (isAboveThen(before, after)) return comparedWith(before);
  return apartOrObject(mention, before, sentence, relative);
}

/** How far apart the one is from the other, or what becomes more or less. */
function apartOrObject(mention: QuantityMention, before: string, sentence: string, relative: boolean): Kind {
  const apart = apartFrom.exec(before)?.[1];
  if (apart !== undefined)
    return {
      kind: 'change',
      // 比现在快|20分钟|: it takes less
      direction: (spans.has(mention.unit) && !before.includes('进度') ? /[少低快]/ : /[少低慢便]/).test(apart)
        ? 'decrease'
        : 'increase',
      baseline: relative ? baselineOf(before, sentence) : countBaseline(before),
    };
  const off = offBy.exec(before)?.[1];
  if (off !== undefined)
    return { kind: 'change', direction: /[低少慢]/.test(off) ? 'decrease' : 'increase', baseline: 'other' };
  if (aboveTarget.test(before)) return { kind: 'change', direction: 'increase', baseline: 'other' };
  if (mention.unit === 'pp' || aboveOther.test(before) || (relative && aboveYear.test(before)))
    return comparedWith(before);
  return objectOfChange(mention, before);
}

/** 提升|3000个|村、15万人口的饮水条件: those whose conditions rise are not more than they were. */
const theirs =
  /^[^，,。；;]{1,20}的[^，,。；;、0-9]{2,8}(?:条件|水平|能力|品质|质量|环境|面貌)(?=[，,。；;]|$)/;

/** 连涨|18个月|, 连续五年增长 says how long before it, 连续下降|3年| behind it. */
const wentOn = /(?:连|连续|持续)(?:上涨|增长|上升|提升|下降|下跌|回落|减少|[增涨升降跌减])了?$/;
const rateOfOthers = new RegExp(
  `(?:增[速幅长]|涨幅)[^。；;]*(?:(?:${comparesTo}|[比较])[^，,。；;0-9]{1,24}[（(]$|(?:${comparesTo})[^，,。；;0-9]{1,16}的(?:[0-9.]+[%％](?:[、，,和及与])?[^，,。；;0-9]{2,10}的)?$)`,
);
/** 翻了|30多倍| */
const multiplied = /翻了?(?:近|约|超)?$/;
/** PM2.5浓度同比改善|8.2%|: less of what pollutes, and more of what is good. */
const improves = /改善了?$/;
const pollutes = /浓度|综合指数|PM(?:2\.5|10)/;

/** 比去年同期少|3100套|, 比常年偏多|5%|, 比上周便宜|2元| */
export const apartFrom =
  /(?:(?<![占同环对])比(?![例重赛率亚值特])|较(?![大小多少高低快慢为]))(?:[^，,。；;、比较最]{1,14}?|[^，,。；;、比较最]{1,8}[、和与][^，,。；;、比较最]{1,12}?分别)偏?(?<![最至减])(少|多|高|低|快|慢|便宜|贵)(?:[了开收卖发产销下出增建种招引支得花挣赚播用交省领]了?|支出|投入|完成|签约|争取|到位|出栏|增加|引进|发放|安排|新建|生产|投产|供应|接待|运送|完成[^，,。；;0-9]{2,8})?$/;

/** 高出乙市|200亿元, 超过上年全年|15万吨|: by how much the one is above the other. */
const aboveOther = new RegExp(
  `(?:高出|多出|少出)[\\u4e00-\\u9fff]{2,10}$|(?:${comparesTo}|超过|领先)[\\u4e00-\\u9fff]{1,8}(?:[省市县区州镇]|全国|平均(?:水平|值)?)$`,
);

/** 游客达40万人，超过1995年游客人数|3%| */
const aboveYear = /超过[12][0-9]{3}年(?:全年|同期)?[^，,。；;0-9的]{2,14}$/;

/** 第5位 is a rank, and 提升|5位, 分别提升5位和|3位 so many ranks up. */
function rankOrMove({ text }: QuantityMention, before: string): Kind {
  const move = /^[0-9一二两三四五六七八九十]+位$/.test(text) ? movedInRank.exec(before)?.[0] : undefined;
  if (move === undefined) return { kind: 'rank', direction: null, baseline: null };
  const direction = /[降后下]/.test(move) ? 'decrease' : 'increase';
  return {
    kind: 'change',
    direction,
    baseline: countBaseline(before),
  };
}

/** 超投资计划79.2个百分点, 超任务1.12万亩 */
const aboveTarget =
  /(?:超|超额|超出|超过|快于|领先)(?:了)?(?:年度|全年|既定|“[^”]{2,5}”)?(?:投资|计划|规划|[省市州]定)?(?:任务|计划|目标|序时进度|时序进度|预期目标|目标任务)$/;

const endFollows = new RegExp(
  `^(?:[（(][^）)]{1,10}[）)][，,]?)?[^，,。；;由从]{0,12}?(?:至|到|为|${towards}|(?<![组构建形])成)`,
);

/** 由39列…至, 将原来两小时的车程缩短为: the start of a change whose end follows. */
function isStart(before: string, listed: string): boolean {
  // 由46%、29%|调整为39%、31%: behind the list that it opens
  const after = listed.replace(/^(?:[、和及与][0-9.]+(?:[%％‰]|[\u4e00-\u9fff]{1,3}(?=[、和及与])))+/, '');
  if (!endFollows.test(after)) return false;
  if (/^[^，,。；;\d]{0,8}(?:缩短|减少|降低|压缩|增加|提高|提升|扩大)(?:至|到|为)/.test(after)) return true;
  // 从甲市自驾|3小时|到达乙镇: where one sets out
  if (/(?:自驾|驾车|开车|驱车|坐车|乘车|骑行|步行)[约仅只需不到足要]*$/.test(before)) return false;
  if (/(?:由|从)[^，。；,;、]{0,16}的$/.test(before)) return true;
  return /(?:由|从|原来的|原本的?|原先的?|以前的?)[^，。；,;、]{0,6}$/.test(before);
}

/** 高于嘉兴0.5个百分点: points are always a difference. */
function comparedWith(before: string): Kind {
  if (/(?:比|较)(?:上年|去年)?同期[^，,。；;]{0,6}$/.test(before))
    return {
      kind: 'change',
      direction: /下降|降低|回落|减|收窄/.test(before) ? 'decrease' : 'increase',
      baseline: 'year_on_year',
    };
  const verb =
    /(高于|高出|多出|快于|领先|超[过出]?(?=[\u4e00-\u9fff])|优于|好于|多于|低于|少于|落后|慢于)[^，,。；;]*$/.exec(
      before,
    )?.[1] ??
    /(?:(?<![占同环对])比(?![例重赛率亚值特])|较)[^，,。；;最]{1,16}?(高|低|快|慢|多|少)了?$/.exec(
      before,
    )?.[1];
  if (verb === undefined) return { kind: 'change', direction: movedBy(before), baseline: 'other' };
  return { kind: 'change', direction: /低|落|慢|少/.test(verb) ? 'decrease' : 'increase', baseline: 'other' };
}
