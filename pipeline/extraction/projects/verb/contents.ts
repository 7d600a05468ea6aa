import type { Sentence } from '../../sentences/article.ts';
import { builds } from '../../sentences/building-words.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';

/** What a project consists of, by what is done or made there. */
const contents: ReadonlySet<string | null | undefined> = new Set([
  'factory',
  'industrial_park',
  'innovation_platform',
  'public_service',
  'culture_tourism',
  'ecology',
  'other',
]);
const building = new RegExp(`^(?:主要|配套|同步|一期|计划|拟|规划|将)?(?:${builds}|建设|打造|开展)$`);
const project =
  /(?:项目|工程|[一二三]期|园区?|基地)[^。；]*(?:占地|总投资|投资|用地|建筑面积|分[两二三四]期)[^。；]*[，,](?:[^，。；]{0,6})$|(?:项目|工程|[一二三]期)(?:总|计划)?投资[^。；]*[，,](?:[^，。；]{0,6})$|建设内容(?:包括|为|有)?[：:]?$|[一二三]期(?:工程|项目)?[0-9.]+亩(?:用?地)?$/;
const longestProject = 120;

/** 甲项目占地30亩，主要建设质量检测中心、冷冻库: what it consists of has no name of its own; 乙小学 has. */
export function isContents(sentence: Sentence, verb: Token, { items }: Group): boolean {
  const { text } = sentence.passage;
  if (!building.test(text.slice(verb.from, verb.to))) return false;
  const before = text.slice(Math.max(sentence.start, verb.from - longestProject), verb.from);
  // 配套建设甲中心、乙中心等设施
  const isBeside = text.startsWith('配套', verb.from) || before.endsWith('配套');
  return (
    (isBeside || project.test(before)) &&
    items.every(({ tokens }) => {
      const kind = tokens.findLast(isHead)?.word?.kind;
      return (
        (kind == null || contents.has(kind.category)) &&
        !tokens.some(({ type }) => type === 'place' || type === 'quote' || type === 'org') &&
        wordsOf(tokens[0], text) !== '年产'
      );
    })
  );
}

/** 甲项目总投资3亿元，主要建设|乙生产线，明年投产: what is said behind it is of the whole. */
export function isToBeThere(sentence: Sentence, tokens: readonly Token[], group: Group): boolean {
  const verb = tokens[group.first - 1];
  return (
    verb !== undefined &&
    /^(?:主要)?建设$/.test(wordsOf(verb, sentence.passage.text)) &&
    isContents(sentence, verb, group)
  );
}
