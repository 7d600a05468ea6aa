import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { sorts } from '../topic/passing.ts';
import { canAct } from '../words/noun-phrase.ts';
import { isProduce } from './industry.ts';

/** What goods are told by, as the words before them name it last: 价格, 零售额. */
const families =
  /(?:((?<!可比|不变|现行)价格|物价|CPI)|(零售额|零售总额|商品零售|限额以上)|产[量值]|销[量售]|出口|进口|投资|增加值|成交)/g;
const longestFamily = 160;

/** 消费价格上涨2%，其中食品上涨4%。鲜菜涨得最凶，上涨|31%|: goods by their name have changed in what such goods were told by; null for any other. */
export function goodsChanged({ subject, indicator, verb }: Label, scene: Scene): Label | null {
  const { mention, before, where } = scene;
  if (mention.unit !== '%' || !before.changed) return null;
  const { text } = where.sentence.passage;
  const isBare = before.subject === '' && before.object === '';
  const from = Math.max(where.sentence.start, mention.from - longestSpell);
  const spell = isBare ? inARow.exec(text.slice(from, mention.from))?.[1] : undefined;
  const phrase = spell ?? indicator.replace(howMuch, '');
  if (!(sorts.test(phrase) || isProduce(phrase)) || phrase.length > 6 || phrase === subject) return null;
  const ahead = text.slice(Math.max(0, where.at - longestFamily), where.at);
  const last = [...ahead.matchAll(families)].at(-1);
  const measure = last?.[1] !== undefined ? '价格' : last?.[2] !== undefined ? '零售额' : '';
  const whose = howMuch.test(subject) ? '' : subject;
  // 粮食增产|3%|: more was harvested, and no price has risen
  if (/[增减]产了?$/.test(scene.words.trim())) return label(whose, `${phrase}产量`, verb);
  if (measure === '') return spell === undefined ? null : label(whose, spell, verb);
  return label(whose, `${phrase}${measure}`, verb);
}
/** 其中铁矿石完成|5000万吨|: whether what was done is told of goods, which nobody is. */
export const isGoodsDone = ({ before: { subject, verb, object }, mention }: Scene): boolean =>
  object === '' &&
  /^(?:累计|共)?完成$/.test(verb) &&
  (mention.unit === 't' || mention.counter === '标箱') &&
  subject.length <= longestGoods &&
  ownerKind(subject) === 'none' &&
  !carriers.test(subject) &&
  !canAct(subject);
const longestGoods = 8;
/** 公路完成|6亿吨|: by which way goods went. */
const carriers = /(?:公路|铁路|水路|内河|沿海|海运|民航|航空|管道|水运|远洋)(?:运输)?$/;

/** 家电增长19%，汽车类则连续|9个月|下滑，上半年下降|4%|: of the goods that the clause before is about. */
const longestSpell = 40;
const inARow =
  /[，,；;]([^，,。；;0-9]{2,8}?)(?:则|却)连续[0-9一二两三四五六七八九十]+个?[月年季][^，,；;。]*[，,][^。；;]*$/;
/** 鲜菜|涨得最凶| */
const howMuch = /[涨跌降升]得(?:[最较更]?.)?$/;
