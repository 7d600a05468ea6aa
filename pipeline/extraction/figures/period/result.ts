import { isMeasure } from '../../../grammar/measures.ts';
import type { QuantityMention } from '../../../mention.ts';
import type { Place } from '../said.ts';

/** Numbers that tell what a period has brought, by the words for how they have grown: `接待游客|382万人次|，同比增长24.3%`, `粮食产量增长|3.7%|` */

/** 接待游客382万人次，同比增长24.3%，居全省第二: 同比 needs a period, and so has what it says has grown. */
export function isResult({ sentence }: Place, mention: QuantityMention): boolean {
  const { text } = sentence.passage;
  const before = text.slice(sentence.start, mention.from);
  return (
    (timed.has(mention.unit) &&
      (/^分(?:产业|行业|领域|门类|地区|城乡)[来]?看/.test(text.slice(0, 6)) ||
        /同比|[，,、（(](?:增长|下降|上升|减少)[0-9.]+[%％][，,）)]*其中/.test(
          before.slice(Math.max(before.lastIndexOf('；'), before.lastIndexOf(';')) + 1),
        ) ||
        ofLastYear.test(before) ||
        isCompared(text, mention))) ||
    // 水库蓄水3亿立方米，同比增长5%: whatever the unit
    (isCompared(text, mention) && /^[^。；;]{0,24}[%％]/.test(text.slice(mention.to, mention.to + 26))) ||
    hasGrown.test(text.slice(mention.to, mention.to + 30)) ||
    // …，增长|6.4%|: and so is the growth itself
    (mention.unit === '%' &&
      (grown.test(before) || (grows.test(before) && isLineOfReport(text.slice(sentence.start, mention.to)))))
  );
}
/** 占比21%，较上年同期提高|2个百分点| */
const ofLastYear = /[比较](?:上年|去年)同期(?:提[高升]|上升|增[加长]|下降|降低|回落|[高低多少快慢])出?$/;
/** 施工面积320万平方米|，增长3%: in a report of figures 同比 is left out. */
const hasGrown =
  /^[，,、（(]?(?:按(?:可比|不变|现行)价格?(?:计算|口径)?[，,])?(?:比上年(?:同期)?)?(?:负?增长|下降|上升|减少)[0-9.]+[%％]/;
const grown =
  /[0-9.]+[万亿]?[\u4e00-\u9fff]{1,5}[，,、（(](?:按(?:可比|不变|现行)价格?(?:计算|口径)?[，,])?(?:比上年(?:同期)?)?(?:负?增长|下降|上升|减少)$/;

/** 粮食产量增长3.7%，生猪出栏增长|2%|: a line of a report names a measure and by how much it has grown, and nothing else. */
function isLineOfReport(words: string): boolean {
  const [, measure = ''] = lineOfReport.exec(words) ?? [];
  return (isMeasure(measure) || soldOrKept.test(measure)) && !ofOneDeed.test(words);
}
const grows = /(?:负?增长|下降|上升|减少|上涨|下跌)(?:[0-9.]+[%％][、和])*$/;
const lineOfReport =
  /^(?:其中[，,：:]?)?([\u4e00-\u9fff、（）()]{2,24}?)(?:[0-9.]+[万亿]?[\u4e00-\u9fff]{1,5}[，,])?(?:分别)?(?:负?增长|下降|上升|减少|上涨|下跌)[0-9.]+[%％]/;
const soldOrKept = /(?:出栏|存栏|消费|投资|出口|进口|零售|用电|贷款|存款)$/;
/** 改造后产量增长30%, 亩产增长5%: of what one place has done, and no result of the year's. */
const ofOneDeed =
  /(?<!企业)公司|集团|合作社|农场|村|[后使让将可比较由从每亩户我他们年]|能(?!源)|(?<!高新?)技术|单产|预计|力争|目标|平均|计划/;

/** 382万人次|，同比增长24.3%: a number that is compared with that of the year before is a result. */
export const isCompared = (text: string, { to }: QuantityMention): boolean =>
  /^[^；;。，,]{0,4}[，,、（(]?(?:同比|[比较](?:上年|去年)同期)/.test(text.slice(to, to + 12)) ||
  shareCompared.test(text.slice(to, to + 34));
/** 税收28亿元|，占财政收入的70%，比去年同期提升4个百分点 */
const shareCompared = /^[，,]占[^，,。；;0-9]{2,14}[0-9.]+[%％][，,](?:同比|[比较](?:上年|去年)同期)/;

/** Units of what is reported for a period. */
export const reportedUnits = ['%', 'pp', 'CNY', 'USD', 'rank', 'count', 'times', 't', 'kg', 'jin'];
export const timed: ReadonlySet<string> = new Set([...reportedUnits, 'kW.h', 'p.km', 't.km']);
