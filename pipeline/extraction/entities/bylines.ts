import type { Passage } from '../../document.ts';
import type { Article } from '../sentences/article.ts';
import { surnames } from '../sentences/surnames.ts';
import type { NamedEntity } from './entities.ts';

/** `记者 张三 通讯员/李四` · `文/王五` · `赵六 摄`: who wrote or photographed, in the lines that say it and under pictures. */

const roles = /(?:特约|见习|实习|全媒体|融媒体)?(?:记者|通讯员|摄影?|撰文|编辑|文|图)/g;
const between = /[\s/／:：|｜、,，()（）]+/;

/** 通讯员/邓德供图: the role, or what was given, stands at the name. */
const credit =
  /(?:(?:记者|通讯员|摄影)[/／:：\s]?([\u4e00-\u9fff·]{2,4}?)(?=摄|供图|文|图|$))|(?:(?<=^|[\s/／:：。！？”])([\u4e00-\u9fff·]{2,4}?)\s?(?:摄影?|供图)(?=$|[\s)）。]))/g;

/** 甲乙科技供图: a body gave the picture. */
const given = /(?:^|[\s。！？”）)，,])([\u4e00-\u9fff]{3,14})供图[\s)）。]*$/;
/** 受访者供图, 资料供图: whoever that is. */
const nobody =
  /受访|资料|网友|通讯员|记者|本报|本网|企业|单位|部门|作者|读者|相关|提供|^[市县区省]|局$|中心$|公司$|集团$|委$|厅$|院$|部$|开发区$|高新区$|经开区$|政府$/;

/** Finds the people of an article's bylines and picture credits. Linear. */
export function creditedIn({ bylines, sentences }: Article): NamedEntity[] {
  const captions = new Set(sentences.map(({ passage }) => passage).filter(({ kind }) => kind === 'caption'));
  const passages = new Set(sentences.map(({ passage }) => passage));
  for (const passage of bylines) passages.delete(passage);
  return [
    ...bylines.flatMap((passage) => namesIn(passage, 0, passage.text.length)),
    ...[...captions].flatMap(creditsIn),
    ...[...passages].flatMap(reportersIn),
  ];
}

/** A byline holds names, and words for what people did. */
function namesIn(passage: Passage, start: number, end: number): NamedEntity[] {
  const words = passage.text.slice(start, end).replace(roles, (word) => ' '.repeat(word.length));
  const people: NamedEntity[] = [];
  let at = 0;
  for (const word of words.split(between)) {
    const from = words.indexOf(word, at);
    at = from + word.length;
    if (isName(word)) people.push(person(word, passage, start + from));
  }
  return people;
}

/** 新华社宜春5月1日电（记者李平、王明）: who reports, in brackets. */
const reporters = /[（(][^（）()，。；“]{0,8}(?:记者|通讯员)[^（）()。；“]{2,30}[）)]/g;

const reportersIn = (passage: Passage): NamedEntity[] =>
  passage.text.includes('记者') || passage.text.includes('通讯员')
    ? [...passage.text.matchAll(reporters)].flatMap(({ 0: words, index }) =>
        namesIn(passage, index, index + words.length),
      )
    : [];

function creditsIn(passage: Passage): NamedEntity[] {
  const people = [...passage.text.matchAll(credit)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    return isName(name) ? [person(name, passage, match.index + match[0].indexOf(name))] : [];
  });
  const giver = given.exec(passage.text);
  const body = giver?.[1];
  if (giver === null || body === undefined || isName(body) || nobody.test(body)) return people;
  return [
    ...people,
    { ...person(body, passage, giver.index + giver[0].indexOf(body)), type: 'organisation' },
  ];
}

/** 宁夏日报 begins with a family name too. */
const isName = (word: string): boolean =>
  /^[\u4e00-\u9fff·]{2,4}(?<![报网社台刊])$/.test(word) &&
  (surnames.has(word.slice(0, 1)) || surnames.has(word.slice(0, 2)));

const person = (name: string, passage: Passage, from: number): NamedEntity => ({
  type: 'person',
  name,
  code: null,
  passage,
  from,
  to: from + name.length,
});
