import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** What is told of a thing before it is named, or of whom a rank is among others. */

const areas: ReadonlySet<string> = new Set(['km2', 'har', 'mu', 'm2']);
const lands =
  /^的?([\u4e00-\u9fff]{1,10}?(?:大地|草原|土地|湿地|海域|疆域|国土|沃土|热土|水域|林海|沙漠|戈壁|高原|平原|盆地|山林|森林|牧场))(?=[上里中内之，,。；]|$)/;
/** 广袤的|80万亩|的甲湿地上, 在|9万平方公里|的甲市大地上: how wide it is. */
export function ofWideLand(_found: Label, { mention, where }: Scene): Label | null {
  if (!areas.has(mention.unit)) return null;
  const { text } = where.sentence.passage;
  const land = lands.exec(text.slice(mention.to, where.sentence.end))?.[1] ?? '';
  const ahead = text.slice(where.sentence.start, mention.from);
  return land !== '' && /(?:^|[，,])(?:在|这片|[^，,的]{2,6}的)$/.test(ahead) ? label(land, '面积') : null;
}

const among =
  /(?:^|[，,])([^，,]*?)在((?:全[省市国县区州]|全自治区)(?!各|同|的)[^，,0-9]{2,24}?)(?:评比|排名)?(?:中|里)?(?:排名?|位[列居]|名列|列|居)?$/;
const when = /^(?:(?:近|最近)?[两三四五六七八九十2-9]年(?:来)?|连续[^，,]{0,6}|已|又|也|均|再次|继续|稳)+$/;
/** 三年来连续在全省创卫考核中排名|第一|: in what it ranks so, and nothing of when. */
export function ofRankAmong(
  { subject, indicator, verb }: Label,
  { mention, words, where }: Scene,
): Label | null {
  if (mention.unit !== 'rank') return null;
  const [, lead = '', field = ''] = among.exec(words) ?? [];
  if (field === '' || isMeasure(indicator)) return null;
  // |芜甲区|在全省综合考核中排名: who has been taken for what is measured
  const isWho = subject === '' && indicator !== '' && lead.startsWith(indicator);
  if (!isWho && !/^(?:近|连续|在|[两三四五]年)/.test(indicator) && !when.test(lead)) return null;
  if (isWho) return label(indicator, field, verb);
  const isScope = /^(?:全|在)/.test(subject) || field.startsWith(subject);
  return label(isScope ? findSubject(where, 'place', field) : subject, field, verb);
}

const ratesEach = /([增降涨跌][幅速])(?:分别|依次)[^，,。；;]*$/;
/** 造纸业产值增长6%，酒类销量增长8%，增速分别比4月加快|1个|和|2个百分点|: the rates of those that were told of, in their order. */
export function ofRatesEach({ verb }: Label, { mention, run, index, said, where }: Scene): Label | null {
  if (mention.unit !== 'pp' || run.count < 2 || said.label === null) return null;
  const rate = ratesEach.exec(where.sentence.passage.text.slice(where.at, mention.from))?.[1] ?? '';
  const nth = index - run.first;
  const told = where.measured.slice(0, where.measured.length - nth).slice(-run.count);
  const own = told[nth] ?? '';
  if (rate === '' || new Set(told).size < run.count || !told.every(isMeasure) || own.endsWith(rate))
    return null;
  return label(said.label.subject, `${own}${rate}`, verb);
}
