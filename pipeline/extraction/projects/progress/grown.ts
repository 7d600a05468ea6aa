import type { ProjectMention } from '../mentions.ts';
import { type Progress, staged } from './progress.ts';

/** What a thing yields tells that it is used, and what is added to it that it is there. */

const yields =
  /^[，,](?:现已?|已|目前|如今|已经|共|现有)*(?:(?:投产|入驻|集聚|聚集|吸引|落户|引进)(?:的|了)?(?:企业|商户|商家|项目)?[0-9]+[余多]?[家户]|日产(?=[\u4e00-\u9fff]{0,6}[0-9])|当年(?=[^，。；]{2,12}[0-9])|(?:[去今每]年|[0-9]{4}年|[0-9一二三四五六七八九十两]+年来|年均|日均|全年|累计|已|共)*(?:接待|吸引)(?:游客|观众|旅客|读者|患者|群众)[^，。；]{0,4}[0-9])/;
const toCome = /预计|计划|可|将|拟|有望|设计|能力/;

/** 甲产业园2016年建成，|投产企业10家, 建成乙车间，|日产8000袋, 丙湿地公园建成，|去年接待游客5万人次, 丁项目建成，|当年生产饲料3万吨: it is used, and not only finished. */
export function isRunning(text: string, at: number): boolean {
  const words = /^[，,][^，。；]*/.exec(text.slice(at, at + longest))?.[0] ?? '';
  return yields.test(words) && !toCome.test(words);
}
const longest = 32;

/** 新增装机20万千瓦, 新增产能8万吨, 供水能力从2万吨增至6万吨, 升格为国家级: what has been added to it. */
const grown =
  /^(?:今年|去年|当年|全年|[0-9]{4}年|已)?(?:新增(?:并网|装机|产能)[^，。；]{0,6}[0-9]|[日年]?(?:设计)?(?:处理|供[水气热]|生产|接待|吞吐|通[行过]|装卸|仓储|换装|综合)*(?:能力|规模|库容)[由从][^，。；]{1,14}(?:提[高升]|增加|扩大|增|升)[到至为]|(?:升格|升级|晋升|晋级)[为成]?国家级)/;

/** A thing of which so much has been added is there; null where nothing is said of it, or of what is to be added. */
export function stageAsGrown({ to, sentence, isNamed, category }: ProjectMention): Progress | null {
  if (!isNamed || category === 'programme') return null;
  const { text } = sentence.passage;
  const behind = /^[^，。；]*/.exec(text.slice(to, Math.min(sentence.end, to + longest)))?.[0] ?? '';
  const said = grown.exec(behind)?.[0];
  const before = text.slice(Math.max(sentence.start, to - longestBefore), to);
  if (said === undefined || toGrow.test(behind) || toGrow.test(before)) return null;
  return staged('operating', to, said, 'what has been added to it tells that it is there');
}
const toGrow = /预计|计划|[将拟]|可(?!研)|有望|力争|目标|争取|要|建成后|投产后|投用后|完成后|达产|明年|未来/;
const longestBefore = 60;
