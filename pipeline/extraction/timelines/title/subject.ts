import type { Span } from '../../../grammar/clause.ts';
import { anyPattern } from '../../../lexicons/any-of.ts';
import { rememberedIn } from '../../remembered.ts';
import { openerReader } from '../../sentences/openers.ts';
import { placeNames } from '../../sentences/place-names.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { verbReader } from '../../sentences/verbs.ts';
import { countsDescribed } from '../event/figures.ts';
import { eventVerbAt, type FoundEvent, nameEnd } from '../event/verbs.ts';
import { headOf, isBuiltSo } from './head.ts';
import { leadsIn } from './leads.ts';
import { noSubject } from './no-subject.ts';
import { opensWith, withoutVerb } from './opener.ts';
import { withoutParts } from './owner.ts';
import { aRoute, atSite, builtBy, fares, namedThere, sized, unmeasured, withoutCount } from './said.ts';

/**
 * Who a clause is about: the words before its predicate.
 *
 * `青柳铁路多个标段同时动工` → 青柳铁路 · `由旅发委冠名的“山水号”列车正式启程` → “山水号”列车 · `将于2019年建成` → none
 */

const openerAt = openerReader('predicate', 'site');
/** 与甲公司签约, 以甲为主, 占全省的3%, 经省政府批准设立: prepositions that open a predicate by what follows in their clause; 参与 is none. */
const preposition = new RegExp(
  `^(?:${
    anyPattern(
      // 以甲为主
      /以(?=[^，]{1,16}为)/,
      // 与甲公司签约
      /与(?![\u4e00-\u9fff]{2,14}(?:洽谈会|博览会|交易会|投洽会))(?!(?:(?!签|洽谈|合作|共建|共同|联合|座谈|对接|举行|举办|召开|开展|达成|携手)[\u4e00-\u9fff]){2,14}(?:基地|产业园|示范区|中心|项目|工程|平台|研究院|实验室|枢纽)(?:项目|工程)?(?:$|预计|计划|将|已|正|力争|建成|竣工|投产|投用|启用))/,
      // 占全省的3%
      /占(?=[^，]{1,12}的[0-9])/,
      // 经省政府批准设立
      /经(?![济开营过贸信])(?=[^，。；]{2,20}?(?:批准|批复|核准|审定|[会审]议?通过|(?<!不)同意)(?![^，。；的]{0,6}的))/,
      // 由国务院批准设立
      /由(?!贸)(?=[^，。；]{2,20}?(?:批准|批复|核准)(?:建立|设立|成立|升格|组建|为))/,
      // 获省政府批复
      /获(?=[^，得批准评]{2,14}(?:批复|批准|核准|审批|通过|同意|许可|备案))/,
    ).source
  })`,
);
const prepositions: ReadonlySet<number> = new Set([...'以与占获经由'].map((word) => word.charCodeAt(0)));

/** 来自甲地的|客商, 入选名单的|乙景区: what stands before its noun. */
const describes = /^[^，。；“]{2,30}的(?!是|有(?![0-9])|基础|情况|同时)[^，。；]{2,}/;

/** Whether a word that a predicate opens with stands at a place; 位于 at the front of a clause describes its subject, as 来自甲地的 does. */
function opensPredicate(text: string, at: number, from: number): boolean {
  const found = text[at] === '由' && preposition.test(text.slice(at, at + 30)) ? null : openerAt(text, at);
  if (found !== null)
    return (
      at > from ||
      !found.entry.roles.has('site') ||
      (found.entry.roles.has('predicate') && !describes.test(text.slice(at, at + 40)))
    );
  return (
    prepositions.has(text.charCodeAt(at)) &&
    text.charAt(at - 1) !== '参' &&
    preposition.test(text.slice(at, at + 30))
  );
}

const verbAt = verbReader('reach', 'up', 'down', 'act');
const doneAt = verbReader('predicate');
/** Verbs that are nouns as often: 发展改革委, 建设用地, 增加值, 投资增速. */
const nounVerb: ReadonlySet<string> = new Set(
  '建设|发展|投资|支出|服务|规划|计划|改造|运营|调研|考察|开放|支持|优化|培训|投入|开发|新建|扩建|改建|推进|带动|增长|增加|提升|促进|覆盖|引进|安排|形成|保持|上升|下降|减少|确保|深化|加强|全面|实现|成为'.split(
    '|',
  ),
);

const nounTail =
  /^(?:区|量|额|率|者|商|度|力|业|部|委|局|厅|方面|增速|里程|规模|速度|面积|水平|环境|项目|总额|总量|主要|预期|范围)/;

/** Where the predicate of a clause opens; -1 when it has none. */
export const predicateAt = rememberedIn(readPredicate);

