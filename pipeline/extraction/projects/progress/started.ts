import type { Article } from '../../sentences/article.ts';
import { opensSentence } from '../topic/topic.ts';
import { asInUse } from './in-use.ts';
import type { Latest } from './latest.ts';

/** What an article reports of many works at once, that they were begun or signed for, holds for each that it gives. */

/** The title, or the line with which a text without one opens. */
const headOf = ({ title, sentences }: Article): string => (title === '' ? (sentences[0]?.text ?? '') : title);

const together =
  /[0-9一二三四五六七八九十余]个[^，。；]{0,12}项目[^，。；]{0,6}(?:集中|同步|同时|批量)(?:开工|动工|破土)(?!在即|仪式将)/;
const toCome = /将|拟|计划|明[日天年]/;

/** 甲医院新院区，面积2万平方米，|明年投入使用, in 30个项目集中开工: it is one of those that were begun; another stage stays as it is. */
export const asReported = (article: Article, latest: Latest): Latest =>
  asInUse(article, asSigned(article, asStarted(article, latest)));

function asStarted(article: Article, latest: Latest): Latest {
  const { mention, progress } = latest;
  const title = headOf(article);
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

const signing = /签约(?!后)|招商大会|推介会/;
const alsoBegun = /开工|投产|竣工|建成|落地/;
const willBuild = /^(?:建设|实施|新建|兴建|打造|投建|投资建设|共建)$/;
const goesOn = /(?:正在?|已经?|加快|继续|持续|抓紧|在)$/;

/** 甲公司|建设的乙园, |实施|丙扩能项目, where contracts are reported: what is signed for is to be built, unless a day or a word says that it goes on. */
function asSigned(article: Article, latest: Latest): Latest {
  const { mention, progress } = latest;
  if (progress.status !== 'under_construction' || progress.time !== null) return latest;
  const title = headOf(article);
  if (!signing.test(title) || alsoBegun.test(title)) return latest;
  const { text } = mention.sentence.passage;
  const isOpen =
    willBuild.test(text.slice(progress.from, progress.to)) &&
    !goesOn.test(text.slice(Math.max(0, progress.from - 3), progress.from));
  return isOpen
    ? { mention, progress: { ...progress, status: 'planned', rule: 'one of those that were signed for' } }
    : latest;
}
