import type { Span } from '../../grammar/clause.ts';
import { scopes } from '../../grammar/scopes.ts';
import { anyOf } from '../../lexicons/any-of.ts';
import { verbReader } from '../sentences/verbs.ts';
import { isRoute } from './event-clauses.ts';
import { eventVerbAt, eventVerbsIn, nameEnd } from './event-verbs.ts';

/**
 * Who a clause is about: the words before its predicate.
 *
 * `青柳铁路多个标段集体动工` → 青柳铁路 · `由旅发委冠名的“山水号”列车正式启程` → “山水号”列车 · `将于2017年建成` → none
 */

/** Adverbs, auxiliaries and prepositions that a predicate opens with. */
const opening =
  /^(?:已经|已(?!知)|将(?!军)|即将|正式|正在|正(?=[加在积着进处])|全面|全部(?!财政|税收|工业|金融|存款)|集中(?!供|采访)|集体|首次|首批|首度|再次|再度|再(?=[次度迎])|终于|陆续|先后|率先|全省率先|全国率先|坚决|紧密|定位(?=[为于])|成功|顺利|如期|联合(?!国|会)|共同(?!体)|分别|连续(?!性)|才(?=[能可开完建])|方(?=[能可])|因(?![此而为素子果])|发挥|提振|得益于|以(?=[^，]{2,16}为)|依然|仍然|仍|依旧|却|也|又|还(?=[将在要是])|曾|同步|同时|预计|计划(?!单列|》|共|重点|安排|完成|总)|力争|有望|最终|勇夺|继续|兼顾|有效(?=[地推促提保带缓])|有力|切实|充分(?!条)|显著(?=[提增改])|凸显|提速|大力|高质量(?!发展)|高标准|高效(?=推|完)|紧紧|全力|聚力|倾力|强化|狠抓|统筹|抢抓|锚定|紧盯|奋力|扩大|增加至|积极|认真|深入|着力|协力|携手|合力|详细|加快|加速|扎实|稳步|持续|不断|进一步|重点(?=规|研|投|推|建|围)|累计|合计|新增|净增|于(?!都|洪|潜)|在(?!线|校|建|职|册|编)|被|把|与(?!(?:(?!签|洽谈|合作|共建|共同|联合|座谈|对接|举行|举办|召开|开展|达成|携手)[\u4e00-\u9fff]){2,14}(?:基地|产业园|示范区|中心|项目|工程|平台|研究院|实验室|枢纽)(?:项目|工程)?(?:$|预计|计划|将|已|正|力争|建成|竣工|投产|投用|启用))|对(?!外|口|接)|向(?!阳)|为(?!了|期)|围绕|根据|按照|通过|依托|聚焦|是(?!否)|达(?=到|成|[0-9约近])|超(?=过|[0-9])|位居|居(?=[全第首])|占(?=比|[0-9全]|[^，]{1,12}的[0-9])|均(?!衡|价|线)|共(?=[有计完走安接签开新实发建引投])|拥有|位于|地处|坐落|要(?![素求闻点])|可(?!研|视|再))/;
/** The first characters of `opening`; a set, because every character is looked up. */
const openingMarks = new Set(
  [
    ...'坚定已将即正高全集首再终陆先率成顺如联共分连才方因发提得以依仍却也又还曾同预计拟力有最继兼切充显凸勇大聚倾强狠统抢锚紧奋扩增积认深着协携合详加扎稳持不进重累新净于在被把与对向为围根按通是达超位居占均拥要可',
  ].map((mark) => mark.charCodeAt(0)),
);
/** 位于某县的高速公路开工: at the front it describes the subject. */
const site = /^(?:位于|地处|坐落)/;
/** What stands before 在, 为 and the like inside a word: 所在, 成为, 首都, 国有. */
const insideWord: Readonly<Record<string, string>> = {
  方: '地双对官东西南北各多甲乙四八远前后上下一两三',
  在: '所现存实正潜',
  为: '成作认行因华称改',
  是: '还就也仍只而',
  与: '参',
  对: '相针面应',
  向: '方意面动导走流投取',
  因: '原基病起诱成内外',
  要: '重主需必纲概摘首',
  于: '关属位由对等基高低处止起',
  均: '平人',
  共: '公中',
  居: '民',
  把: '',
  也: '',
  可: '许认',
  又: '',
  仍: '',
  曾: '',
  被: '',
};
const verbAt = verbReader('reach', 'up', 'down', 'act');
/** Verbs that are nouns as often: 发展改革委, 建设用地, 增加值, 投资增速. */
const nounVerb =
  /^(?:建设|发展|投资|服务|规划|计划|改造|运营|调研|考察|开放|支持|优化|培训|投入|开发|新建|扩建|改建|推进|带动|增长|增加|提升|促进|覆盖|引进|安排|形成|保持|上升|下降|减少|确保|深化|加强|全面|实现|成为)$/;

