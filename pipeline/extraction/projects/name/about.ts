import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import type { Category } from '../../sentences/names/words.ts';

/** What names are about, by their words. */

/** What a name is about, by the last word that says so. */
export const aboutOf = (tokens: readonly Token[]): Category | null =>
  tokens.findLast(({ word }) => word?.kind?.role === 'topic')?.word?.kind?.category ?? null;

const abouts = buildTrie(
  readLexicon('lexicons/project-kinds.csv').flatMap(({ surface, role, category }): [string, Category][] =>
    role === 'about' && category !== '' ? [[surface, category]] : [],
  ),
);

/** 甲贵金属项目, 乙铝业二期: what a name is about by words that bound none; the last of them says it. */
export function saidAbout(words: string): Category | null {
  let last: Category | null = null;
  for (let at = 0; at < words.length; ) {
    const found = longestTerm(abouts, words, at, words.length);
    last = found?.entry ?? last;
    at = found?.end ?? at + 1;
  }
  return last;
}

/** 甲湖生态修复|试点工程, 乙县屋顶光伏|试点项目; null where a name tells of no trial or not of what. */
export function whatIsTried(tokens: readonly Token[], name: string): Category | null {
  if (!/(?<!改革)试点(?:工程|项目)$/.test(name)) return null;
  const tried =
    tokens.findLast(({ word }) => !noTrial.has(word?.kind?.category ?? 'other'))?.word?.kind?.category ??
    saidAbout(name.replace(/试点.*$/, ''));
  return tried !== null && worksTried.has(tried) ? tried : null;
}
const noTrial: ReadonlySet<Category> = new Set(['other', 'pilot_zone']);
/** Of these the works are tried; 智能网联汽车|试点项目 tries no factory, 机场空域|试点工程 no airport. */
const worksTried: ReadonlySet<Category> = new Set(['ecology', 'water', 'energy']);

/** 甲汽车乙基地, 丙轴承基地: of one firm or trade; 丁数据基地, 戊产业基地 and 己院中部基地 are of others. */
export const makersBase =
  /^(?!.*(?:产业|数据|计算|算力|航[空天]|应急|石化|化工|农|菜|林|果|茶|药|花|种|养殖|总部|物流|院|研|培训|人才|“)).{3,}基地$/;

/** 甲河综合治理工程, 乙湖清淤: what is restored; 丙河水环境治理, 丁河道清淤 and 戊堤防治理 are works on water. */
const restores =
  /^(?!.*(?:水环境|防洪|堤|航道|河道|灌区|黑臭|港|渠)).*(?:[河江湖]|湖区|流域)(?:综合治理|清淤)(?:[一二三]期)?(?:项目|工程)?$/;

/** What some words say of a name, whatever its kind. */
const outright: readonly (readonly [RegExp, Category])[] = [
  [restores, 'ecology'],
  // 甲热处理共享中心
  [/共享中心$/, 'public_service'],
  // 甲医院教学综合楼项目: the hospital has it, though taught in; 乙医院停车楼
  [
    /医院(?!.{0,14}(?:小学|中学|学校|学院|幼儿园)).{0,14}(?<!停车|商业|安置|家属|宿舍|住宅)楼(?:项目|工程)?$/,
    'hospital',
  ],
  [/(?:戏剧|戏曲|演艺|歌舞|音乐|舞蹈|杂技|非遗)(?:艺术)?中心$/, 'culture_tourism'],
  [/(?:科技|科创)创新基地$/, 'innovation_platform'],
  // 中欧班列（甲）集结中心
  [/班列.{0,6}(?:集结|集散)中心$/, 'rail_facility'],
  // 甲硅产业基地扩产项目
  [/产业(?:基地|园)扩[产能](?:项目|工程)$/, 'factory'],
  // 华甲光电项目一期: it makes panels, and no power
  [/(?<!渔|农|风|太阳能)光电(?:科技)?(?:项目|生产线)(?:[一二三]期)?$/, 'factory'],
  [/(?:大学|学院).*(?:培养|培训|实训)基地$/, 'school'],
  [/园林绿化(?:工程|项目)$/, 'ecology'],
  // 甲至乙接驳线路, 甲乙省际公交
  [/接驳(?:公交)?(?:线路|专线)$|(?:省际|城际)公交(?:班线|线路)?$/, 'public_transport'],
  // 公交101路, 城际公交线路特3路
  [/公交(?:线路)?[特快夜]?[0-9]{1,3}路$|^“[\u4e00-\u9fff]{0,4}[0-9]{1,3}路”$/, 'public_transport'],
  [/幼儿园[\u4e00-\u9fff]{0,2}[分新]园$/, 'school'],
];

/** 甲医院教学楼, 乙戏剧中心: what a name says outright; null where it does not. */
export const saidOutright = (name: string): Category | null =>
  outright.find(([words]) => words.test(name))?.[1] ?? null;

/** 甲二期提质增效|建成通水: what no word of the name says, what is said of it does. */
export const shownBy = (category: Category, said: string): Category =>
  category === 'other' ? (shown.find(([words]) => words.test(said))?.[1] ?? category) : category;
const shown: readonly (readonly [RegExp, Category])[] = [
  [/[通供蓄]水/, 'water'],
  [/并网|发电|送电/, 'energy'],
  [/通航/, 'port'],
];
