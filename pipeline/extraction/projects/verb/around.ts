import type { Sentence } from '../../sentences/article.ts';
import { rebuilds, repairs } from '../../sentences/building-words.ts';
import type { Group } from '../../sentences/names/groups.ts';
import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import { isOfPlanned } from '../list/listed.ts';
import { asSettled } from '../name/site.ts';
import type { Outlook, Progress } from '../progress/progress.ts';
import { nameEnd } from './behind.ts';
import { asWork, isBuilt, longestPart } from './work.ts';

/** What the words around a predicate make of it: `力争甲机场建成投用` planned, `甲站改扩建工程启动` under construction. */

/** 力争甲机场建成投用: it is not yet. */
const urging =
  /^(?:推动|推进|重点推进|加快推进|加快推动|全力推进|力争|争取|全力争取|积极争取|力促|敦促|促进)$/;
/** 争取甲、|乙等煤矿核准: of the first that is not read as well; 请求省政府批准|甲保税区设立. */
const asking =
  /争取(?:[^，。；、]{1,8}、|[^，。；、]{1,2})?$|(?:请求|申请|提请|恳请|呈请)(?:[^，。；、]{0,8}(?:批准|同意|批复))?$/;
/** 确保甲材料等50个项目投产，|乙光伏等60个项目|开工: it is urged as well. */
const alsoUrged =
  /(?:^|[，,：:；;])[^，。；：]{0,4}(?:确保|力争|争取|推动|力促|促进)[^。；：]{2,60}(?:开工|投产|竣工|完工|建成|投用|通车|封顶|签约|获批|核准|落地)(?:建设|投产|运营|使用)?[，,]$/;
const comes =
  /(?:将|预计|计划|有望)(?:再|还|陆续|相继)?有$|(?:早日|尽早|尽快|力争|争取|推动|[将要]|为了?)(?:如期|早日)?实现$|(?:未来|今后|将来|日后)[，,]?(?:随着|待)$|(?:预计|有望)$/;
/** 有|望江大桥|投入使用: the first character of a name. */
const isTorn = (ahead: string, text: string, first: Token | undefined): boolean =>
  ahead.endsWith('有望') && /^[江湖海月楼城]/.test(text.slice(first?.from ?? text.length));
/** 推动甲保税区|设立 */
const isSetUp = /(?:[设成]立|揭牌|挂牌)$/;
const priced = /投资[^，。；、]{0,6}元(?:以上)?的$/;
const assuring = /^(?:确保|保证|力保)$/;
const changed = new RegExp(`${rebuilds}|${repairs}|新建`);

/** The last words of a sentence before one of its words. */
export const wordsBefore = ({ passage: { text }, start }: Sentence, token: Token | undefined): string =>
  text.slice(Math.max(start, (token?.from ?? start) - longestBefore), token?.from ?? start);
const longestBefore = 16;

/** 推动|甲站|建成: whether what is told of names is urged. */
export const isUrged = (
  { passage: { text }, start }: Sentence,
  tokens: readonly Token[],
  { first }: Group,
): boolean =>
  urging.test(wordsOf(tokens[first - 1], text)) || alsoUrged.test(text.slice(start, tokens[first]?.from));

