import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { sorts } from '../topic/passing.ts';
import { withoutYearBefore } from '../words/undated.ts';
import { withRate } from './continued.ts';
import { inMoney, moneyWords } from './money.ts';

/**
 * What a part of what was measured is measured by: the words of a part leave out what those of the whole have said.
 *
 * `工业投资增长5%，第二产业增长|8%|` → 第二产业投资 · `肉类产量9万吨，其中猪肉|6万吨|` → 猪肉产量 · `消费价格上涨2%，衣着类上涨|1%|` → 衣着类价格
 */

/** 第一产业, 高技术制造业, 批发业: a trade and no measure of it; 就业 and 企业 are none. */
const industry = /(?:产业|行业|制造业|(?<![就毕企创失待专作农商])业)$/;
/** 国有控股企业, 外商投资企业: the firms of one kind, by whose they are or how large. */
const firms =
  /^(?:国有|集体|股份|私营|民营|非公|外商|外资|港澳台|国有控股|大中型|大型|中型|小型|小微|中小|高技术|高新技术)[^，,的]{0,12}企业$/;
/** 乡村, 城镇: where goods are sold. */
const seats = /^(?:城镇|乡村|农村|城区|县城|镇区)$/;
/** 房地产, 民间: in what is invested, and by whom. */
const invested =
  /^(?:房地产(?:开发)?|基础设施|民间|社会|国有|工业|商贸|文旅|交通|水利|能源|教育|卫生|技改|工业技改|技术改造|高技术产业)$/;
const visitors = /^(?:国内|入境|境外|海外|省[内外]|市[内外]|外地|本地|过夜|一日游)$/;
/** 高速公路, 高铁: ways of one class. */
export const ways =
  /^(?:[一二三四]级|等级|高等级|农村|普通|国|省|县|乡|村|干线)*(?:干线|高速公路|公路|高速|高铁|高速铁路|普速铁路|铁路|国道|省道|县道|乡道|村道|航道|等级路)$/;
/** 城市, 农村: where prices are asked. */
const markets = /^(?:城市|农村|城镇|乡村)$/;
/** 东部, 南部地区: which part of the whole. */
const regions = /^[东中西南北](?:[东西]|北|南)?部(?:地区)?$/;
const regionAhead = /^[东中西南北]部(?:地区)?(?=.{2})/;
/** 猪肉, 钢材, 光电子器件: goods by their name. */
const goods = /^(?:[纱布糖盐纸煤酒]|[\u4e00-\u9fffA-Za-z]{2,10})$/;
const noGoods =
  /^(?:回收|利用|处理|消耗|加工|使用|盈利|亏损)|[率量数额值费价比产]$|(?:投资|收入|支出|面积|人口|里程|项目|企业|工程|存栏|出栏|[进出]口|外贸|贸易|消费|财政|金融|经济|物流|旅游|户|人|区|市|县)$/;

export const isProduce = (phrase: string): boolean =>
  goods.test(phrase) && !noGoods.test(phrase) && !isMeasure(phrase) && ownerKind(phrase) === 'none';

/** Of houses that are built or sold; sources of patterns, as are the parts of them. */
export const floorSpace = '(?:销售|施工|竣工|待售|新开工|成交)面积';
export const houses = '(?:(?:商品)?住宅|(?:商业|办公)(?:营业)?用房|办公楼|商铺)';
const builtPart = new RegExp(`^${houses}$`);

/** What such parts are measured by, at the end of what was told of before, and which they are. */
const wholes: readonly {
  readonly measured: RegExp;
  readonly isPart: (phrase: string) => boolean;
  /** Whether 其中 must say that they are parts. */
  readonly onlyAmong?: boolean;
}[] = [
  {
    measured:
      /(?:投资|增加值|总?产值|营业收入|营收|利润总额|利润|销售额|零售额|营业额|用电量|税收|社会消费品零售总额|(?:进出口|出口|进口)总?[额值]?|(?:使用|利用)?外资|零售总额|(?:各项|人民币|本外币)?(?:贷款|存款)(?:余额)?)$/,
    isPart: (phrase) =>
      industry.test(phrase) ||
      firms.test(phrase) ||
      seats.test(phrase) ||
      regions.test(phrase) ||
      /^农业$/.test(phrase),
  },
  // 居民人均可支配收入3万元，其中城镇居民|4万元|, 农村|2万元|
  {
    measured: /(?:居民)?人均(?:可支配收入|生活消费支出|消费支出|纯收入|住房(?:建筑)?面积)$/,
    isPart: (phrase) => /^(?:城镇|农村)(?:(?:常住)?居民)?$/.test(phrase),
  },
  // 完成投资120亿元，其中工业|60亿元|、民间|30亿元|
  { measured: /投资$/, isPart: (phrase) => invested.test(phrase) },
  // 出口80亿元，其中陶瓷|50亿元|
  {
    measured: /出口额?$/,
    isPart: (phrase) => isProduce(phrase) && !/[进出]口|贸易|物流|保税|财政/.test(phrase),
    onlyAmong: true,
  },
  // 商品房销售面积25万平方米，其中住宅|22万平方米|
  {
    measured: new RegExp(`${floorSpace}$|(?<=商品房|房屋|楼房)销售额$`),
    isPart: (phrase) => builtPart.test(phrase),
    onlyAmong: true,
  },
  // 接待游客150万人次，其中国内|140万人次|
  { measured: /(?:游客|旅客)$/, isPart: (phrase) => visitors.test(phrase) },
  // 旅客运输量2000万人，其中公路|1286万人|
  {
    measured: /(?:运输|周转|吞吐|发送|客运|货运)量$/,
    isPart: (phrase) => /^(?:公路|铁路|水路|水运|民航|航空|港口|高铁)$/.test(phrase),
  },
  // 病床使用率79%，其中公立医院|85%|
  {
    measured:
      /(?:(?:病床|床位)?使用|就业|入[学园]|升学|毕业|参保|[达合]标|合格|普及|覆盖|入住|出租|回收|利用|治愈)率$/,
    isPart: (phrase) => phrase.length <= 8 && !isMeasure(phrase) && !/率$/.test(phrase),
  },
  { measured: /里程$/, isPart: (phrase) => ways.test(phrase) },
  // 居民消费价格上涨2%。分城乡看，城市上涨|3%|，农村上涨|1%|
  { measured: /(?:居民)?消费价格(?:指数)?$|CPI$/, isPart: (phrase) => markets.test(phrase) },
  { measured: /价格$/, isPart: (phrase) => sorts.test(phrase) },
  { measured: /产量$/, isPart: isProduce },
];

