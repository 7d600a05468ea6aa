import type { ProjectMention } from '../mentions.ts';
import { type Progress, staged } from './progress.ts';

/** How far a park is of which no more is told than who has come there: 甲科创园|已有企业80家入驻, 在|乙小镇|，30多家企业入驻. */

/** Firms that have come, and how many; 引进企业30家 may be a town's own count, 将入驻 is to come. */
const came = /(?:入驻|进驻|集聚|聚集|汇聚|吸引|拥有|现有|已有|落户)/;
const many = /[0-9一二三四五六七八九十百千]+[余多]?(?:家|户)/;
const isToCome =
  /[将拟未]|预计|计划|可(?:容纳|吸引|入驻)|力争|目标|签约|意向|达产后|建成后|投产后|有望|能够?/;

/** What is said right behind it, to the next mark; where something is, begins behind the mark. */
const said =
  /^(?:内|里)?(?:[，,]?(?:是|位于|占地|规划面积)[^。；]{2,50}[。，](?=目前|现有|已有|截至))?(?:已?建成[^，。；]{2,20}[0-9][^，。；]{1,4}[，,](?=入驻|集聚|引进))?(?:[，,](?:目前|现在|如今|截至目前[，,]?))?[^，,。；;：:]{2,30}/;
const saidThere = /^(?:内|里)?[，,](?:目前|现在|如今)?[^，,。；;：:]{2,30}/;

const parks: ReadonlySet<string> = new Set(['industrial_park', 'innovation_platform']);
/** A park by its name: a firm or a laboratory has no firms coming to it; what is called works may be no more than planned. */
const isPark = /(?:园|园区|小镇|商务区|孵化器|[产创]业谷|科[技创]城|总部基地|产业基地)$/;

/** A park that has firms in it runs; null where nothing is said of any, or of those that are to come. */
export function stageAsPeopled({
  name,
  category,
  from,
  to,
  sentence,
  isNamed,
}: ProjectMention): Progress | null {
  if (!isNamed || !(parks.has(category) || name.endsWith('小镇')) || !isPark.test(name)) return null;
  const { text } = sentence.passage;
  const isThere = /(?:^|[，,。；;”])在$/.test(text.slice(Math.max(sentence.start, from - 2), from));
  const words = (isThere ? saidThere : said).exec(text.slice(to))?.[0] ?? '';
  if (!came.test(words) || !many.test(words) || isToCome.test(words)) return null;
  if (!/企业|商户|机构|公司|项目|团队|高校|院所|研究院/.test(words)) return null;
  return staged('operating', to, words, 'firms have come to it');
}