/** What the verb before the names, or what they are, makes of their predicate: 推动甲站建成, 甲改扩建工程启动. */
export function asUrged(
  progress: Progress,
  sentence: Sentence,
  tokens: readonly Token[],
  group: Group,
  found: Token,
  outlook: Outlook,
): Progress {
  const { text } = sentence.passage;
  const surface = wordsOf(found, text);
  // 还将有|甲、乙等5条高速公路通车, 早日实现|甲高铁贯通, 预计|甲园投产, 未来随着|甲支线开通
  const ahead = wordsBefore(sentence, tokens[group.first]);
  if (
    (isBuilt(progress, surface) || isSetUp.test(surface)) &&
    comes.test(ahead) &&
    !isTorn(ahead, text, tokens[group.first])
  )
    return { ...progress, status: 'planned', isFuture: true, rule: 'the words before it look ahead' };
  // 甲项目分两期|建设|，预计今年三季度开工
  if (progress.status === 'under_construction' && toBegin.test(text.slice(found.from - 3)))
    return { ...progress, status: 'planned', isFuture: true, rule: 'its parts are laid out, to begin later' };
  const isOpen =
    (progress.status === 'under_construction' && /[开动]工/.test(surface)) ||
    isBuilt(progress, surface) ||
    isSetUp.test(surface);
  if (isOpen && isUrged(sentence, tokens, group))
    return { ...progress, status: 'planned', isFuture: true, rule: 'it is urged, and not done yet' };
  // 2022年重点工作 and below it 甲机场投入使用: a list of what is to be done
  if (isBuilt(progress, surface) && isListedAhead(progress, sentence, tokens, group, found, outlook))
    return { ...progress, status: 'planned', isFuture: true, rule: 'it stands in a list of plans' };
  // 实现|甲中心建成投用: no more than what is to be done, where nothing says that it has been
  if (
    isBuilt(progress, surface) &&
    progress.time === null &&
    !outlook.isReview &&
    text.slice(sentence.start, tokens[group.first]?.from) === '实现' &&
    !hasCome.test(text.slice(sentence.start, sentence.end))
  )
    return { ...progress, status: 'planned', isFuture: true, rule: 'it is told of as a task' };
  // 甲站改扩建工程正式启动: the works, and not the station
  if (surface.endsWith('启动') && progress.status === 'operating' && isWork(group))
    return { ...progress, status: 'under_construction', rule: 'works that start are being built' };
  // 甲口岸正在申报，争取年内|获批
  const between = text.slice(nameEnd(tokens, group, text), found.from);
  if (
    progress.isFuture &&
    /获批|核准|批[复准]/.test(surface) &&
    /(?:申报|申请|报批)[^。；]*[，,]/.test(between)
  )
    return { ...progress, status: 'proposed', said: 'proposed', rule: 'it is asked for' };
  // 争取甲煤矿核准: it is asked for
  if (
    (progress.status === 'planned' || isSetUp.test(surface)) &&
    asking.test(wordsBefore(sentence, tokens[group.first]))
  )
    return { ...progress, status: 'proposed', said: 'proposed', rule: 'it is asked for' };
  const end = group.items.at(-1)?.tokens.at(-1);
  const settled = asSettled(progress, text.slice(nameEnd(tokens, group, text)), {
    verb: surface,
    between: text.slice(nameEnd(tokens, group, text), found.to),
    names: (group.tail ?? []).concat(end ?? []),
    isPriced: priced.test(wordsBefore(sentence, tokens[group.first])),
    isClosed: group.tail !== null,
  });
  if (settled !== null) return settled;
  // 确保甲船闸竣工
  if (isBuilt(progress, surface) && assuring.test(wordsOf(tokens[group.first - 1], text)))
    return { ...progress, status: 'under_construction', rule: 'what is made sure of is being built' };
  // 甲园厂房|全部竣工: the name is no part of what is finished of it
  // 甲站站房改造工程|完工: so is that on which the works are
  const isWhole = end?.word?.kind?.role === 'site' || changed.test(wordsOf(end, text));
  // 甲镇、乙镇3座水厂|建成: what closes the list is the whole as well
  // 甲高铁3座隧道|贯通: a part of the one way
  const isOneWay = group.items.length === 1 && end?.word?.kind?.role === 'line';
  const closing = isOneWay ? undefined : group.tail?.findLast(isHead);
  const own =
    closing?.to ?? (isWhole && end !== undefined ? end.to : tokens[group.first]?.from) ?? found.from;
  const from = Math.max(own, found.from - longestPart);
  return isOfPlanned(sentence) ? progress : asWork(progress, surface, text.slice(from, found.from), outlook);
}
const toBegin =
  /^分[一二两三四五六]期(?:建设|实施|推进|开发)[，,；](?:(?![^。；]{0,60}(?:已|正在|封顶|完成|二期))[^。；]{0,60}[，,])?(?:一期|首期|项目|工程)?(?:预计|计划|拟|将于?|力争)[^。；，]{0,14}(?:开工|动工|开建|奠基)/;

/** 二、工作安排 and below it |甲大桥建成通车|，: all of its clause, and nothing in its sentence so far that has come to pass. */
function isListedAhead(
  { time }: Progress,
  { passage: { text }, start, end }: Sentence,
  tokens: readonly Token[],
  { first }: Group,
  found: Token,
  { isPlan, isPlanBefore }: Outlook,
): boolean {
  if (!isPlan || !isPlanBefore || time !== null) return false;
  const words = text.slice(start, tokens[first]?.from);
  return (
    /(?:^|[，；：]|[）).．、]|实现)$/.test(words) &&
    !hasCome.test(text.slice(start, found.to)) &&
    /^(?:[，；。]|$)/.test(text.slice(found.to, end))
  );
}
/** 甲铁路|已|通车, |随着|乙桥建成: what has come to pass, or only goes with something else. */
const hasCome =
  /已|[了过着]|顺利|成功|圆满|正式|如期|提前|相继|先后|陆续|累计|[去上今]年|年来|以来|同比|近[日年]|日前|目前|当前|全线/;

export const isWork = ({ items }: Group): boolean => items.at(-1)?.tokens.at(-1)?.word?.kind?.role === 'work';
