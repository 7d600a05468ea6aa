import { rebuilds, repairs } from '../../sentences/building-words.ts';
import { plainWorks } from '../../sentences/names/enumeration.ts';
import { type Item, isHead } from '../../sentences/names/items.ts';
import { isOneOf, type Token, wordList, wordsOf } from '../../sentences/names/tokens.ts';
import { type Kind, nameWords } from '../../sentences/names/words.ts';
import { opensProgress } from '../../sentences/progress-words.ts';
import { startsAt } from '../../sentences/way-ends.ts';
import { endAtMilestone } from '../progress/milestone.ts';
import { wholeOf } from './apposition.ts';
import { isInside, isPartOfName, spellsOut } from './brackets.ts';
import { isBuildingOfSite, opensPredicate, plantOfUnits, wordsOfSide, wordsOfWork } from './edge.ts';
import { sectionOfLine, stretchOfLine } from './sections.ts';
import { isAtSite } from './site.ts';

/** What a name is made of, up to its kind. */
export interface Shape {
  readonly tokens: readonly Token[];
  readonly head: Token;
  /** Whether words stand between the name and the next boundary. */
  readonly isOpen: boolean;
}

/** Cuts an item after its last kind: 青柳高铁云和至山海南段, 国家新材料产业园区（长沙）. */
export function shapeOf({ tokens }: Item, text: string): Shape | null {
  const section = sectionOfLine(tokens, text);
  if (section !== null) return section;
  const reached = endAtMilestone(tokens, text);
  if (reached >= 0)
    return { tokens: tokens.slice(0, reached + 1), head: tokens[reached] as Token, isOpen: false };
  const plant = plantOfUnits(tokens, text);
  if (plant > 0) return { tokens: tokens.slice(0, plant), head: tokens[plant - 1] as Token, isOpen: false };
  const stretch = stretchOfLine(tokens, text);
  if (stretch !== null) return stretch;
  const furthest = tokens.findLastIndex(isHead);
  const ends = furthest < 0 ? furthest : beforeTime(tokens, beforeSum(tokens, furthest, text), text);
  const last = wholeOf(tokens, ends, text);
  const head = (last < 0 ? undefined : tokens[last]) ?? quotedHead(tokens, text);
  if (head === undefined) return null;
  // 甲电站|获国家能源局核准: the body is no part of the name
  const next = tokens[last + 1];
  // 乙大桥|项目部: so are those who build it
  const isSaid =
    next !== undefined &&
    (opensProgress(text, next.from) ||
      (next.type === 'text' && opensPredicate(text, next.from) && !business.test(wordsOf(next, text))));
  // 乙医院迁建项目|计划投资6亿元
  const isNamed = isSaid || isAtSite(text, head.to) || isMeasured(text, head.to);
  if (tokens.slice(last + 1).some(isBody) && !isNamed) return null;
  let end = tokens.indexOf(head) + 1;
  if (isRoadKind(tokens[0], text) && end === 1 && /^[GSX]?\d{2,4}线?$/.test(wordsOf(tokens[1], text)))
    end = 2;
  const isNumbered = isNumber(tokens[end], head, text);
  if (isNumbered) end += 1;
  end += wordsOfSide(tokens, end, text) + wordsOfWork(tokens, end, text);
  if (isBuildingOfSite(tokens.slice(end), head, text)) return { tokens, head, isOpen: false };
  if (isRoute(tokens.slice(end), head, text)) return { tokens, head: routeHead(tokens, head), isOpen: false };
  const bracket = tokens[end];
  const isBracket = bracket?.type === 'paren';
  if (isBracket && !isNumbered && isPartOfName(wordsOf(bracket, text), head)) end += 1;
  return {
    tokens: tokens.slice(0, end),
    head,
    isOpen: goesOn(tokens.slice(last < furthest ? furthest + 1 : end), head, text),
  };
}

const doneBefore = new RegExp(`^(?:${rebuilds}|${repairs}|升级|提升|提质|扩容|装修){1,2}$`);

