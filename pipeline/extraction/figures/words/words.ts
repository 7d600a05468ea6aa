import type { Span } from '../../../grammar/clause.ts';
import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import { verbRows } from '../../../lexicons/verbs.ts';
import { isNameLikeJoint } from '../../sentences/names/like-joints.ts';
import { placeNames } from '../../sentences/place-names.ts';
import { placeAt } from '../owner/place-name.ts';

/**
 * The words that shape the labels of figures, found by their longest spelling from left to right.
 *
 * `某港累计完成货物吞吐量` → 累计 adverb, 完成 verb · `基础设施` → noun, although 设 is a verb
 */
interface Word {
  /** `noun` holds the spelling of a verb and is none. */
  readonly role: 'noun' | 'frame' | 'adverb' | 'verb';
  /** Whether the verb may name an activity inside a noun phrase: 固定资产投资. */
  readonly nominal: boolean;
  /** Whether a label leaves the verb out: 拥有, 集聚. */
  readonly light: boolean;
  /** Whether it is an adverb only where a verb stands behind it: 满负荷|生产, 满负荷|企业. */
  readonly manner: boolean;
}

/** A word where it stands; UTF-16 units. */
export interface FoundWord extends Span {
  readonly word: Word;
}

const nothing: Word = { role: 'verb', nominal: false, light: false, manner: false };

function readWords(): Map<string, Word> {
  const words = new Map<string, Word>();
  for (const { surface, role } of verbRows) {
    const known = words.get(surface);
    const word = wordOf(known ?? nothing, role, surface, known !== undefined);
    if (word !== null) words.set(surface, word);
  }
  return words;
}

/** What one more role says of a word; null for a single character of a role that only longer words have here: 说, 达, 占. */
function wordOf(word: Word, role: string, surface: string, known: boolean): Word | null {
  if (role === 'noun' || role === 'frame' || role === 'adverb') return { ...word, role };
  if (role === 'manner') return { ...word, role: 'adverb', manner: true };
  if (role === 'tail' || role === 'deed') return null;
  // what is done to a work is a verb here only where another role says so: 加固工程 is a name
  if (role === 'builds' || role === 'rebuilds' || role === 'repairs') return known ? word : null;
  if (role === 'nominal') return { ...word, nominal: true };
  if (role === 'light') return { ...word, light: true };
  if (role === 'up' || role === 'down') return word;
  return surface.length > 1 || role === 'predicate' || known ? word : null;
}

/** The verbs with the places that begin as one does: 将乐, 达州, 于都 and 正阳 are no 将, 达, 于 and 正. */
function withPlaces(words: ReadonlyMap<string, Word>): Map<string, Word> {
  const verbs = buildTrie(words);
  const all = new Map(words);
  for (const name of placeNames) {
    const first = longestTerm(verbs, name, 0, name.length);
    if (first !== null && first.end < name.length) all.set(name, { ...nothing, role: 'noun' });
  }
  return all;
}

const trie = buildTrie(withPlaces(readWords()));

/** After these a verb is the first half of a noun: 投资额, 开工率, 服务业. */
const nounEndings = new Set('率量额值数度期费性区站业员力者品型商法权局院所厅网线机器件类级社组');

/** Words of a stretch, in order and without overlap; what lies between them is noun, and so is the place that it opens with. */
export function wordsIn(text: string, from: number, to: number): FoundWord[] {
  const words: FoundWord[] = [];
  // 太原|有医院, 望都, 无为: no word begins inside
  const place = placeAt(text, from);
  const isWord = (wordAt(text, from, to)?.end ?? 0) >= place;
  for (let at = place <= to && !isWord ? place : from; at < to; ) {
    const found = wordAt(text, at, to);
    if (found === null) at += 1;
    else {
      words.push(found);
      at = found.end;
    }
  }
  return words;
}