const nounTail =
  /^(?:区|量|额|率|者|商|度|力|业|部|委|局|厅|方面|增速|里程|规模|速度|面积|水平|环境|项目|总额|总量|主要|预期)/;

/** Where the predicate of a clause opens; -1 when it has none. */
export function predicateAt(text: string, from: number, to: number): number {
  for (let at = from; at < to; ) {
    const close = bracketEnd(text, at, to);
    if (close > at) {
      at = close;
      continue;
    }
    const event = eventVerbAt(text, at, to);
    if (event !== null) {
      if (!event.attributive) return at;
      at = event.end;
      continue;
    }
    const word = openingMarks.has(text.charCodeAt(at)) ? opening.exec(text.slice(at, at + 20)) : null;
    if (
      word !== null &&
      !(at === from && site.test(word[0])) &&
      !(insideWord[text.charAt(at)] ?? '').includes(text.charAt(at - 1) || ' ')
    )
      return at;
    const verb = verbAt(text, at);
    if (verb !== null && verb.end <= to && verb.end - at > 1) {
      const heads = !nounVerb.test(verb.surface) || /^[了着0-9“《至到]/.test(text.charAt(verb.end));
      if (heads || (at === from && !nounTail.test(text.slice(verb.end, verb.end + 2)))) return at;
      at = verb.end;
    } else at += 1;
  }
  return -1;
}

function bracketEnd(text: string, at: number, to: number): number {
  const mark = text.charAt(at);
  if (mark !== '（' && mark !== '(') return nameEnd(text, at, to);
  const close = text.slice(at, Math.min(to, at + 40)).search(/[）)]/);
  return close < 0 ? at : at + close + 1;
}

/** Whether the clause opens with its predicate, so that its subject stands elsewhere. */
export const lacksSubject = (text: string, { start, end }: Span): boolean =>
  predicateAt(text, start, end) === start;

const relative = new RegExp(
  `(?:^|、)(?:${anyOf(scopes('world', 'nation', 'home'))}(?:最|首)|年产|此次|本次|这次|总?规划(?:总)?面积|总?建筑面积|总?占地|计划总?投资|位于|地处|坐落|由|以|作为|总投资|全长|曾经?|连接|起于|排名|经过|历时|备受|受到)`,
);
const connectives =
  /^(?:而|但是?|然而|并且?|随着|伴随着?|自(?!治|贸|然|主|由|行|动|来)|同时|此外|另外|其中|目前|据悉|据了解|据介绍|据统计|随后|此后|首先|紧接着?|接着|早在|就在|特别是|尤其是|也|又|还|终于|显然|尽管|虽然|不过|因此|所以|截至目前|据|，|,|、|的|\s|——)+/;

/** A subject as a title shows it: the head of a long description, what stands behind ——, without 多个标段. */
export function headOf(words: string): string {
  let subject = words
    .replace(connectives, '')
    // 甲工程作为重点项目，计划6月完工
    .replace(/(?<=.{4})作为.{2,}$/, '')
    // 国家150项工程之一的乙水库工程
    .replace(/^.*之一的(?=.{3})/, '')
    .replace(/^一[座条所个家处栋][^，。]*的(?=.{3})/, '')
    .replace(/^(?:[0-9一二三四五六七八九十]{1,3}[.．、]|[（(][0-9一二三四五六七八九十]{1,3}[)）])/, '');
  subject = subject.replace(/^.*一[名位个家]“[^”]*”(?=.{2})/, '');
  const dash = subject.lastIndexOf('——');
  if (dash >= 0 && subject.length - dash > 4 && !isRoute(subject, dash)) subject = subject.slice(dash + 2);
  if (subject.startsWith('“') && !subject.includes('”')) subject = subject.slice(1);
  const modifier = lastModifier(subject);
  if (modifier > 0 && relative.test(subject)) subject = subject.slice(modifier);
  return subject
    .replace(/(?<=.{2})(?:有所|略有|稳步|明显|持续)$/, '')
    .replace(/(?<=[全我][省市县区州镇乡旗])经济(?:增长|运行|发展)?(?:总体)?$/, '')
    .replace(/(?<=.{2})(?:进展|推进|活力)$/, '')
    .replace(/(?<=(?:高速|公路|铁路|高铁|大桥|隧道|地铁|号线))(?:路基|桥面|土石方|桥梁|轨道)+(?:施工)?$/, '')
    .replace(/(?<=.{2})(?:多|数|几|两|各)个[^，。；]{0,6}$/, '')
    .replace(/(?<=[程目线路段区])[0-9]+座[^，]{0,10}$/, '')
    .replace(/[，,、：:的\s]+$|[^合一]并$/, '');
}