/** 甲广场|改造|后重新开放: when it is so, and no part of its name. */
function beforeTime(tokens: readonly Token[], last: number, text: string): number {
  const head = tokens[last];
  const isTime =
    head !== undefined &&
    doneBefore.test(wordsOf(head, text)) &&
    /^(?:以|之)?后(?!续|期|勤|方)/.test(text.slice(head.to, head.to + 3));
  return isTime ? tokens.slice(0, last).findLastIndex(isHead) : last;
}

/** 甲小镇项目|三个|项目, 乙段|三|段: how many the list has, and no part of its last name. */
function beforeSum(tokens: readonly Token[], last: number, text: string): number {
  const isNote = tokens[last - 2]?.type === 'paren';
  const before = isNote ? last - 3 : last - 2;
  const isOfStretches =
    /^[一二两三四五六七八九十]{1,2}$/.test(wordsOf(tokens[last - 1], text)) &&
    wordsOf(tokens[last], text) === '段' &&
    wordsOf(tokens[before], text) === '段';
  if (isOfStretches) return before;
  const isSum =
    tokens[last - 1]?.type === 'count' &&
    isOneOf(tokens[last], plainWorks, text) &&
    isOneOf(tokens[last - 2], plainWorks, text);
  return isSum ? last - 2 : last;
}

/** 青河公路工程|咨询集团: what a firm does. */
const business = /^(?:咨询|设计|投资|管理|开发|运营|监理|检测|勘察|技术|发展|养护|经营|科技)/;

/** 甲引水工程|年供水量2亿立方米, 乙水库|总库容3亿立方米, 丙路|长4公里, 戊绿道|9公里全线贯通, 丁路|西接丙路 */
const isMeasured = (text: string, at: number): boolean => measured.test(text.slice(at, at + longestMeasured));
const measured = new RegExp(
  '^(?:设计|总|年均?|日均?|最大|平均|规划|有效)?[\\u4e00-\\u9fff]{1,4}(?:量|库容|能力|面积|容量|规模|里程|投资|产值|产能)(?:[约达近超为]{0,2}|将?[由从])[0-9]|^(?:全|总)?[长宽高](?:度|约|达|近|超|为){0,2}[0-9]|' +
    `^${startsAt}[\\u4e00-\\u9fff]{2}`,
);
const longestMeasured = 14;

/** Whether words that are no predicate follow the kind; a centre that does something is a body: 甲事务中心|主动对接. */
function goesOn(rest: readonly Token[], head: Token, text: string): boolean {
  const isWork = head.word?.kind?.role === 'work';
  const next = rest.find(
    (token) =>
      token.type !== 'paren' && !isOneOf(token, vague, text) && !(isWork && isOneOf(token, task, text)),
  );
  if (next === undefined || isAtSite(text, next.from) || isMeasured(text, next.from)) return false;
  if (opensProgress(text, next.from)) return false;
  return head.word?.kind?.role === 'centre' || next.type !== 'text' || !opensPredicate(text, next.from);
}

/** 甲小学迁建|任务 */
const task = wordList('任务', '工作');

/** 甲线一期工程|各项前期工作: they count what is done and belong to no name. */
const vague = wordList(
  '各项',
  '进度',
  '工程进度',
  '建设进度',
  '施工进度',
  '主体',
  '全部',
  '全线',
  '全桥',
  '线路',
  '钢构',
  '钢结构',
  '土建',
  '土方',
  '土石方',
  '基坑',
  '桩基',
  '路基',
  '路基土石方',
  '主体结构',
  '主体工程',
  '主楼',
  '结构',
  '正',
  '均',
  '都',
  '同样',
  '双极',
  '单极',
  '全容量',
  '修缮',
  '翻新',
  '和',
  '及',
);

