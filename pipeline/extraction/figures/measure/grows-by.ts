import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind, splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { trim } from '../words/phrase.ts';
import { withRate } from './continued.ts';

/**
 * By how much somebody grows, where the noun for it stands behind the number:
 * `甲港以|8.8%|的增速冲进前十` · `乙港出现|20.7%|的大幅下滑` → 乙港, 增速
 */
export function growsByNoun({ mention, words, said, where }: Scene): Label | null {
  const { text } = where.sentence.passage;
  const noun =
    mention.unit === '%' ? rateBehind.exec(text.slice(mention.to, mention.to + longestBehind))?.[1] : '';
  if (!noun) return null;
  const who = trim(words.replace(reaches, ''));
  const { rest } = splitOwner(who);
  if (who === '' || isMeasure(who) || isMeasure(rest) || traded.test(who)) return null;
  if (ownerKind(who) === 'none' && !body.test(who)) return null;
  const told = [said.label, said.before].find(
    (one) => one !== null && isMeasure(one.indicator) && !/率$/.test(one.indicator),
  );
  const measure = told?.indicator.replace(/[增涨降跌][速幅]$/, '');
  if (measure === undefined) return label(who, '增速');
  return label(who, /^增[速幅]$/.test(noun) ? withRate(measure, noun) : measure);
}

const longestBehind = 12;
const rateBehind =
  /^的(?:同比|较?快|高速|快速|大幅|小幅|逆势|强劲|惊人|明显|显著|亮眼|可观)*的?(增[速幅势]|涨幅|降幅|跌幅|增长(?![点极])|下滑|下降(?!空间)|下跌|回落|萎缩)/;
const reaches =
  /(?:更是|则是|仍|却|继续|依然|成功|双双|分别)*(?:以|实现|出现|保持|保有|迎来|录得|取得|获得|有着?|达到?)?了?$/;
const body = /(?:[港站市县区省州镇]|公司|集团|企业|产业|行业|园区|机场|景区|口岸)$/;
const traded = /(?:出口|进口|消费|投资|贷款|存款|销量|客流|吞吐|发送|运输)$/;
