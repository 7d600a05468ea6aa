import { clauseAt, type Sentence } from '../../sentences/article.ts';
import type { Token } from '../../sentences/names/tokens.ts';

/** What comes of a project, or what it is for. */

/** 甲桥建成后将打通乙通道, 对打通丙通道具有重要意义: what comes of a project is none itself. */
export function isEffect(sentence: Sentence, { from, to }: Token): boolean {
  const { text } = sentence.passage;
  if (!leading.test(text.slice(from, to))) return false;
  const { start } = clauseAt(sentence, from);
  // 是落实某战略，构建|甲通道|、促进发展的重大工程: what it is for
  if (serves.test(text.slice(sentence.start, from)) && asWhat.test(text.slice(to, sentence.end))) return true;
  return (
    afterwards.test(text.slice(Math.max(sentence.start, from - longestLeadUp), from)) ||
    (/^[^，。；]{0,24}对/.test(text.slice(start, from)) && matters.test(text.slice(to, to + longestEffect)))
  );
}

const serves = /^[^，。；]{2,30}(?<![的中别有])是(?!否)[^。；]{2,60}，$/;
const asWhat =
  /^[^。；]{2,60}的(?:重大|重要|关键|标志性|民生|战略性?|基础性?)+(?:工程|项目|举措|抓手)[。；]?$/;

const leading = /打通|形成|构建|打造|构筑/;
const afterwards =
  /(?:建成|投产|达产|通车|投用|竣工|开通|投运|运营)(?:通车|投产|运营|投用|使用)?(?:后|之后)[，,]?[^，。；]{0,10}$/;
const matters = /^[^。；]*(?:意义|作用|影响)/;
const longestLeadUp = 24;
const longestEffect = 90;
