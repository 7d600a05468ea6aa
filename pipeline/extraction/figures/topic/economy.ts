import type { Article } from '../../sentences/article.ts';

/** Which measure of the economy a text is about: `甲省11市GDP座次生变` → 地区生产总值, where its sentences call it so. */

const measures =
  /(?:(?:地区)?生产总值|GDP|经济总量|(?:一般公共)?预算收入|财政(?:总)?收入|社会消费品零售总额|进出口总[额值]|固定资产投资|税收收入|营业收入|工业(?:总产值|增加值))(?!指标)/g;
/** What an economy makes in all, by whichever name. */
export const isOutput = /GDP|(?:地区)?生产总值|经济总量/;
const inFull = /(?:地区生产总值|GDP|生产总值)(?!指标)/;

/** The last such measure that is told of; empty where none is. */
export const lastOfEconomy = (text: string): string => text.match(measures)?.at(-1) ?? '';

/** How many sentences say what the measure of the headline is called. */
const opening = 12;

/** The measure that the headline names, by the name that the first sentences give it; empty where it names none. */
export function economyReader({ sentences }: Article, headline: string): () => string {
  let told: string | null = null;
  return () => {
    if (told !== null) return told;
    const named = lastOfEconomy(headline);
    if (!isOutput.test(named)) told = named;
    else
      told =
        sentences
          .slice(0, opening)
          .map(({ text, passage }) => (passage.kind === 'paragraph' ? (inFull.exec(text)?.[0] ?? '') : ''))
          .find((one) => one !== '') ?? named.replace('经济总量', 'GDP');
    return told;
  };
}
