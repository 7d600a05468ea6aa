import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/**
 * Lists whose members are counted behind them: `北部、中部、南部三大片区税收分别完成|5亿元、4亿元、6亿元|` → 北部片区, 中部片区, 南部片区 · 税收
 */
const counted =
  /^(.{2,}[、和与及].+?)(?:等|这)?([0-9]{1,2}|[两二三四五六七八九十])(?:[个大座家]((?:支柱|主导|重点|优势|特色|新兴|核心|传统)*(?:片区|园区|板块|产业集群|产业|行业|区域|组团|集群|领域|城市|港口|口岸|县市|县区|区县|市县|地区|省份))|(地|省[市份]?|市|县市?|县区|区县?|镇|乡|村)(?![块段场民村镇级区]|区(?!生产)))(?:的)?([^、，,。；;]{0,16}?)(?:同比|均|都|也)*分别([^、，,。；;0-9]*)[0-9]/;
const numerals = '零一二三四五六七八九十';
const countOf = (count: string): number =>
  count === '两' ? 2 : /[0-9]/.test(count) ? Number(count) : numerals.indexOf(count);

/** What the members of a group are called by as well: 北部|片区. */
const shared = /(?:片区|板块|产业集群|产业|行业|集群)$/;

/** The label of the number at such a place in its list; null where the list is another or its words say no measure. */
export function groupedLabel({ mention, run, index, where }: Scene): Label | null {
  const words = where.sentence.passage.text.slice(where.at, mention.to);
  const [, list = '', count = '', group = '', places = '', what = '', deed = ''] =
    counted.exec(stripLead(words)) ?? [];
  const names = list.split(/[、和与及]/);
  const name = names[index - run.first] ?? '';
  const measure = measureOf(what, deed);
  if (name === '' || names.length !== run.count || measure === '') return null;
  const isOfAll = countOf(count) === run.count;
  // 甲、乙、丙湾区内地|9市|生产总值分别达: how many the last of them are
  if (!isOfAll && (places === '' || countOf(count) < run.count)) return null;
  const last = index - run.first === run.count - 1;
  if (!isOfAll) return label(last ? `${name}${count}${places}` : name, measure);
  const ending = shared.exec(group)?.[0] ?? (/^[市县镇乡村]$/.test(places) ? places : '');
  return label(name.endsWith(ending) || /[区圈群业]$/.test(name) ? name : `${name}${ending}`, measure);
}

/** 固定资产投资分别|完成, 分别|完成投资, 分别实现|产值 */
function measureOf(what: string, deed: string): string {
  if (what !== '') return isMeasure(what) ? what : '';
  const own = deed
    .replace(/^(?:累计|共|已)*(?:完成|实现)/, '')
    .replace(/(?:约|近|超过?|突破|达到?|为)+$/, '');
  return own === '投资' || isMeasure(own) ? own : '';
}

/** 产值增长7%，其中7月、8月分别增长|8%、6%|: of the measure before, in each of those months; null where the list is no list of times. */
export const timedLabel = ({ words, said }: Scene): Label | null =>
  timesAlone.test(words) ? said.label : null;
const aTime = '(?:[0-9]{4}年)?(?:[0-9]{1,2}月份?|[一二三四]季度|[上下]半年|[0-9]{4}年)';
const timesAlone = new RegExp(
  `^[、和与及]${aTime}(?:分别|依次)(?:同比|环比)?(?:增长|下降|提高|减少|上涨|为|达到?)*$`,
);
