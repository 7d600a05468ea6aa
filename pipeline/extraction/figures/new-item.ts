import type { Article, Sentence } from '../sentences/article.ts';
import { surnames } from '../sentences/surnames.ts';
import { placeEnd } from './owner/place-name.ts';
import type { Topics } from './topic/topics.ts';

/** Where a page of short items goes over to the next one: what its headline is about is the first item's. */

/** …已经全部通电。（王明）: who has written the item that ends so. */
const writer = /[。！？”][（(]([\u4e00-\u9fff]{2,8})[）)]$/;
const isWriter = (passage: Sentence['passage'] | undefined): boolean => {
  const name = writer.exec(passage?.text ?? '')?.[1] ?? '';
  return surnames.has(name.charAt(0)) && !notWriters.test(name);
};
const notWriters = /[图版完页]|记者|单位|续|全文/;

/** The passages that open an item of their own, of which neither the headline nor the item before says whose it is. */
export function newItems({ sentences, datelines }: Article): ReadonlySet<Sentence['passage']> {
  const sent = new Set(datelines.map(({ passage }) => passage));
  const paragraphs = [...new Set(sentences.map(({ passage }) => passage))].filter(
    ({ kind }) => kind === 'paragraph',
  );
  return new Set(
    paragraphs.filter(
      (passage, index) => index > 0 && (sent.has(passage) || isWriter(paragraphs[index - 1])),
    ),
  );
}

/** 青山县抓治水，…, 本报青山5月3日电: the place that an item tells of, else where it was sent from. */
export const placeOfItem = (sentence: Sentence, topics: Topics): string =>
  topics.first(sentence, ({ kind, name }) => kind === 'place' && !/^[全本我该各]/.test(name))?.name ??
  (opensWithPlace(sentence) ? sentence.text.slice(0, placeEnd(sentence.text)) : null) ??
  topics.ofHeading(/^本报([^0-9，。讯]{2,8}?)[0-9]/.exec(sentence.passage.text)?.[1] ?? '');

/** 青山县柳河镇|进入…: whether it names at its head whose it is. */
export const opensWithPlace = ({ text }: Sentence): boolean =>
  placeEnd(text) > 0 && !/^(?:[全我该本各此]|中国)/.test(text);
