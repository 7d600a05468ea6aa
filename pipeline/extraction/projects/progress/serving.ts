import type { ProjectMention } from '../mentions.ts';
import { type Progress, staged } from './progress.ts';

/**
 * A centre, a fund or a platform of which no more is told than what it has done for others runs.
 *
 * `甲计算中心|已为12家单位提供算力` · `乙检测中心|累计完成检测3万批次` · `丙基金首期规模30亿元，|已投项目17个` → operating
 */
const serves =
  /^(?:首期|一期)?(?:(?:总|首期)?规模[^，。；]{2,14})?[，,]?(?:目前|现在|如今|截至目前[，,]?)?(?:已经?|累计|先后|共|总共){1,3}(?:为[^，。；]{2,40}提供[^，。；]{2}|(?:服务|承接|承担|受理|孵化|培育|投资?|支持|举办|检测|接待|完成(?=检测|课题|实验|试验|认证|交易))(?!面积|能力)[^，。；]{0,16}[0-9])/;
const isToCome = /[将拟未]|预计|计划|力争|目标|签约|意向|达产后|建成后|有望|投用后|启用后/;
const kinds: ReadonlySet<string> = new Set(['innovation_platform', 'laboratory', 'public_service']);
const longest = 80;

/** Null where nothing is said of what it has done, or of what is to come. */
export function stageAsServing({ name, category, to, sentence, isNamed }: ProjectMention): Progress | null {
  if (!isNamed || !(kinds.has(category) || /基金(?:首期|一期)?$/.test(name))) return null;
  const { text } = sentence.passage;
  const words = serves.exec(text.slice(to, Math.min(sentence.end, to + longest)))?.[0];
  const before = text.slice(Math.max(sentence.start, to - longest), to);
  if (words === undefined || isToCome.test(words) || isToCome.test(before)) return null;
  return staged('operating', to, words, 'what it has done for others tells that it runs');
}
