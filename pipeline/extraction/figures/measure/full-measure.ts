import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { floorSpace, houses } from './industry.ts';

/**
 * A measure that is called by its last word alone: `规上工业增加值增长5%，其中3月份增加值增长|6%|` → 规上工业增加值 · `民间投资占全部投资的55%；投资增长|7%|` →
 * 民间投资, behind its share alone: `工业投资增长20%；投资增长|7%|` may be all that is invested.
 */

const bare =
  /^(?:增加值|(?:投资|产量|产值|销售额|零售额|进出口|出口|吞吐量|用电量))(?=(?:同比)?(?:增[速幅]|降幅)?$)/;
/** 增加值增长|9%|, 其中3月份增加值增长|6%|: nothing but the time stands before the word. */
const alone =
  /^[，,；;、]?(?:其中|而|且)?(?:[0-9]{1,2}月份?|[一二三四]季度|当月|本月|上半年|全年)?(?:实现|完成)?(?:增加值|投资|产量|产值|销售额|零售额|进出口|出口|吞吐量|用电量)(?:同比|实现|累计)*(?:增[速幅]?|降幅|增长|下降|达到?|为|约|近|超过?)*$/;
/** …增长4%；工业生产加快，增加值增长|8%|: somebody is told of between. */
const anotherClause = /[，,；;](?!其中)[^，,；;0-9]{2,}[，,；;]/;
const shareBehind = /(?<=.{2})占[^占]*$/;
const rate = /(?:同比)?(?:增[速幅]|降幅)$/;

/** The label with the measure as it was called before; null where its words are of their own. */
export function ofFullMeasure(found: Label, { said, words, mention, where }: Scene): Label | null {
  const last = said.label;
  const word = bare.exec(found.indicator)?.[0];
  if (last === null || word === undefined) return null;
  const isShare = shareBehind.test(last.indicator);
  const whole = last.indicator.replace(shareBehind, '').replace(rate, '');
  if (whole === word || !whole.endsWith(word) || (!isShare && word !== '增加值')) return null;
  // 金融业实现增加值|12亿元|, 全市投资增长|7%|: of somebody else, or of all
  const between = where.sentence.passage.text.slice(said.at, mention.from);
  if (!alone.test(words.trim()) || anotherClause.test(between)) return null;
  return label(last.subject, `${whole}${found.indicator.slice(word.length)}`, found.verb);
}

const sum =
  /^[，,]?(?:近|过去)?(?:[两三四五六七八九十2-9]年)累计(?:完成|实现|达到?|新增|增加)?(?:约|近|超过?)*$/;
const ofSum = /^[^，,。；;]{0,2}累计(?:完成|实现|达|新增|增加)?(?:约|近|超过?)?[0-9]/;
const saysNothing = /^(?:累计)?(?:完成|实现|达到?|新增)?(?:投资)?$|^[两三四五六七八九十2-9]年$/;

/** 工业投资60亿元，每年增长9%，|四年|累计实现|210亿元|: the sum of the same over the years; null where the words are of their own. */
export function ofYearsSummed(found: Label, { said, words, mention, where }: Scene): Label | null {
  // 研发费用6亿元，占营收的6%，五年累计|20亿元|: of what has its own number
  const own = said.amounts.at(-1)?.label ?? null;
  const isShare = own !== null && said.label?.indicator.startsWith(`${own.indicator}占`) === true;
  const last = isShare ? own : said.label;
  const { text } = where.sentence.passage;
  if (
    last === null ||
    !(isMeasure(last.indicator) || /费用?$/.test(last.indicator)) ||
    !/[，,]$/.test(text.slice(0, where.at))
  )
    return null;
  if (mention.unit === 'a')
    return !noSum.test(last.indicator) &&
      /^[，,\s]*$/.test(words) &&
      ofSum.test(text.slice(mention.to, mention.to + longestSum))
      ? last
      : null;
  const isSame = [said.unit, said.amounts.at(-1)?.unit].includes(mention.unit) && !noSum.test(last.indicator);
  return isSame && sum.test(words.trim()) && saysNothing.test(found.indicator)
    ? label(last.subject, last.indicator, found.verb)
    : null;
}
const longestSum = 12;
/** 总投资, 年度计划投资, 贷款 and 占比: nothing that sums up over years. */
const noSum = /总|计划|概算|估算|年度|贷款|余额|合同|订单|占|[率速幅]$/;

/** 房屋施工面积120万平方米，其中住宅90万平方米；竣工面积|30万平方米|: behind the part of the building that was told of, of the whole; null elsewhere. */
export function ofWholeAgain(found: Label, { said, words }: Scene): Label | null {
  const part = partBuilt.exec(found.indicator)?.[0] ?? '';
  if (part === '' || words.includes(part) || !floors.test(words.trim())) return null;
  const whole = said.levels.findLast(({ indicator }) => floors.test(indicator) && !partBuilt.test(indicator));
  return whole === undefined
    ? null
    : label(
        whole.subject,
        `${whole.indicator.replace(floors, '')}${found.indicator.slice(part.length)}`,
        found.verb,
      );
}
const partBuilt = new RegExp(`^${houses}(?=.{3})`);
const floors = new RegExp(`(?:${floorSpace}|销售额)$`);

/** 装机6850万千瓦，占全省的62%，居全国|第二位|，比2020年|翻两番|: of how much there is, and no more of its share; null elsewhere. */
export function behindShare(found: Label, { said, words, mention }: Scene): Label | null {
  if ((mention.unit !== 'times' && mention.unit !== 'rank') || said.unit === 'pp' || /占|比重/.test(words))
    return null;
  const whole = shareOf.exec(found.indicator)?.[1] ?? '';
  const level = whole === '' ? undefined : said.levels.findLast(({ indicator }) => indicator === whole);
  return level === undefined ? null : label(level.subject, whole, found.verb);
}
const shareOf = /^(.{2,}?)占(?![比地用])[^占]+$/;

/** 形成年到发集装箱|120万标箱|的能力, 具备年产电池|10万套|的能力: what can be done is told on both sides of the number; null elsewhere. */
export function canDo(found: Label, { words, mention, where }: Scene): Label | null {
  const does = forms.exec(words.trimEnd())?.[1] ?? '';
  if (does === '' || !capacity.test(where.sentence.passage.text.slice(mention.to, mention.to + 6)))
    return null;
  const isWhose = found.subject !== '能力' && !does.includes(found.subject);
  return label(isWhose ? found.subject : findSubject(where, 'thing', does), `${does}能力`, found.verb);
}
const forms = /(?:形成|具备|拥有|具有|达到|实现)了?([年日][^，,。；;0-9的]{2,14})$/;
const capacity = /^的(?:生产|加工|处理)?能力/;