/** 长沙地铁3号线螺丝塘站|至株洲西, 三号线东延段|云和广场至柳湾: a line's ends stand after its kind. */
function isRoute(rest: readonly Token[], head: Token, text: string): boolean {
  const role = head.word?.kind?.role;
  const isLine = role === 'line' || role === 'part';
  if (!isLine || rest.length === 0 || !rest.every(({ type }) => type === 'text' || type === 'place'))
    return false;
  const leads = rest[0]?.type === 'text' && /^(?:延伸|延长)?[至到—]/.test(wordsOf(rest[0], text));
  return leads || /^[^至到]{2,8}[至到—][^至到]{2,8}$/.test(text.slice(rest[0]?.from, rest.at(-1)?.to));
}

/** 城际铁路|S1线, 高速|G4: the number stands after the kind. */
const isNumber = (token: Token | undefined, { word }: Token, text: string): boolean =>
  token?.type === 'text' &&
  word?.kind?.role === 'line' &&
  /^(?:[A-Z]{1,2}[0-9]{1,4}(?:号?线)?|[0-9]{1,3}号?线)$/.test(wordsOf(token, text));

/** 长沙地铁3号线螺丝塘站至株洲西 is a line, not a station. */
function routeHead(tokens: readonly Token[], head: Token): Token {
  const line = tokens.findLast(({ word }) => {
    const kind = word?.kind;
    return kind?.category === 'metro' || (kind?.role === 'line' && kind.category !== 'rail_facility');
  });
  return line ?? head;
}

/** 项目公司, 项目经理: after a kind they name a body or a person. */
export const isBody = ({ type }: Token): boolean => type === 'org' || type === 'block';

const roads = wordList('国道', '省道', '县道');

/** 省道215: the number stands after the kind. */
export const isRoadKind = (token: Token | undefined, text: string): boolean => isOneOf(token, roads, text);

/** “老年人一站式服务窗口”: the kind stands inside the marks. */
function quotedHead(tokens: readonly Token[], text: string): Token | undefined {
  const last = tokens.at(-1);
  return last?.type === 'quote' && kindOfQuote(last, text) !== null ? last : undefined;
}

const formula = /[一二两三四五六七八九十].*[一二两三四五六七八九十]/;

/** The kind that ends the words in quotation marks; a formula, “三干四连线”, has none. */
export function kindOfQuote({ from, to }: Token, text: string): Kind | null {
  // “五个一工程” is one all the same; “甲庭院、乙客厅” are several
  const words = text.slice(from, to);
  if (words.includes('、')) return null;
  if (formula.test(words) && !/(?:工程|计划|行动)”$/.test(words)) return null;
  for (let length = Math.min(6, to - from - 4); length > 0; length -= 1) {
    const word = nameWords.get(text.slice(to - 1 - length, to - 1));
    const kind = word?.kind ?? (word?.surface === '基金' ? word.quoted : null);
    if (kind != null) return kind.role === 'region' || kind.role === 'topic' ? null : kind;
  }
  return null;
}

/** A name as it is published: without remarks in brackets and without spaces. */
export function nameOf(tokens: readonly Token[], text: string): string {
  let name = '';
  for (const [at, token] of tokens.entries()) {
    const words = wordsOf(token, text);
    // 丙县|的|污水处理厂
    if (at === 1 && words === '的' && tokens[0]?.type === 'place') continue;
    // 甲引水工程（二期）|工程|可行性研究报告: that is what the report is called
    if (words === '工程' && tokens[at - 1]?.type === 'paren' && /工程(?:（[^（）]*）)?$/.test(name)) continue;
    const isWithin = at > 0 && at < tokens.length - 1;
    // 中国（云南）自由贸易试验区
    const isKept =
      name === '中国' ||
      (!(isWithin && spellsOut(tokens, at, text)) &&
        (isPartOfName(words, tokens[at - 1]) || (isWithin && isInside(words))));
    if (token.type !== 'paren' || isKept) name += words;
  }
  // 国家重点工程———|甲船闸
  return name.replace(/\s+|^[—―–-]+/g, '');
}

/** 甲至乙“丙通道”: a quoted name, with the places before it. */
export const quotedFrom = (tokens: readonly Token[], text: string): readonly Token[] =>
  tokens.filter(
    (token) => token.type === 'place' || token.type === 'quote' || /^[至到]$/.test(wordsOf(token, text)),
  );
