import type { Article } from '../../sentences/article.ts';
import type { Status } from '../../sentences/names/words.ts';
import type { ProjectMention } from '../mentions.ts';
import { type Progress, staged } from './progress.ts';

/** How far a project is by the form that its name heads: 项目名称：甲水厂扩建工程, and below it 建设进度：主体完工. */

/** 项目名称：甲工程, 一、甲大桥项目, （一）甲学校。: the line or sentence is no more than the name. */
const heads = /^(?:(?:项目|工程)名称[：:]|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．]+)?\s*$/;
const field = /^(?:建设|工程|项目|形象|工作|当前|目前)?(?:进度|进展)(?:情况)?[：:]/;
const nextForm = /^(?:(?:项目|工程)名称[：:]|[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.．])/;
const longestForm = 8;

/** What the field for it says; the first that fits is meant: 主体完工 before 完工. */
const stages: readonly (readonly [RegExp, Status | null])[] = [
  // a work that has stopped is at no stage
  [/停工|停建|终止|取消|暂缓/, null],
  [/(?:未|待|拟|计划|预计|即将|尽快|力争)[^，。；]{0,6}(?:开工|动工|开建)/, 'planned'],
  [
    /主体|封顶|基础|桩基|路基|正在[^，。；]{0,8}(?:施工|安装|装修|建设)|[0-9]+[%％]|设备安装/,
    'under_construction',
  ],
  [/投[用产运]|投入使用|投入运营|通车|启用|运营/, 'operating'],
  [/竣工|完工|建成/, 'completed'],
  [/开工|动工|在建|施工|建设中|进场/, 'under_construction'],
  [/前期|可研|选址|招标|立项|设计|审批|手续/, 'preliminary_study'],
];

/** The stage that the form below a name gives; null where there is no such field, or it says nothing of this. */
export function stageOnForm({ sentences }: Article, { sentence, from, to }: ProjectMention): Progress | null {
  const { text } = sentence.passage;
  if (!heads.test(text.slice(sentence.start, from)) || !/^[。：:]?$/.test(text.slice(to, sentence.end)))
    return null;
  for (const { text: words } of sentences.slice(sentence.index + 1, sentence.index + 1 + longestForm)) {
    if (nextForm.test(words)) return null;
    if (!field.test(words)) continue;
    const status = stages.find(([said]) => said.test(words))?.[1] ?? null;
    return status === null ? null : staged(status, from, '', 'as the form below its name says');
  }
  return null;
}