/** 规模以上工业增加值增长5%。私营企业增长|4%|: the label with the measure that the figures before were of; as it is where it has one or none was told of. */
export function withMeasureBefore(found: Label, scene: Scene): Label {
  const { before, mention, said, words, where } = scene;
  const done = tradedBySame(found, scene) ?? completedOf(found, scene) ?? rateOf(found, scene);
  if (done !== null) return done;
  const phrase = found.indicator;
  // 每亩增产50公斤，每亩节水|30立方米|: of its own
  const isBare =
    before.verb === '' && (before.object === phrase || before.changed) && !phrase.startsWith('每');
  if (!isBare || !isSameSort(scene)) return found;
  // 冷库新增12座, 某行业|5家|: a count is no amount of the whole
  const last = said.label ?? said.before;
  // 就业率92%，其中本科生|90%|: a share of the same is a rate as well
  const isRate =
    mention.unit === '%' && !before.changed && said.unit === '%' && /率$/.test(last?.indicator ?? '');
  if (last === null || (mention.unit === '%' && !before.changed && !isRate)) return found;
  // 全市投资增长5%。分县区看，甲区下降|2%|: the town is whose it is
  if (
    before.changed &&
    words.includes(phrase) &&
    isTown(phrase) &&
    isMeasure(last.indicator) &&
    mention.unit === '%'
  )
    return label(phrase, last.indicator.replace(regionAhead, ''), found.verb);
  const isAmong = where.sentence.text.slice(0, mention.from - where.sentence.start).includes('其中');
  for (const { measured, isPart, onlyAmong } of wholes) {
    const measure =
      measured.exec(last.indicator.replace(/(?:增[幅速]|增长率)$|[（(][A-Za-z]+[）)]$/, ''))?.[0] ?? '';
    if (measure === '' || /率$/.test(measure) !== isRate || !isPart(phrase) || (onlyAmong && !isAmong))
      continue;
    // 房地产投资20亿元，民间300家: no money
    if (mention.unit === 'count' && inMoney.test(measure)) continue;
    // 产钨900吨，盈利|50万元|: nor is money a quantity of anything
    if (/^(?:CNY|USD)$/.test(mention.unit) && /量$/.test(measure)) continue;
    const shared = measure.replace(phrase.endsWith('居民') ? /^居民/ : /^总/, '');
    // 猪肉, 牛肉: of those whose the whole is, and none of the others
    const isOwn =
      found.subject !== '' && (words.includes(found.subject) || ownerKind(found.subject) !== 'none');
    return label(isOwn ? found.subject : last.subject, `${phrase}${shared}`, found.verb);
  }
  return found;
}

/** 民营企业进出口9亿元。其中，出口|6亿元|: of the same traders, or with the same partner; null where no trade is parted. */
function tradedBySame({ subject, indicator, verb }: Label, { said, mention, where }: Scene): Label | null {
  const last = said.label ?? said.before;
  const { text, start } = where.sentence;
  const told = halves.exec(text.slice(0, mention.from - start))?.[0];
  if (last === null || told === undefined || !half.test(indicator)) return null;
  // 其中民营企业出口9亿元；出口|7亿元|: behind a semicolon only the other half goes on
  if (/[；;]/.test(told) && last.indicator.includes('进出口')) return null;
  const lead = wholeTrade.exec(last.indicator)?.[1];
  if (lead === undefined || ofAll.test(lead) || (lead === '' && (subject !== '' || last.subject === '')))
    return null;
  return label(last.subject, `${lead}${indicator}`, verb);
}
const half = /^(?:出口|进口)(?:总?[值额])?$/;
const halves = /其中[，,]?(?:出口|进口).*$/;
/** 外贸进出口 is all that a place trades. */
const ofAll = /^(?:外贸|对外|对外贸易|外贸货物|货物|货物贸易)$/;
const wholeTrade = /^(.*?)(?:进出口|出口|进口)(?:总?[值额])?(?:占.*)?$/;