function readPredicate(text: string, from: number, to: number): number {
  // 这条|连接甲地与乙地的|线路开建: which one it is
  const points = text.startsWith('这', from) ? pointed.exec(text.slice(from, Math.min(to, from + 40))) : null;
  for (let at = from + (points?.[0].length ?? 0); at < to; ) {
    const close = bracketEnd(text, at, to);
    if (close > at) {
      at = close;
      continue;
    }
    const event = eventVerbAt(text, at, to);
    if (event !== null) {
      const behind = at === from ? describedBy(text, event, to) : -1;
      if (behind >= 0) return behind;
      if (!event.attributive) return at;
      at = event.end;
      continue;
    }
    if (opensPredicate(text, at, from) && !isInPerson(text, at)) return at;
    // 新建的|展馆迎来游客
    const built = at === from ? isBuiltSo.exec(text.slice(at, at + 9))?.[0].length : undefined;
    if (built !== undefined) {
      at += built;
      continue;
    }
    const verb = verbAt(text, at);
    if (verb !== null && verb.end <= to && verb.end - at > 1) {
      // 拥有|率, 接待|量: a noun is made of it
      if (at > from && /^(?:率(?![先领队])|量(?![产子身化])|者)/.test(text.slice(verb.end, verb.end + 2))) {
        at = verb.end + 1;
        continue;
      }
      const heads =
        !nounVerb.has(verb.surface) ||
        /^[了着0-9“《至到]/.test(text.charAt(verb.end)) ||
        // 公司|实现营业收入3亿元, 价值实现机制
        (verb.surface === '实现' &&
          /^[^，。；的]{2}/.test(text.slice(verb.end, to)) &&
          !/^(?:机制|路径|形式|方式|程度|情况|条件|过程|途径|方法)/.test(text.slice(verb.end, to))) ||
        (verb.surface === '保持' && /^(?:高|低|平|稳|较|良|快|增|持)/.test(text.charAt(verb.end)));
      if (heads || (at === from && !nounTail.test(text.slice(verb.end, verb.end + 2)))) return at;
      at = verb.end;
    } else if (isDone(text, at, to) && !(at === from && describes.test(text.slice(at, to)))) return at;
    else at += 1;
  }
  return -1;
}

const pointed =
  /^这[座条所个](?:连接|贯穿|横跨|纵贯|跨越|全长|总投资|长|位于|途经|起于)[^，。；“”的]{2,30}的(?=[\u4e00-\u9fff]{2})/;

/**
 * Whether a verb stands at a place that says where what is done leads, or that it is done, and so is no noun.
 *
 * `办起|合作社` · `转入|试运行` · `分为|两段` · `缴纳了|税费` · not `建起来的|大棚`, `组成部分`
 */
function isDone(text: string, at: number, to: number): boolean {
  const verb = doneAt(text, at);
  if (verb === null || verb.end > to || verb.end - at < 2) return false;
  const after = text.slice(verb.end, verb.end + 2);
  return leading.test(verb.surface)
    ? !/^来?的/.test(after) && !nounTail.test(after)
    : /^[了着过]/.test(after);
}
const leading = /^[^东南西北终止支].?[起入进出上下到至成为了]$/;

/** How far what a noun once got is read, and what it does. */
const longestDescribed = 80;

/** 获评某称号的甲集团|实现产值50亿元: where the predicate of the noun opens that got something; -1 where there is none. */
function describedBy(text: string, { start, end, surface }: FoundEvent, until: number): number {
  const to = Math.min(until, start + longestDescribed);
  if (!/^(?:被|获|荣获|入选|跻身|上榜|列入|纳入)/.test(surface) || !describes.test(text.slice(start, to)))
    return -1;
  const noun = text.indexOf('的', end) + 1;
  // 入选名单的|有12个
  if (/^(?:有|共|达)[0-9]/.test(text.slice(noun, noun + 2))) return noun;
  const predicate = predicateAt(text, noun, to);
  if (predicate > noun + 1) return predicate;
  const done = text.slice(noun, to).search(/(?<=.{2})(?:实现|完成|接待|新增|累计|产值|营收)/);
  return done < 0 ? -1 : noun + done;
}

/** 书记王向东: what a predicate may open with is also a character of names. */
const isInPerson = (text: string, at: number): boolean =>
  /[向为超达]/.test(text.charAt(at)) && afterPost.test(text.slice(Math.max(0, at - 8), at));
const afterPost = new RegExp(`${anyPost}[\\u4e00-\\u9fff]$`);

function bracketEnd(text: string, at: number, to: number): number {
  const mark = text.charAt(at);
  if (mark !== '（' && mark !== '(') return nameEnd(text, at, to);
  const close = text.slice(at, Math.min(to, at + 40)).search(/[）)]/);
  return close < 0 ? at : at + close + 1;
}

/** Whether the clause opens with its predicate, so that its subject stands elsewhere. */
export const lacksSubject = (text: string, { start, end }: Span): boolean =>
  (predicateAt(text, start, end) === start && !countsDescribed(text.slice(start, end))) ||
  (text.charAt(start) === '在' && listedAt.test(text.slice(start, end)));

