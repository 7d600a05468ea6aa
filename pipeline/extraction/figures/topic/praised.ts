import { spanAt } from '../../../grammar/clause.ts';
import { remembered } from '../../remembered.ts';
import type { Where } from './where.ts';

/** A trade, a class of loans or a measure that the clause or the short sentence before only praises, and that the next number is of. */

/** How things go, without a number: |活力|, |增长|; alone these say nothing of that. */
const courses =
  '增长 发展 运行 增势 增速 增幅 势头 态势 活力 潜力 动能 形势 效益 后劲 产销 规模 比重 占比 结构 质量 需求 支撑 拉动 投放 步伐 优势 表现'.split(
    ' ',
  );
/** What is said of it: |持续|增长, 活力|凸显|, 产销|两旺|. */
const praises = [
  '持续 继续 稳步 快速 较快 平稳 大幅度 大幅 明显 显著 不断 总体 整体 加快 加速 蓬勃 稳定 稳健 逐步 逐年 稳中 保持 呈现 呈 全面 日益 更加 较 最 迅速 迅猛 高速 高位 实现 进一步',
  '凸显 彰显 两旺 活跃 火爆 火热 红火 旺盛 强劲 良好 向好 向优 较好 较大 较多 最大 最快 最高 回升 回暖 回稳 趋稳 趋好 提升 提高 提速 加大 增加 增强 增多 扩大 壮大 优化 改善 攀升 上升',
  '亮眼 抢眼 亮丽 不俗 出色 走强 走高 突出 喜人 可观 有力 恢复 复苏 企稳 释放 迸发 壮阔 成长 逆势 翻番 翻一番 翻两番 突破 跃升 上台阶 下降 回落 放缓 承压 趋缓 下滑 减少 收窄 转好 转正 领先',
].flatMap((line) => line.split(' '));
/** 涨幅|较|: more is to come. */
const leadsOn = '(?:持续|继续|不断|逐步|日益|更加|进一步|全面|总体|整体|保持|呈现?|实现|较|最)';
const lead =
  /^[，,\s]*(?:[一二三四五六七八九十]是|其中|此外|另外|同时|[（(]?[一二三四五六七八九十0-9]+[）)、.．])?[，,、：:\s]*/;
const praised = new RegExp(
  `^([^，,。；;：:、0-9的“”（）()]{2,16}?)(?:近几?年来?|今年以来|去年以来|当前|目前)?(?:也|均|都|依然|仍|则|更|还)?(?:${courses.join('|')})*(?:${praises.join('|')})(?:${[...praises, ...courses].join('|')})*(?<!${leadsOn})[，,。；;\\s]*$`,
);

/** Nouns of what has an output or a balance of its own, as one of several in a place. */
const ofItsOwn =
  /(?:产业|工业|农业|林业|牧业|渔业|(?:制造|服务|加工|建筑|金融|采矿|批发|零售|餐饮|住宿|旅游|养殖|种植|纺织|物流|运输|房地产|保险|信息|软件|租赁|[食药冶建电轻文])业|行业|集群|(?:民间|房地产|房地产开发|项目|制造业|服务业|工业|技改|基础设施|类)投资|贷款|存款|信贷|电商|(?:民营|数字|海洋|林下|工业|集体|个体|开放型|外向型|低空|夜间|平台|非公有制|园区)经济)$/;
/** What each of them has: 增加值, 余额, 完成投资. */
const itsOwn =
  /^(?:累计|共|全年)*(?:完成|实现|新增)?(?:总|年|工业总?|主营业务)?(?:产值|增加值|余额|贷款余额|营业收入|营收|收入|销售收入|销售额|营业额|零售额|交易额|利税|利润(?:总额)?|税收|投资|投资额|信贷投入|产量|规模)$/;

/** 金融业|活力凸显，: what such words are about; empty where they say anything else. */
export const topicPraised = remembered(
  (words: string): string => praised.exec(words.replace(lead, ''))?.[1] ?? '',
);

/** The words of the clause right before, else of the sentence before where that has one clause. */
export function wordsBefore({ sentence, at, earlier }: Where): string {
  const { clauses, passage, times, quantities } = sentence;
  let index = spanAt(clauses, at) - 1;
  // 其中，工业贷款增长较快，6月末，余额|3亿元|: a clause that only tells the time
  const clause = clauses[index];
  if (clause !== undefined && times.some(({ from, to }) => from <= clause.start + 1 && to >= clause.end - 1))
    index -= 1;
  const own = clauses[index];
  if (own !== undefined)
    return quantities.some(({ from }) => from >= own.start && from < own.end)
      ? ''
      : passage.text.slice(own.start, own.end);
  const last = earlier.at(-1);
  return last === undefined || last.clauses.length > 2 || !isAlone(last.text) ? '' : last.text.trim();
}
const isAlone = (text: string): boolean => !/[，,；;].*[，,；;]|[0-9]/.test(text.replace(lead, ''));

/** 金融业活力凸显，前三季度增加值|88亿元|: whose that is; empty where the words before praise nothing that has such. */
export function praisedBefore(where: Where, phrase: string): string {
  if (!itsOwn.test(phrase)) return '';
  // 工业生产|稳定恢复，增加值: the industry's
  const topic = topicPraised(wordsBefore(where)).replace(/(?<=业)生产$/, '');
  return ofItsOwn.test(topic) ? topic : '';
}
