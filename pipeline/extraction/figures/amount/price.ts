import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { sorts } from '../topic/passing.ts';
import { stripLead, trim } from '../words/phrase.ts';

/** 曾经卖|6元|一斤的红薯粉: what it costs by the piece or by weight, and the thing where it stands behind; null for any other. */
export function priceOf({ mention, where, said }: Scene): Label | null {
  const { text } = where.sentence.passage;
  // 6元|一斤|: what the price before is for
  if (
    mention.text.startsWith('一') &&
    said.unit === 'CNY' &&
    /元钱?$/.test(text.slice(mention.from - 2, mention.from))
  )
    return isEach(said.label) ? said.label : null;
  if (mention.unit !== 'CNY' || !/[钱一]/.test(text.charAt(mention.to))) return null;
  const [, each, thing = ''] = byPiece.exec(text.slice(mention.to, mention.to + longestPriced)) ?? [];
  if (each === undefined) return null;
  const last = isEach(said.label) ? (said.label?.subject ?? '') : '';
  return label(thing || last, `每${each}价格`);
}

const isEach = (found: Label | null): boolean => /^每.+价格$/.test(found?.indicator ?? '');
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

const perPiece = '每(?:公斤|千克|平方米|平米|立方米|千瓦时|[斤亩吨个只箱头株盒瓶件套台度枝斗])';
const eachBehind = new RegExp(
  `^(.*?)((?:收购|批发|零售|出厂|销售|保底|成交|平均|最[高低]|市场)*(?:[均单房地租电水气油粮米棉肉菜药煤票]价|价格?|费用?|成本))(?:的|为)?(${perPiece})(涨幅|降幅)?$`,
);
const soldAt = new RegExp(
  `^(?:.*[^一-龥])?([^每]*)(${perPiece})(?:[^，,。；;每]{0,6})(?:卖|售|批发)(?:出|价)?[到至为达]?$`,
);
const eachBare = new RegExp(`(?:[从由]|[涨跌升降冲回][到至落升]+|以)(${perPiece})$`);
/** 网上卖|68元|, where so many 万元 are what all of it brought. */
const soldFor = /^(.*?)(?:能|可以?|只)*(?:卖|售)[到至]?$/;
const soldInAll = /^(?:共|已|累计)*卖[了出]?$/;

/** 均价每公斤|9元|, 每斤能卖|8元|, 从每公斤|40元|跌到: the price of each; null for any other amount. */
export function eachPrice(
  { subject, indicator, verb }: Label,
  { mention, words, said }: Scene,
): Label | null {
  const [, what, price = '', each = '', rate = ''] = eachBehind.exec(indicator) ?? [];
  // 新建住宅成交300万平方米，均价每平方米|1.1万元|
  const house =
    what === '' && price === '均价'
      ? said.measured
          .slice(-3)
          .map((told) => houseSold.exec(told)?.[1])
          .findLast((told) => told !== undefined)
      : undefined;
  if (what !== undefined) return label(subject, `${house ?? what}${each}${price}${rate}`, verb);
  if (mention.unit !== 'CNY') return null;
  const plain = words.trim();
  const [, thing = '', sold = ''] = /[卖售批]/.test(indicator) ? (soldAt.exec(plain) ?? []) : [];
  if (sold !== '') return label(subject || trim(stripLead(thing)), `${sold}价格`, verb);
  const bare = eachBare.exec(plain)?.[1] ?? '';
  if (bare !== '' && !isMeasure(indicator) && !paid.test(indicator))
    return label(
      subject,
      indicator.includes(bare)
        ? `${bare}价格`
        : `${/^[涨跌升降冲回]/.test(indicator) ? '' : indicator}${bare}价格`,
      verb,
    );
  if (soldInAll.test(indicator.replace(subject, '')) && /[万亿]/.test(mention.text))
    return label(subject, '销售额', verb);
  if (dealt.test(indicator) && !/[万亿]/.test(mention.text)) return label(subject, `${indicator}价`, verb);
  const at = /[万亿]/.test(mention.text) ? null : soldFor.exec(indicator);
  // 茶饼卖|95元|, 鲜姜卖了|七千元|: the price of one, and what all of it brought
  return at === null ? null : label(subject, `${at[1]}${plain.endsWith('了') ? '销售额' : '售价'}`, verb);
}
/** 以26元|保底收购|: at what price. */
const dealt = /(?:收购|批发|零售)$/;
const houseSold = /^(.{0,8}(?:房|住宅|商铺|写字楼))(?:销售|成交)/;
const paid = /[价费税租薪贷奖补罚息]|收入|成本|工资|标准|产值|利润|投入|补助|补贴|收益/;

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

/** 均价1.2万元，东湾、南塘分别为|1.5万元|: a price or a rate has no parts, so that each has one of its own; empty for any other. */
export function priceOfEach({ said, mention, before }: Scene): string {
  const told = said.label?.indicator ?? '';
  if (said.unit !== mention.unit || before.changed) return '';
  // 城东均价1.2万元: nobody else has the price of that place
  if (said.label?.subject === '') return prices.exec(told)?.[0] ?? '';
  return prices.test(told) || rates.test(told) ? told : '';
}
const prices = /(?:[均单售地房]价|价格|亩产|单产)$/;
const rates = /(?:[^效]率|比重|占比|增速)$/;