/** 在深交所|上市: where, and not who. */
const listedAt = /^在[^，。；的]{2,10}?(?:挂牌)?(?:上市|成立|注册|创刊|首演)(?:交易)?$/;

/** The subject of a clause; empty when it has none, or none that a title can show. */
export function clauseSubject(text: string, { start, end }: Span): string {
  const seat = /^[而但]?在([\u4e00-\u9fff]{2,8})$/.exec(text.slice(start, end))?.[1] ?? '';
  // 在甲省，今年上半年已建成…: it is told of that place
  if (placeNames.has(seat)) return seat;
  const fared = fares(text.slice(start, end));
  if (fared !== '') return fared;
  if (leadsIn(text, { start, end })) return '';
  const listed = namedThere(text.slice(start, end));
  if (listed !== undefined) return headOf(listed);
  const clause = text.slice(start, end);
  // 甲项目，|位于乙县|，…: where it lies is not who
  if (atSite.test(clause)) return '';
  // 甲公司在乙区的年产3万吨丙项目，总投资5亿元: whose it is
  const [, firm = '', work = ''] = firmsWork.exec(clause) ?? [];
  if (work !== '') return `${firm}${work}`;
  const from = start + ((sized.exec(clause) ?? builtBy.exec(clause))?.[0].length ?? 0);
  const predicate = predicateAt(text, from, end);
  // 全国150项工程之一的甲水库: the count is no measure of it
  const words = text
    .slice(from, predicate < 0 ? end : predicate)
    // 2.甲电站。总投资7亿元，…: an item that is a name; 1998年度甲会议，|今天|召开: which one it is
    .replace(
      /^(?:19|20)[0-9]{2}年度?(?=[^0-9]{4,}$)|^(?:[0-9]{1,2}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[)）])(?![0-9])|[。；]$/g,
      '',
    )
    // 甲地铁|每日运送客流
    .replace(/(?<=.{3})每[日天周月年]?$|(?<=.{2})(?:目前|当前|如今|现阶段)$/, '')
    // 甲厂|从作坊里|起步, 甲景区受|3日大雾影响，二期5日开放
    .replace(/(?<=.{2}[^感享接承忍难])受$/, '')
    .replace(/(?<=.{2})从(?!化|江|业|军|事|众|属)[^，。；的0-9]{1,8}$/, '')
    .replace(/^.*之一的(?=.{3})|^一[座条所个家处栋][^，。]*的(?=.{3})/, '');
  const named = predicate < 0 ? unmeasured(words, text.slice(end, end + 40)) : withoutCount(words);
  const subject = withoutVerb(headOf(withoutParts(named)));
  if (predicate < 0 && named === words && isSaid(subject, text.charAt(end))) return opensWith(words);
  return subject.length >= 2 &&
    !(
      predicate < 0 &&
      named === words &&
      (/[。；]$/.test(clause) ? !aThing.test(subject) : isSaid(subject, text.charAt(end)))
    ) &&
    subject.length <= (aThing.test(subject) ? 44 : 30) &&
    !/[，。；：“、和与及]$/.test(subject) &&
    !noSubject.test(subject)
    ? subject
    : '';
}

const firmsWork =
  /^([^，。；0-9在]{2,16}(?:公司|集团|[^工]厂|企业))在[^，。；的]{2,12}的([^，。；的]{3,24}(?:项目|工程|基地|生产线))[，；]?$/;

/** 甲公司口碑不俗，去年…: a whole clause whose verb is not known is no name. */
const isSaid = (words: string, mark: string): boolean =>
  /[，；]/.test(mark) &&
  words.length > 4 &&
  !aThing.test(words) &&
  !aRoute.test(words) &&
  !placeNames.has(words.slice(-2));

/** Whether a clause tells something of somebody, though its verb is not known: who, cannot be said. */
export const isUnread = (text: string, { start, end }: Span): boolean =>
  !leadsIn(text, { start, end }) &&
  predicateAt(text, start, end) < 0 &&
  !/[0-9]/.test(text.slice(start, end)) &&
  !noSubject.test(text.slice(start, end)) &&
  isSaid(headOf(text.slice(start, end)), text.charAt(end));

/** What a name ends in. */
const aThing =
  /(?:[省市县区州镇乡村旗盟港桥路线站厂园场馆院校局委部厅署司社行店城楼段库渠坝]|项目|工程|集团|公司|企业|中心|基地|高铁|高速|地铁|隧道|政府|协会|平台|系统|大学|机构|铁路|机场|园区|团队|列车|班列|专列|动车组|航班|客机|货轮|[一二三四]期|号|[、等].*等地|同志|主任|书记|市长|负责人|会议|大会|论坛)[”）)]?$/;
