import { isMeasure } from '../../../grammar/measures.ts';
import { comparesTo } from '../../sentences/comparing-words.ts';
import { pullOf, withRate } from '../measure/continued.ts';
import { splitOwner } from '../owner/owner.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label } from '../said.ts';
import { listed } from '../scene/list.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { stripLead } from '../words/phrase.ts';
import { outsideBrackets } from './in-brackets.ts';

/**
 * By how many points a growth lies above another: what is compared is the rate, each of its own owner.
 *
 * `民间投资增长15%，高于全省|2个百分点|` → 民间投资增速 · `甲市、乙县投资分别增长8%、7%，增速分别高于全省|1.2|、|2.3个百分点|` → the first is the first one's
 */
export function pointsLabel(scene: Scene): Label | null {
  const { mention, run, said, where } = scene;
  if (mention.unit !== 'pp' || said.label === null) return null;
  const { text } = where.sentence.passage;
  const words = text.slice(where.at, mention.from).replace(beside, '').trim();
  const outside = outsideBrackets(words);
  const [, rate = '', respective] = compared.exec(outside) ?? [];
  // 增速比全省（7.7%）高|0.3个百分点|
  if (rate !== '' && outside !== words)
    return label(said.label.subject, withRate(said.label.indicator, rate));
  const pulled = pulls.exec(words)?.[1] ?? '';
  if (respective !== undefined || pulled !== '') {
    const each = run.count > 1 ? eachTold(scene) : null;
    if (each === null) return null;
    if (pulled !== '') return label(each.subject, pullOf(each.indicator, pulled));
    return label(
      each.subject,
      rate === '' && !grew(scene) ? each.indicator : withRate(each.indicator, rate || '增速'),
    );
  }
  // 居民消费价格同比持平，涨幅较上年收窄|3个百分点|
  const told =
    rate === ''
      ? ''
      : (toldBefore.exec(text.slice(Math.max(where.sentence.start, where.at - longestBack), where.at))?.[1] ??
        '');
  if (isMeasure(told)) return label(findSubject(where, 'place', told), `${told}${rate}`);
  return compared.test(words) && rate === '' && said.unit === '%' && grew(scene)
    ? label(said.label.subject, withRate(said.label.indicator, /收窄/.test(words) ? '降幅' : '增速'))
    : null;
}

/** 分别高于全市|1.2、|2.3个百分点 */
const beside = /(?:[0-9.]{1,8}个?(?:百分点)?[、和与及]){1,8}$/;
/** 增速分别|高于全市, 高出全国平均水平, 比全国|快, 分别比上年|提高: with no measure but a rate of its own. */
const compared = new RegExp(
  `^[，,\\s]*(?:[但且也]|均|都)*([增涨降][速幅])?(?:[也均都]|同比)*(分别)?(?:(?:${comparesTo}|高出|低出|[领超]先于?|[超跑]过)[^，,。；;0-9]{1,14}|[比较][^，,。；;0-9]{2,14}?(?:高出?|低|快|慢|多|少)|[比较](?:上年|去年)(?:同期)?(?:提高|提升|上升|加快|回落|下降|放缓|收窄)|(?:提高|回落|加快|放缓|收窄))(?:了|约|近)*$`,
);
const toldBefore =
  /(?:^|[，,。；;])([^，,。；;0-9]{2,14}?)(?:同比|环比|总体|基本|保持)*(?:持平|平稳|稳定|上涨|上升|下降|回升|回落|走低|走高)[，,]$/;
/** 分别拉动|经济|增长 */
const pulls = /^[，,\s]*分别拉动([^，,。；;0-9]{1,8}?)(?:增长)?(?:了|约|近)*$/;

/** 投资|增长15%|，高于…: whether the number before is by how much something has grown or fallen; how it is ranked may stand between. */
const grew = ({ where: { sentence }, mention }: Scene): boolean =>
  growth.test(
    sentence.text.slice(
      Math.max(0, mention.from - sentence.start - longestBack),
      mention.from - sentence.start,
    ),
  );
const growth =
  /(?:增长|增|上升|上涨|下降|减少|降)(?:达到?|了|约|近|超过?)*(?:[0-9.]+[%％]?[、和与及])*[0-9.]+[%％](?:[，,][^，,。；;%％]{0,16}(?:第?[0-9一二三四五六七八九十]+[位名]?|首位|百分点)){0,2}[，,][^，,。；;%％]*$/;
const longestBack = 60;

/** 投资增长15%，高于全省|2个百分点|，占三成: what is told next is of the investment, unless the words have named its rate. */
export const isRateAlone = ({ words, mention, said }: Scene, { indicator }: Label): boolean =>
  mention.unit === 'pp' &&
  !/^[，,\s]*(?:[但且也均都])?[增涨降][速幅]/.test(words) &&
  said.label !== null &&
  indicator.startsWith(said.label.indicator) &&
  /^[增降][速幅]$/.test(indicator.slice(said.label.indicator.length));

/** Whose and what the number at such a place in its list is: of the levels that were told of, or of those that the clause before lists. */
function eachTold({ said, run, index, where }: Scene): Label | null {
  const place = index - run.first;
  const levels = said.levels.slice(-run.count);
  const last = said.label === null ? '' : wordsOf(said.label);
  if (levels.length === run.count && levels.some((one) => last.startsWith(wordsOf(one))))
    return levels[place] ?? null;
  const { text } = where.sentence.passage;
  const before = eachBefore.exec(
    text.slice(Math.max(where.sentence.start, where.at - longestBack), where.at),
  );
  const list = listed(stripLead(before?.[1] ?? ''), run.count);
  const member = list?.members[place];
  if (list === null || member === undefined) return null;
  // 全市化工、建材业产值分别增长4%和8%，分别拉动工业增长|3|和|1个百分点|
  const end = said.measured.length - place;
  const grown = said.measured.slice(Math.max(0, end - run.count), end);
  if (
    list.head !== '' &&
    grown.length === run.count &&
    grown.every((one, nth) => one !== list.head && `${list.members[nth]}${list.head}`.endsWith(one))
  )
    return label(said.label?.subject ?? '', grown[place] ?? '');
  if (list.head !== '') return list.members.every(isTown) ? label(member, list.head) : null;
  if (!list.members.every(isMeasure)) return null;
  const { owner, rest, kind } = splitOwner(member);
  return kind === 'place' && rest.length > 1
    ? label(owner, rest)
    : label(said.label?.subject || findSubject(where, 'place', member), member);
}
const wordsOf = ({ subject, indicator }: Label): string => `${subject}${indicator}`;
/** 甲市、乙县投资|同比分别增长8%、7%，| */
const eachBefore = /(?:^|[，,。；;])([^，,。；;]{4,40}?)(?:同比|均|都|也)?分别[^，,。；;]*[，,]$/;