const bareRate = /^(?:同比|年均|[两三五]年平均|平均)*(?:增[速幅]|涨幅|降幅|增长率)$/;
/** 其余“十强”选手, 其他城市, 高于全国的省份: who they are among, and nothing that is measured. */
const members =
  /^(?:其余|其他|其它|另外|剩余|排名|位居|进入|增[速幅])[^，,。；;：:]{0,12}(?:省份|省区市?|城市|市州|地市|区县|县区|地区|国家|选手|成员)$/;

/** 从GDP增速来看，其余省份分别是：某省|4%|: what the sentence looks at. */
const lookedAt = /(?:^|[，,])从([^，,。；;从]{2,16}?)(?:来看|看|上看)[，,]/;

/** 某省GDP增长5%。某市增速达|6%|, 其余省份分别是：某省|4%|: the growth of what was told of before; null where it has a measure of its own. */
function rateOf({ subject, indicator, verb }: Label, { said, mention, where }: Scene): Label | null {
  if (ownerKind(subject) !== 'place') return null;
  const told = (said.label ?? said.before)?.indicator ?? '';
  const measured = members.test(indicator)
    ? withoutYearBefore(lookedAt.exec(where.sentence.text)?.[1] ?? told)
    : told;
  if (!isMeasure(measured) || bareRate.test(measured)) return null;
  if (bareRate.test(indicator))
    return label(subject, `${measured.replace(/(?:同比)?[增涨降][速幅]$/, '')}${indicator}`, verb);
  if (!members.test(indicator) || mention.unit !== '%') return null;
  return label(subject, inMoney.test(measured) ? withRate(measured, '增速') : measured, verb);
}

/** A change of it, or an amount of the unit in which the whole was told of. */
const isSameSort = ({ before, mention, said, where }: Scene): boolean =>
  before.changed
    ? /^(?:%|times)$/.test(mention.unit)
    : (amounts.has(mention.unit) || (mention.unit === '%' && said.unit === '%')) &&
      (said.label !== null || ofThem.test(where.sentence.text));

const ofThem = /^(?:其中|分|按|从)/;
const amounts: ReadonlySet<string> = new Set(['CNY', 'USD', 'km', 'm2', 't', 'kg', 'm3', 'kW.h', 'count']);

const volumes = new RegExp(
  `(?:(?:货物|旅客|货邮|集装箱)?(?:运输|周转|吞吐|发送|运|货运|客运)量|产量|(?:固定资产)?投资|总?产值|${moneyWords})$`,
);

/** 完成货运量9亿吨，其中公路|完成6亿吨|: of the whole that was completed, the part that is named. */
function completedOf(
  { subject, indicator, verb }: Label,
  { said, mention, counted, where }: Scene,
): Label | null {
  const last = said.label ?? said.before;
  const measure = last === null ? '' : (volumes.exec(last.indicator)?.[0] ?? '');
  const isBare =
    /^(?:已|累计)?(?:完成|实现|达到?)(?:投资)?$/.test(indicator) && verb !== '' && counted === '';
  if (!isBare || measure === '' || !isIn(mention.unit, measure)) return null;
  const isPart =
    carriers.test(subject) ||
    ways.test(subject) ||
    industry.test(subject) ||
    (/产量$/.test(measure) && isProduce(subject)) ||
    (namedPart.test(where.sentence.text.slice(0, mention.from - where.sentence.start)) &&
      subject.length <= 6 &&
      ownerKind(subject) === 'none' &&
      !isTown(subject));
  // 公路水路投资8亿元，民航完成|1亿元|: neither is of the other
  if (!isPart || (/投资$/.test(indicator) && ownerKind(last?.subject ?? '') !== 'place')) return null;
  return label(last?.subject ?? '', `${subject}${measure}`);
}

/** 其中公路完成5亿元，|港航完成|: one of those that are parts of the whole, whatever it is called. */
const namedPart = /其中[^。；;]*[，,、][\u4e00-\u9fff]{1,5}[航业路运港电网利通造产](?:已|共|累计)*完成$/;

/** Whether a unit is one of a measure: money of 投资, persons of 客运量, weight of 货运量. */
const isIn = (unit: string, measure: string): boolean =>
  unit === '%' ||
  ((unit === 'CNY' || unit === 'USD') === inMoney.test(measure) &&
    !(unit === 't' && /客/.test(measure)) &&
    !(unit === 'count' && /货/.test(measure)));

const carriers =
  /^(?:公路|铁路|水路|水运|航空|民航|管道|国内航线|国际航线|港口|沿海|内河|高速公路|普通公路|农村公路|国家铁路|第[一二三]产业|[农林牧渔工商]业|[\u4e00-\u9fff]{2,8}部门)$/;
