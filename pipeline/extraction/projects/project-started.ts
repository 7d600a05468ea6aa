import type { Article } from '../sentences/article.ts';
import type { Latest } from './project-latest.ts';
import { opensSentence } from './project-topic.ts';

/** An article that reports how many works were begun together gives them one by one, and when each will be opened. */

const together =
  /[0-9一二三四五六七八九十余]个[^，。；]{0,12}项目[^，。；]{0,6}(?:集中|同步|批量)(?:开工|动工)(?!在即|仪式将)/;
const toCome = /将|拟|计划|即将|明[日天年]/;

/** 甲医院新院区，面积2万平方米，|明年投入使用, in 30个项目集中开工: it is one of those that were begun; another stage stays as it is. */
export function asStarted({ title }: Article, latest: Latest): Latest {
  const { mention, progress } = latest;
  if (progress.status !== 'planned' || progress.time === null || !together.test(title) || toCome.test(title))
    return latest;
  const { text } = mention.sentence.passage;
  const isBuilt = progress.said === 'completed' || progress.said === 'operating';
  if (!isBuilt || !(opensSentence(mention) || !mention.isNamed || text.charAt(mention.from - 1) === '；'))
    return latest;
  return {
    mention,
    progress: { ...progress, status: 'under_construction', rule: 'one of those that were begun together' },
  };
}
