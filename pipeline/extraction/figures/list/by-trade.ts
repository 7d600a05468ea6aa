import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wordsIn } from '../words/words.ts';

/**
 * Trades that are told of one after the other by name alone, of a measure that was told before them.
 *
 * `规上工业增加值上升6%，其中采矿业增长|4%|` → 采矿业增加值 · `三大产业产值90亿元。分产业看，水泵|50亿元|` → 水泵产值
 */
export function ofTrade(found: Label, scene: Scene): Label | null {
  const { mention, before, said, where, words, run } = scene;
  if (run.count > 1 || !(mention.unit === '%' ? before.changed : mention.unit === 'CNY')) return null;
  const name = found.indicator;
  if (
    !aName.test(name) ||
    isMeasure(name) ||
    wordsIn(name, 0, name.length).some(({ word }) => word.role === 'verb') ||
    !words.trim().replace(links, '').endsWith(name)
  )
    return null;
  const { text } = where.sentence.passage;
  const isListed = byTrades.test(text.slice(where.sentence.start, mention.from));
  if (!aTrade.test(name) && !isListed && !ofATrade.test(said.label?.indicator ?? '')) return null;
  const told = [said.before, ...said.levels, said.label].findLast(
    (one) => one !== null && measure.test(one.indicator) && !one.indicator.includes(name),
  );
  if (told == null) return null;
  readsBy(scene, 'a trade, of the measure that was told before');
  const whose = found.subject;
  const isHome = whose === '' || ownerKind(whose) === 'place';
  return label(
    isHome ? whose : findSubject(where, 'place', name),
    `${name}${measure.exec(told.indicator)?.[0] ?? ''}`,
  );
}

const measure = /(?:增加值|总?产值|投资|零售额|营业收入|营业额|用电量)(?=$|占|增速$)/;
const aName = /^(?!.*新增)[\u4e00-\u9fff]{2,8}(?<![企就创毕失从产停复专作]业)$/;
const aTrade = /^[\u4e00-\u9fff]{1,7}业$/;
/** 电力行业|增加值 went before. */
const ofATrade = /业(?:增加值|总?产值|投资|零售额|营业收入|用电量)$/;
/** 分产业看，水泵50亿元, …；|轴承| */
const byTrades =
  /(?:分|从|按)(?:主要|重点)?(?:产业|行业|门类|领域)(?:类别|结构)?(?:看|分|来看|划分)[，,：:][^。]*$/;
const links = /(?:只|仅|则|也|均|都|约|为|达|同比|环比|逆势|分别|增长|下降|上升|回落|增加|减少)+$/;
