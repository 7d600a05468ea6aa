import { matchesOf } from '../../grammar/matches.ts';
import { buildTrie, longestTerm } from '../../grammar/trie.ts';
import type { Article } from '../sentences/article.ts';
import { placeNames } from '../sentences/place-names.ts';
import type { NamedEntity } from './entities.ts';

/** Meetings that are bodies: they come together again and again, and decide. */

/** 推进甲乙都市圈发展第四届市委书记联席会议: the same body, whichever time it meets. */
const ordinal = /第[一二三四五六七八九十百\d]+[次届]/;
const standing = /“([^“”，。]{4,40}联席会议)”/g;
/** 株洲市第十三次党代会, 第十四届全国人民代表大会: a congress is one of its ordinal. */
const congress =
  /(?:中国共产党)?[\u4e00-\u9fff]{2,8}?[省市县区州旗]第[一二三四五六七八九十]+[次届](?:党代会|党员代表大会|代表大会|人民代表大会)/g;
const places = buildTrie([...placeNames].map((name) => [name, true] as const));

/** Finds joint conferences that the text quotes by their full name, and congresses of a place. Linear. */
export function congressesOf(article: Article): NamedEntity[] {
  return article.sentences.flatMap(({ passage, start, text }) => {
    const quoted = text.includes('联席会议')
      ? [...text.matchAll(standing)].map(({ 1: words = '', index }) => {
          const from = start + index + 1;
          return { name: words.replace(ordinal, ''), from, to: from + words.length };
        })
      : [];
    const held = text.includes('代')
      ? matchesOf(congress, text).flatMap(({ 0: name, index }) => congressAt(name, start + index) ?? [])
      : [];
    return [...quoted, ...held].map((each) => ({
      type: 'organisation' as const,
      code: null,
      passage,
      ...each,
    }));
  });
}

/** 在株洲市第十三次党代会 begins at its place. */
function congressAt(words: string, at: number): { name: string; from: number; to: number } | null {
  const end = words.lastIndexOf('第', words.length - 4);
  for (let lead = 0; lead < end - 1; lead += 1) {
    if (!isPlaces(words.slice(lead, end).replace(/^中国共产党/, ''))) continue;
    return { name: words.slice(lead), from: at + lead, to: at + words.length };
  }
  return null;
}

/** 福州市, 江苏省苏州市: nothing but places. */
function isPlaces(words: string): boolean {
  let at = 0;
  for (let place = longestTerm(places, words, 0, words.length); place !== null; ) {
    at = place.end;
    place = longestTerm(places, words, at, words.length);
  }
  return at > 0 && at === words.length;
}