/** Behind the last 的 that is followed by a name of two characters or more; 0 when there is none. */
function lastModifier(words: string): number {
  const at = words.lastIndexOf('的');
  return at > 0 && words.length - at > 2 ? at + 1 : 0;
}

/** A number and what follows it: 总投资|36亿元; 2号线一期 and G345 measure nothing. */
export const measure = /(?<![0-9.A-Z])[0-9][0-9.]*(?![0-9.号期级]).*$/;

/** The subject of a clause; empty when it has none, or none that a title can show. */
export function clauseSubject(text: string, { start, end }: Span): string {
  if (leadsIn(text, { start, end })) return '';
  const predicate = predicateAt(text, start, end);
  // 全国150项工程之一的甲水库: the count is no measure of it
  const words = text
    .slice(start, predicate < 0 ? end : predicate)
    .replace(byline, '')
    .replace(/^.*之一的(?=.{3})|^一[座条所个家处栋][^，。]*的(?=.{3})/, '');
  const named =
    predicate < 0
      ? words
          .replace(measure, '')
          .replace(/(?:约|近|超|达|为)+$/, '')
          // 甲集群现有企业|156家: who has them
          .replace(/(?<=.{3})(?:现有|共有|已有|拥有)[^，。；]{1,8}$/, '')
          .replace(
            /(?:全线|全长|总长|(?:概算|估算)?总?投资|(?:总?(?:占地|建筑|用地))?面积|规模|总?占地|[高长宽])$/,
            '',
          )
      : words;
  const subject = headOf(named);
  return subject.length >= 2 &&
    subject.length <= 30 &&
    !/[，。；：“、和与及]$/.test(subject) &&
    !noSubject.test(subject)
    ? subject
    : '';
}

/** 本报讯（记者 王明）: it stands before the first sentence of a report. */
const byline = /^[^，。]{0,12}(?:讯|电|消息)\s*[（(][^）)]{2,40}[）)]\s*/;

/** 甲新闻网讯, 每年11月: where a report comes from, and when. */
const noSubject =
  /(?:网|报|社|台|日报|新闻)[^，]{0,4}(?:讯|电|消息)$|^(?:每年|每月|全年|当年|今年|去年|近年)|以来$|^(?:我们)?(?:先|再)?来?看[一几这]/;

const always =
  /^(?:为了?(?!期)|围绕|重点围|紧紧围|聚焦|根据|按照|依照|据(?!悉)|针对|对照|面对|鉴于|按|如果|若|除|不同于|相比|作为|尽管|虽然|坚持|立足|特别是|尤其是|得益于)/;
const unlessEvent =
  /^(?:在(?!线|建)|随着|通过|从(?!业|化)|自(?!治|贸|然|主|由|行|动|来)|经(?!济|开|营|贸|信|费|纪)|受(?!理|益|访)|由于|当(?!地|年|日|前|选|涂|阳)|于(?!都|洪)|依托|以(?!色)|凭借|借助)/;

/** 在某某博览会开幕式上，某院发布榜单: where something is told. */
const atMeeting = /^在[^，]{2,40}(?:会议?|大会|论坛|仪式|活动|[开闭]幕式)上$/;

/** Whether a clause only leads in: 围绕…, 为…, 根据…, and 在…, 随着… that tell of no event. */
export function leadsIn(text: string, { start, end }: Span): boolean {
  const opener = text.slice(start, Math.min(end, start + 4));
  if (always.test(opener)) return true;
  if (atMeeting.test(text.slice(start, end))) return true;
  if (/^经[^，]{1,20}(?:批复|批准|同意|审定|核准|研究)$/.test(text.slice(start, end))) return true;
  if (!unlessEvent.test(opener)) return false;
  const words = text.slice(start, end);
  if (/[0-9]/.test(words) && !/(?:[中上下里内时后]|来看|方面|基础|以来)$/.test(words)) return false;
  return !eventVerbsIn(text, start, end).some((verb) => !verb.attributive);
}

/** 该县重点工程，甲水库获批: what it is stands before its name. */
export const isApposition = (text: string, clause: Span, next: Span): boolean =>
  /^[该本我全][^，、0-9]{1,10}(?:工程|项目)$/.test(text.slice(clause.start, clause.end)) &&
  predicateAt(text, clause.start, clause.end) < 0 &&
  predicateAt(text, next.start, next.end) > next.start;
