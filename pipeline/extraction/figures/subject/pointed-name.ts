import type { Where } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { actsIn, isName } from './want.ts';

/** The name that the words before give to what is pointed at: `重头戏是青河物流枢纽。该枢纽规划面积|4平方公里|` → 青河物流枢纽 */

/** What the names end in of those that a noun may stand for, besides the noun itself. */
const kinds: ReadonlyMap<string, string> = new Map([
  ['机构', '机构|研究院|研究所|设计院|实验室|中心|学院|医院|基金会|银行'],
  ['平台', '平台|中心|系统|“[^“”]{2,8}”'],
  ['片区', '片区|新区|新城|组团'],
  ['土地', '片区|新区|新城|园区|开发区|高新区|经开区|自贸试验区'],
  ['项目', '项目|工程|院区|校区|基地|产业园|生产线|枢纽'],
  ['工程', '工程|项目'],
  ['规划', '规划(?:纲要)?》?'],
  ['方案', '方案》?'],
  ['条例', '条例》?'],
  ['企业', '公司|集团|企业|厂'],
  ['公司', '公司|集团'],
  ['集团', '集团|公司'],
  ['工厂', '厂'],
  ['路', '高速公路|高速|公路|大道|(?<![道公铁网思销套出])路'],
]);

/** A noun that is pointed at, with what is said of it before: 该枢纽, 这家新型研发机构. */
const pointing = /^(?:[该本此]|这[个家座条所处项片款支])(?:[^，,。；]{0,14}[的型])?([\u4e00-\u9fff]{1,3})$/;

/** 该枢纽|获批, 这家去年挂牌的新型研发机构|有: the words that a clause opens with to point at somebody, with their noun; empty where it opens otherwise. */
export function pointingAhead(clause: string): { readonly words: string; readonly noun: string } {
  const [words = '', noun = ''] = ahead.exec(clause) ?? [];
  return { words, noun };
}
const ahead =
  /^(?:该|这[个家条座所处项片款支](?:[^，,。；;的]{0,16}的)?[\u4e00-\u9fff]{0,6}?)(公司|企业|集团|工厂|机构|平台|枢纽|片区|园区|医院|学校|大学|合作社|农场|基地|项目|工程|规划|方案|条例|港口|机场|车站|大桥|线路|铁路|高速|水库|电站|景区|小镇|社区|村|镇|土地)(?![级办民子内外里的和与及、们]|上(?![线市]))/;

/** Whether a subject does no more than point at somebody. */
export const isPointing = (subject: string): boolean => pointing.test(subject);

/** The one of its kind that the words before name last; empty where they name none, or several side by side. */
export function nameBefore(subject: string, before: string): string {
  const noun = pointing.exec(subject)?.[1] ?? '';
  if (noun === '') return '';
  const text = before.slice(-reach).replace(shortName, '');
  const all = [...text.matchAll(endingIn(noun))];
  const last = all.findLastIndex(({ index, 0: words }) => !goesOn.test(text.slice(index + words.length)));
  const found = all[last];
  // 青山枢纽和柳河枢纽: nothing says which of them
  if (found === undefined || /^[和与及]/.test(found[0]) || text.charAt(found.index - 1) === '、') return '';
  // 青山自贸试验区|柳河片区: one name
  const whole = all[last - 1];
  const isOneName = whole !== undefined && whole.index + whole[0].length === found.index;
  const name = withoutLead(isOneName ? whole[0] + found[0] : found[0]);
  return name.length > noun.length + 1 && isOne(name) ? name : '';
}
/** 甲集团有限公司|（以下简称甲公司）| */
const shortName = /[（(](?:以下|下文)?(?:统?简称|下称)[^（）()]*[）)]/g;
/** How far back a name is looked for, in UTF-16 units. */
const reach = 160;

/** What stands before a number's clause: its passage, else the last sentence of the one before. */
export const wordsBefore = ({ sentence, at, passed }: Where): string =>
  sentence.passage.text.slice(0, at).trim() || (passed.at(-1)?.text ?? '');

const patterns = new Map<string, RegExp>();
function endingIn(noun: string): RegExp {
  const known =
    patterns.get(noun) ?? new RegExp(`[^，,。；;：:！？、\\s]{2,30}?(?:${kinds.get(noun) ?? noun})`, 'g');
  patterns.set(noun, known);
  return known;
}

/** 青河枢纽|经济, 某医院|院长: the noun belongs to a longer word, or to who speaks for it. */
const goesOn = /^(?:[\u4e00-\u9fff]?(?:经济|建设(?!的)|发展)|[区型级化群](?!的))/;

/** 下一步的重头戏是|青河物流枢纽, 柳河新区的|柳河医院新院区, 用上了|“单一窗口”平台 */
const withoutLead = (words: string): string => trim(stripLead(words.replace(lead, '')));
const lead =
  /^.*(?:之[乡都城地]|[的了是在为把将被对由从]|来到|走[进访入]|[打点]开|登录|使用|看到|获悉|[位坐]落?[于在]|(?:发布|印发|出台|通过|批复|编制|实施|启动|推进|建设|打造|建成|开通|上线|迎来)(?!项目|工程))(?=.{4})/;

/** One name and no more: not counted, not one of several, no class and no statement. */
const isOne = (name: string): boolean =>
  isName(name.replace(/^《|》$/g, '')) &&
  !actsIn(name) &&
  !/[和与及]|^(?:[该本此这那各每全某]|[一二两三四五六七八九十几多0-9]+[个家座条所处项大]|一批|多个|重[点大]|相关|有关)|这样|过/.test(
    name,
  );
