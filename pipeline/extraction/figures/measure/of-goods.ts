import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';

/** Goods, orders and so many people, who own nothing, and sums whose part has the same owner: `甲产业有企业90家，产品涵盖|五大|系列` → 甲产业, 产品系列 */
export const ofGoods: readonly ((found: Label, scene: Scene) => Label | null)[] = [
  goodsTraded,
  ofGoodsAlone,
  forSoMany,
  partOfSum,
];

const madeGoods = /^(?:辆|台|艘|架|部|件|双|条)$/;
/** 机电产品出口|9亿元|，其中汽车|5万辆|: so many are exported. */
function goodsTraded({ subject, indicator, verb }: Label, { said, mention, words }: Scene): Label | null {
  const trade = mention.unit === 'count' && madeGoods.test(mention.counter ?? '') ? tradeOf(said) : '';
  return trade !== '' &&
    words.includes('其中') &&
    /^[\u4e00-\u9fff]{2,8}$/.test(indicator) &&
    !/[进出]口|自有|拥有|企业/.test(indicator)
    ? label(subject, `${indicator}${trade}`, verb)
    : null;
}
const traded = /(出口|进口)(?:总?[额值])?$/;
const tradeOf = ({ levels, label: last }: Scene['said']): string =>
  [...levels, last]
    .map((told) => traded.exec(told?.indicator ?? '')?.[1])
    .findLast((one) => one !== undefined) ?? '';

const goodsAlone = /^(?:产品|业务|服务|客户|订单|市场|品种|商品)$/;
/** 甲产业有企业90家，产品涵盖|五大|系列: of whom the figure before is; orders earn nothing. */
function ofGoodsAlone({ subject, indicator, verb }: Label, { said }: Scene): Label | null {
  if (!goodsAlone.test(subject)) return null;
  const whose = goodsAlone.test(said.label?.subject ?? '') ? '' : (said.label?.subject ?? '');
  return label(whose, isMeasure(indicator) ? indicator : `${subject}${indicator}`, verb);
}

const soMany =
  /^每[十百千万]*[名个]?(?:人|[户名位]?[\u4e00-\u9fff]{0,4}(?:老年人|老人|儿童|居民|人口|职工|学生|家庭))$/;
/** 每千名老年人拥有养老床位|38张|: for so many of them, and nobody whose they are. */
function forSoMany({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  if (!soMany.test(subject)) return null;
  const whose = findSubject(where, 'place', indicator);
  return label(
    whose === subject ? '' : whose,
    `${subject}拥有${indicator.replace(/^(?:拥有|有)/, '')}`,
    verb,
  );
}

const ofSum =
  /^[，,]?其中[，,]?(?:已|共)?(?:投入|使用|整合|争取|到位|落实|申请|安排)?(?:中央|省级|市级|县级|财政|衔接|专项|政府|社会|自筹|银行|企业)[^，,。；;的0-9]{0,10}(?:资金|投资|贷款|债券|资本)$/;
/** 15个项目总投资5亿元，其中投入衔接资金|1亿元|: of whom the sum is. */
function partOfSum({ indicator, verb }: Label, { words, said, mention }: Scene): Label | null {
  return mention.unit === 'CNY' &&
    said.label !== null &&
    /总?投资$/.test(said.label.indicator) &&
    ofSum.test(words.trim())
    ? label(said.label.subject, indicator, verb)
    : null;
}
