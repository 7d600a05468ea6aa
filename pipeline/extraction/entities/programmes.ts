import { formula } from '../../grammar/name.ts';
import type { Mention } from '../../mention.ts';
import type { Article } from '../sentences/article.ts';
import type { NamedEntity } from './entities.ts';

/** Programmes that a formula names, in quotation marks or as a heading: “三干四连线”. */
export function programmesOf(article: Article): NamedEntity[] {
  return article.sentences.flatMap(({ passage, mentions, start, end, text }) => {
    if (passage.kind !== 'heading' && !mentions.some(isQuoted)) return [];
    const quoted = mentions.filter(isQuoted).map(({ from, to }) => ({ from: from + 1, to: to - 1 }));
    const heading = passage.kind === 'heading' && formula.test(text) ? [{ from: start, to: end }] : [];
    return [...quoted, ...heading]
      .filter(({ from, to }) => {
        const words = passage.text.slice(from, to);
        return formula.test(words) && !told.test(words) && !isShape(words, passage.text.slice(to, to + 6));
      })
      .map(({ from, to }) => ({
        type: 'programme' as const,
        name: programmeName(passage.text.slice(from, to)),
        code: null,
        passage,
        from,
        to,
      }));
  });
}

/** “两升一降”, “二级改一级”, “一企一策”: how something goes, and no programme. */
const told =
  /位一体$|^一.一策$|[一二三四五六七八九十两](?:升|降|增|减|增长|下降|收窄|回升)(?:$|[一二三四五六七八九十两])|改[一二三]级|白加黑|来一补|加二/;

/** 以“1+6”方式举行: numbers alone are how a thing is arranged, and a programme where they are called one. */
const isShape = (words: string, behind: string): boolean =>
  /^[0-9N]+(?:[+＋][0-9NX]+)+$/.test(words) && /^”?(?:的)?(?:方式|模式|形式|结构|布局|格局)/.test(behind);

const isQuoted = ({ type }: Mention): boolean => type === 'quoted';

/** One spelling for a formula's punctuation. */
const programmeName = (words: string): string => words.replace(/,/g, '，');
