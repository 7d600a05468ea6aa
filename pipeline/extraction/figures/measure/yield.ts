import { ownerKind } from '../owner/owner.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label, type Said } from '../said.ts';
import type { Where } from '../topic/where.ts';
import { isCrop, isNoCrop } from '../words/crops.ts';

/**
 * What was grown or kept, built or sold, and what it brought: `种植烤烟600亩，实现产值|30万元|，均价|32元|` → 烤烟产值, 烤烟均价
 */
const yields =
  /^(?:[总年]?产值|[总年]?产量|总产|综合产值|均价|收购量|销售额|销售收入|亩产|单产|[出存]栏量?|(?:上缴|提供|创造|实现)?(?:税收|利税))$|^(?:竣工|施工|新开工)面积$|^(?:销售|成交)(?:金额|额)$/;

/** 播种烤烟 → 烤烟. */
const deedOn =
  /^(?:新?播种|新?种植|栽植|栽种|饲养|养殖|[出存]栏|产)(?!业|能|值|量|面积|品|地|区|房|权|销)(.{1,8})$/;
/** 烤烟产值, 粮食播种面积, 肉牛存栏 → 烤烟, 粮食, 肉牛. */
const yieldOf =
  /^(.{1,8}?)(?:[总年]?产值|[总年]?产量|总产|均价|收购量|[出存]栏量?|(?:播种|种植|栽培|栽植|养殖)(?:总?面积)?)$/;
/** 商品房销售面积 → 商品房, what is sold of it; 房屋施工面积 → 房屋, what is finished of it. */
const soldOf = /^(.{0,6}(?:房|住宅))(?:销售|成交)(?:总?面积|套数|量)$/;
const builtOf = /^(.{2,8}?)(?:施工|新开工|竣工)面积$/;

/** What the figure before says is grown or kept, or what of it is measured; empty where its words say neither. */
function grownBefore(words: string, indicator: string): string {
  if (/面积$/.test(words)) return builtOf.exec(indicator)?.[1] ?? '';
  const crop =
    deedOn.exec(indicator)?.[1] ??
    yieldOf.exec(indicator)?.[1] ??
    (/额$/.test(words) ? soldOf.exec(indicator)?.[1] : undefined) ??
    '';
  // 油菜面积82万亩，总产|11万吨|
  const area = crop === '' ? (/^(.{2,4})面积$/.exec(indicator)?.[1] ?? '') : '';
  if (isCrop(area)) return area;
  return wide.test(words) && isNoCrop(crop) ? '' : crop;
}
/** What a whole place has as well as one crop of it. */
const wide = /税|综合|^年产/;

/** 接待游客860万人次，实现综合收入|62亿元|; 快递业务量2亿件，业务收入|18亿元|: of travel, of the trade. */
const earned = /^(?:实现)?(?:(?:综合|总)?收入|业务(?:总?量|收入))$/;
const trades: readonly (readonly [RegExp, (found: RegExpExecArray) => string])[] = [
  [/^(.{0,6}旅游)业?(?:共|累计)?接待[^，,]{0,4}游客(?:人次|人数|量)?$/, ([, trade]) => trade ?? ''],
  [
    /^(?:共|累计)?接待(?:国内外|海内外|国内|过夜|各地|各类|省外)?(?:游客|旅游者)(?:人次|人数)?$/,
    () => '旅游',
  ],
  [/^(?:共|累计)?接待入境(?:过夜)?(?:游客|旅游者)(?:人次|人数)?$/, () => '入境旅游'],
  [/^(快递|邮政|电信|寄递|保险|物流|软件)业?业务(?:总?量|收入)$/, ([, trade]) => trade ?? ''],
];

function tradeBefore(words: string, indicator: string): string {
  if (!earned.test(words)) return '';
  for (const [pattern, tradeOf] of trades) {
    const found = pattern.exec(indicator);
    if (found !== null) return tradeOf(found);
  }
  return '';
}

/** The label of what the crop or animals of the last figures brought, or the trade; null for any other words. */
export function yieldLabel(words: string, { subject }: Label, { measured }: Said): Label | null {
  // 粮食总产30万吨，森林覆盖率60%，总产值|30亿元|: of all, once something else was told
  const nearest = measured.at(-1) ?? '';
  const last = ofAll.test(words) ? [nearest] : measured.slice(-furthest).reverse();
  const isTaxOfAll = /税/.test(words) && !taxed.test(nearest);
  const of = yields.test(words)
    ? ((isTaxOfAll ? [] : last)
        .map((indicator) => grownBefore(words, indicator))
        .find((crop) => crop !== '') ?? '')
    : tradeBefore(words, nearest);
  return of === '' ? null : label(subject, `${of}${words.replace(/^实现/, '')}`);
}
/** What a place has of all as well, so that nothing else may be told between it and the crop. */
const ofAll = /^(?:总|综合)产值$|税/;
/** 烤烟产值9200万元，税收|2000万元|: what was sold is taxed; 粮食产量30万吨，税收|5亿元| is of all. */
const taxed = /(?:产值|销售额|销售收入)$|烟(?:叶|草)?(?:[^叶草]{0,4}(?:量|面积))?$/;
/** How many figures back a crop is told of. */
const furthest = 3;

const ofOneCrop = /^(?:(?:种植|播种|栽培|养殖|采摘|挂果)(?:总?面积)|[总年]?产量|[出存]栏量?)$/;
const headed =
  /^[\s\u3000]*(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．]\s*)?([\u4e00-\u9fff]{2,5}?)(?:生产|种植|养殖|产业)?(?:[：:。]|$)/;
const toldOf = /^([\u4e00-\u9fff]{2,4}?)(?:种植|养殖|产业|生产)(?:是|为|成为|已|蓬勃|快速|持续|稳|不断|逐步)/;

/** 柑橘产业是支柱产业。全县种植面积|32万亩|; 蔬菜：播种面积|62万亩|: of the crop that the sentence before or the head of its passage tells of. */
export function withCrop(found: Label, { sentence: { passage, start }, earlier }: Where): Label {
  const { subject, indicator } = found;
  if (!ofOneCrop.test(indicator) || !/^(?:place|none)$/.test(ownerKind(subject)) || subject.length > 6)
    return found;
  const before = earlier.at(-1)?.text ?? '';
  const crop =
    toldOf.exec(before.slice(placeEnd(before)))?.[1] ??
    (before.length <= longestHead ? headed.exec(before)?.[1] : undefined) ??
    (nextHead.test(passage.text.slice(0, start))
      ? undefined
      : (headed.exec(passage.text.slice(0, longestHead))?.[1] ?? headed.exec(passage.section ?? '')?.[1])) ??
    '';
  return isCrop(crop) && placeEnd(crop) === 0 ? { ...found, indicator: `${crop}${indicator}` } : found;
}
const longestHead = 16;
/** 一、蔬菜。…。|二、水果: what the passage was about at first it is about no more. */
const nextHead = /[。；]\s*[（(]?[二三四五六七八九十2-9][）)、.．]/;
