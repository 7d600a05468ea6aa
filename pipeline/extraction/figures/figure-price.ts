import { sorts } from './figure-passing.ts';
import { stripLead } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** 曾经卖|6元|一斤的红薯粉: what it costs by the piece or by weight, and the thing where it stands behind; null for any other. */
export function priceOf({ mention, where, said }: Scene): Label | null {
  const { text } = where.sentence.passage;
  // 6元|一斤|: what the price before is for
  if (
    mention.text.startsWith('一') &&
    said.unit === 'CNY' &&
    /元钱?$/.test(text.slice(mention.from - 2, mention.from))
  )
    return isPrice(said.label) ? said.label : null;
  if (mention.unit !== 'CNY' || !/[钱一]/.test(text.charAt(mention.to))) return null;
  const [, each, thing = ''] = byPiece.exec(text.slice(mention.to, mention.to + longestPriced)) ?? [];
  if (each === undefined) return null;
  const last = isPrice(said.label) ? (said.label?.subject ?? '') : '';
  return label(thing || last, `每${each}价格`);
}

const isPrice = (found: Label | null): boolean => /^每.+价格$/.test(found?.indicator ?? '');
const byPiece =
  /^钱?一(公斤|千克|[斤瓶罐只枚箱盒袋张吨克碗份棵桶串升])(?:的([\u4e00-\u9fff]{2,8})(?=[，,。；;！、]|$)|(?=[，,。；;！、]|$|还|[都也就]))/;
const longestPriced = 16;

const perUnit =
  /^[，,\s]*(每(?:平方米|平米|亩|吨|公斤|斤|度|千瓦时|立方米))(?:已经?|达到?|为|约|仅|超过?|突破|大概|均)*$/;
const priceTold =
  /(?:^|[，,。；;])[而但]?([^，,。；;]{0,12}?)的?(房价|地价|租金|价格|单价|均价|成本)[，,][^，,]*$/;

/** 城东的房价，每平方米|5000元|: the price of each; asked behind the rules that part owners, which 城东一带的地价 needs. */
export function pricedEach(_: Label, { words, where, mention }: Scene): Label | null {
  const each = perUnit.exec(words)?.[1] ?? '';
  const [, whose = '', price = ''] =
    each === ''
      ? []
      : (priceTold.exec(where.sentence.passage.text.slice(where.sentence.start, mention.from)) ?? []);
  return price === '' ? null : label(whose, `${each}${price}`);
}

const soldEach =
  /^([\u4e00-\u9fff]{2,10}?)(每(?:公斤|千克|[斤亩吨个只箱头株盒瓶件]))(?:可以?|能够?|只|最高|最低|平均|目前|就)*(?:卖|卖到|卖出|售价|售|批发|收购)(?:价?[到至为达]|了)?$/;

/** 黄梨每斤卖到|9元|: what each costs. */
export function soldLabel({ words, mention }: Scene): Label | null {
  const [, what = '', each = ''] =
    mention.unit === 'CNY' ? (soldEach.exec(stripLead(words).trim()) ?? []) : [];
  return each === '' ? null : label(what, `${each}价格`);
}

const offFrom = /(?:不?[高低]于)(?=[\u4e00-\u9fff]{2,8}$)/;

/** 低于市场价|20%|: by how much it is off, and no price of its own. */
export function offPrice({ subject, indicator, verb }: Label, { mention, said, words }: Scene): Label | null {
  const from = mention.unit === '%' && said.label === null ? (offFrom.exec(words)?.[0] ?? '') : '';
  return from !== '' && words.endsWith(`${from}${indicator}`)
    ? label(subject, `${from}${indicator}`, verb)
    : null;
}

const serves =
  /^[，,；;\s]*(?:其中|而)?[，,]?(服务(?:类|项目)?(?:价格)?)(?:同比|环比|小幅|略有?)*(?:上涨|下降|下跌|上升|回落)了?$/;

/** 食品价格上涨3%，服务上涨|1%|: what is served is a sort of goods here, and no verb. */
export function servicePrice({ mention, said, words }: Scene): Label | null {
  const sort = mention.unit === '%' ? (serves.exec(words)?.[1] ?? '') : '';
  const last = said.label ?? said.before;
  if (sort === '' || last === null) return null;
  const isPriced = /价格(?:指数)?$|CPI$/.test(last.indicator);
  return isPriced || sorts.test(last.indicator)
    ? label(last.subject, isPriced ? `${sort.replace(/价格$/, '')}价格` : sort)
    : null;
}