/** The word that starts at a place, the longest; null when none does or it ends beyond `to`. */
export function wordAt(text: string, at: number, to: number): FoundWord | null {
  const found = longestTerm(trie, text, at, text.length);
  if (found === null || found.end > to || opensName(text, at) || isStation(text, at)) return null;
  const { entry: word, end } = found;
  // 国企结对|项目: no other word begins inside
  if (word.manner && end < text.length && !leadsToVerb(text, end))
    return end - at > 1 ? { word: { ...nothing, role: 'noun' }, start: at, end } : null;
  const joined =
    word.role === 'verb' &&
    end < to &&
    // 运行|时间, 办理|时限, 上线|人数
    ((nounEndings.has(text.charAt(end)) && !isHeld(text, end)) ||
      /^(?:人[数次]|总[数量额])/.test(text.slice(end, Math.min(to, end + 2))) ||
      (word.nominal && /^时[间限长]/.test(text.slice(end, Math.min(to, end + 2))))) &&
    !isVerbAhead(text, end, to);
  return { word: joined ? { ...word, role: 'noun' } : word, start: at, end };
}

/** 共有|品种, 拥有|机井: what is had; 拥有量, 占有率 and 有所 are others. */
const isHeld = (text: string, end: number): boolean =>
  text.charAt(end - 1) === '有' && !/[量率额权所]/.test(text.charAt(end));

/** Whether a verb, or what leads to one, begins at a place: 加快, 在, 将. */
const leadsToVerb = (text: string, at: number): boolean =>
  /^(?:[，,。；;：:地将把被对向为以与和由给让使修建筑种挖铺架盖招签拆改养办开栽]|在(?![线校岗职建编册读产外])|从(?![业事教]))/.test(
    text.slice(at, at + 2),
  ) || /^(?:verb|adverb|frame)$/.test(longestTerm(trie, text, at, text.length)?.entry.role ?? '');

/** 和祥医院|位于: the name that a clause opens with. */
const opensName = (text: string, at: number): boolean =>
  isNameLikeJoint(text, at) && (at === 0 || !/[\u4e00-\u9fff]/.test(text.charAt(at - 1)));

/** 甲县南|至乙县列车: the name of a station, and no direction; 甲高速|南至乙县 is one. */
const isStation = (text: string, at: number): boolean =>
  text.charAt(at + 1) === '至' &&
  /[东南西北]/.test(text.charAt(at)) &&
  /[\u4e00-\u9fff]/.test(text.charAt(at - 1) || '，') &&
  !/[路线道速铁桥段廊区市县镇江河渠目程围域块地界园片村城港湾库山湖海岸]/.test(text.charAt(at - 1));

/** 完成数字化改造: 数字 begins a noun of its own and does not end that of the verb. */
const isVerbAhead = (text: string, at: number, to: number): boolean =>
  /^(?:法国|力争|数字|数据|期间|费用|性能|区域|业务|员工|力量|品牌|型号|商业|商品|法律|法治|权益|网络|网格|线上|线下|线路|机械|机器人|机场|机关|机构|器械|类似|站点|站房|站台|度假|值班|量子|企业|级别|社会|社区|社保|社员|社科|社交|社团|社群|社工|品种|品类|网点|网店|网箱|网民|网约|商标|商户|商铺|商会|商住|商贸|商圈|组织|组建|组成|组合|组团|组装|组网|组群|组图|组歌|组长|机井|机组|机柜|机耕|机动|机电|线索|线缆|区县|院校|院落|院士|站长|业主|业户|法官|法院|法庭|法规|局长|所长|器材|器具|期刊|权证|级以上)/.test(
    text.slice(at, Math.min(to, at + 3)),
  );

/** 占全省的三成, but 占用 and 占地30亩; 占地区生产总值, 占地方财政 take a share: source of a pattern for the word of a share. */
export const takesShare = '占(?!用|地(?!区|方(?!圆)))';
export const opensShare = new RegExp(`^${takesShare}[^，,。]*`);
/** 工业增加值占GDP比重: whose of what. */
export const sharesOut = new RegExp(`.{2}${takesShare}.{2}`);
