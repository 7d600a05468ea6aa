import { isMeasure } from '../../../grammar/measures.ts';
import { worksOn } from '../../sentences/building-words.ts';
import type { Label } from '../said.ts';
import { findSubject } from '../subject/subject.ts';
import { actsIn, isName, wantOf } from '../subject/want.ts';
import type { Topic } from '../topic/phrase.ts';
import { antecedent, firmThatTells, firmTold, firstOf, type Where } from '../topic/where.ts';
import { stripLead, trim } from '../words/phrase.ts';
import { isAFirm, isFirmAlone, takenIn } from './firm-meant.ts';
import { ownerKind } from './owner.ts';

/** The body or place that a noun without its name stands for: `该协会` → the one told of, `县内` → the county. */

const bodies = '公司|集团|企业|协会|商会|学会|合作社|联合社|银行|基金会|联盟|农场';
/** 公司, 他们集团, 该协会. */
const aBody = new RegExp(
  `^(?:(?:[该本]|[他她我]们)?(?:公司|集团|企业)|(?:[该本]|[他她我]们)(?:${bodies}|[行社会])|合作社|园区|新区|新城|都市圈|城市群|[林农牧渔茶]场)$`,
);
/** 公司|去年|纳税: when it was, in what a body is told to do. */
const timeOf =
  '(?:去年|今年|上年|前年|当年|[0-9]{4}年|上半年|前三季度|[一二三四]季度|[0-9]{1,2}(?:[-—至][0-9]{1,2})?月份?)+(?:以来|全年)?';
const sinceWhen = new RegExp(`^${timeOf}`);
/** 该合作社|现有社员, 企业|去年纳税, 合作社|产茶 */
const bodyAhead = new RegExp(
  `^(?:[该本](?:${bodies})(?![员们])(?=..)|(?:公司|集团|协会|商会|合作社)(?=(?:现有|共有|拥有|建有|在建|在职|会员|总|累计|已|下设|[年日]?产(?![业品权能量值]))..?)|` +
    `(?:公司|集团|企业|合作社)(?=${timeOf}..|占地|年(?:产值|利润|营收|营业收入|销售额|纳税)))`,
);

/** What the names of those end in that a noun may stand for. */
const endings: ReadonlyMap<string, string> = new Map([
  ['企业', '公司|集团|企业|厂'],
  ['公司', '公司|集团'],
  ['集团', '公司|集团'],
  ['行', '银行'],
  ['社', '合作社|联合社|旅行社|出版社'],
  ['园区', '园区|开发区|高新区|经开区|新区|保税区|(?:[产工]业|科技|物流|软件)园(?!区)'],
  ['会', '协会|商会|学会|联合会|基金会'],
]);

/** Whether a subject is a body without its name. */
export const isBareBody = (subject: string): boolean => subject.length <= 6 && aBody.test(subject);

/** The body that 该合作社 or 他们集团 stands for; empty where nothing says which. */
export function bodyMeant(noun: string, where: Where): string {
  const kind = noun.replace(/^(?:[该本]|[他她我]们)/, '');
  const end = endings.get(kind) ?? kind;
  const ofKind = new RegExp(
    `^(?![该本他她我全各]|走进|来到|进入|[上下]半年|[今去]年|[一二三四]季度|[0-9]).{2,}(?:${end})$`,
  );
  const { sentence, at, earlier, passed, topics } = where;
  const isMeant = ({ name }: Topic): boolean => ofKind.test(name) && !/[与和、]/.test(name);
  const own = topics.upTo(sentence, at).findLast(({ topic, at: start }) => start < at && isMeant(topic));
  if (own !== undefined) return own.topic.name;
  // 该公司投资10亿元建设产业园，公司|年产值: who builds, with which the sentence opens
  const builder = invests.exec(sentence.text)?.[1] ?? '';
  if (builder === `该${kind}` || ofKind.test(builder)) return builder;
  const post = /公司|集团/.test(end) ? `(?=[^，,。；;]{0,2}(?:${posts})|[^，,。；;]{0,6}负责人)` : '';
  const named = new RegExp(`[^，,。；;：:“”、\\s]{2,24}?(?:${end})${post}`, 'g');
  for (const text of [
    sentence.passage.text.slice(sentence.start, at + longestSpeech),
    ...[...passed.slice(-1), ...earlier.slice(-2)].reverse().map((before) => before.text),
  ]) {
    const found = [...text.matchAll(named)].at(-1);
    const last = stripLead(found?.[0] ?? '').replace(/^(?:记者)?[从据](?=[^，,]{4,})/, '');
    // 华星公司在青龙工业园 and 走进新区 are no names, and of 甲园和乙园 neither is meant alone
    if (
      isZone.test(kind) &&
      (ownerKind(last) === 'none' ||
        /级园区$|^(?:[搬迁到从]|走进|来到|进入|推进|加快|建设|打造|支持)|[在从]/.test(last) ||
        /^[和与及]/.test(found?.[0] ?? '') ||
        text.charAt((found?.index ?? 0) - 1) === '、')
    )
      continue;
    if (ofKind.test(last) && !/[与和及]/.test(last) && !actsIn(last)) return last;
    const taken = takenIn.exec(text)?.[1] ?? '';
    if (ofKind.test(taken) && !actsIn(taken)) return taken;
    const said = /公司|集团|企业/.test(end) ? trim(isAFirm.exec(text)?.[1] ?? '') : '';
    if (said.length >= 3 && isName(said)) return said;
  }
  const told = firstOf(earlier, topics, isMeant);
  if (told === null && ofKind.test(where.handed)) return where.handed;
  // 青石果业推行托管。公司收购脐橙: whose name does not say that it is a firm
  const firm =
    told === null && /公司|集团/.test(end)
      ? topics.firmIn(
          [
            ...earlier.slice(-2).map(({ text }) => text),
            sentence.passage.text.slice(sentence.start, at),
          ].join(''),
        )
      : '';
  if (firm !== '') return firm;
  const known = (told ?? firstOf(passed, topics, isMeant))?.name ?? '';
  if (known === '' && /公司|集团/.test(end) && isFirmAlone(where.handed)) return where.handed;
  const speaker = speaksBehind.exec(sentence.passage.text.slice(at, at + longestQuote))?.[1] ?? '';
  return (
    known ||
    (ofKind.test(speaker) && !/[与和及]/.test(speaker) ? speaker : '') ||
    (isZone.test(kind) ? zoneAbove(where, ofKind) : '') ||
    // 云砺轴承的新账本 above 集团去年营收90亿元
    (/^(?:公司|集团|企业)$/.test(kind) ? where.body() : '')
  );
}

/** 甲高新区建设提速 above 园区营收80亿元: the zone that the heading or the headline is about. */
const zoneAbove = ({ sentence, topics, title }: Where, ofKind: RegExp): string =>
  [sentence.passage.section ?? '', title]
    .flatMap((heading) => [topics.ofHeading(heading), topics.thingOfHeading(heading)])
    .find((name) => ofKind.test(name)) ?? '';

/** 园区, 新区, 都市圈: a zone without its name. */
const isZone = /^(?:园区|新区|新城|都市圈|城市群)$/;

const invests = new RegExp(
  `^([\\u4e00-\\u9fff]{1,24}?(?:公司|集团|企业))(?:计划|将|已|共)*(?:投资|出资|斥资|${worksOn})`,
);

/** “我们公司占地|120亩|，…。”甲服饰公司董事长说: the firm of who is heard, told behind the quotation. */
const speaksBehind =
  /^“?[^“”]*”[，,]?([^，,。；;：:“”、\s]{2,24}?(?:公司|集团|企业|厂|合作社))的?(?:董事长|总经理|副总|经理|负责人|厂长|理事长|创始人|总裁|书记|技术员|员工)[^，,。；;“”]{0,8}?(?:说|介绍|表示|告诉)/;
const longestQuote = 160;

/** 甲集团董事长介绍，集团|: the clause may open with who says it. */
const longestSpeech = 30;
const posts = '会长|理事长|董事长|总经理|总裁|行长|社长|党委书记|秘书长|主席|主任|总监';

/** 该合作社|现有社员, 集团|在建项目: of the body that is meant; null where a label opens with none or nothing says which. */
export function pointsAtBody(found: Label, where: Where): Label | null {
  const noun = bodyAhead.exec(found.indicator)?.[0] ?? '';
  const meant = noun === '' ? '' : bodyMeant(noun, where) || (/^[该本]/.test(noun) ? noun : '');
  return meant === ''
    ? null
    : {
        ...found,
        subject: meant,
        indicator: found.indicator.slice(noun.length).replace(sinceWhen, ''),
      };
}

/** 其|总资产: whose what is measured is. */
export const whoseIs = (its: string, where: Where): string =>
  firmThatTells(where) ||
  (ofFirms.test(its) ? firmTold(where) || toldWithout(where) : '') ||
  antecedent(where) ||
  firmTold(where) ||
  findSubject(where, wantOf(its, true), its) ||
  (firstOf(where.earlier.slice(-1), where.topics, ({ kind }) => kind === 'agent' || kind === 'place')?.name ??
    '');

/** What a firm has, and no place or built thing. */
const ofFirms =
  /^(?:总资产|净资产|净利润|营业收入|营收|销售收入|销售额|利润|市值|员工|职工|[^，,的]{0,6}(?:产能|产量|产值))/;

/** 金叶建化是重点企业，其|产能: the one told of, where its name does not say that it is a firm. */
const toldWithout = ({ handed, previous, sentence, at, earlier, topics }: Where): string => {
  const isFirm = (name: string): boolean =>
    name.length > 2 && ownerKind(name) !== 'place' && !isMeasure(name) && isName(name);
  const own = topics.upTo(sentence, at).find(({ topic, at: start }) => start < at && isFirm(topic.name));
  if (own !== undefined) return own.topic.name;
  const last = earlier.at(-1);
  if (last === undefined) return '';
  return isFirm(previous?.name ?? handed)
    ? (previous?.name ?? handed)
    : (topics.first(last, ({ name }) => isFirm(name))?.name ?? '');
};

const within =
  /^(?:(?:公园|景区|园区|港区|保护区|校园|景点|灌区|小镇)[内里](?!外)|[县市区镇乡村园馆校院圈][内里中](?![外学心间部])|[县市镇乡村]域内|境内(?!外)|[高低]处$)/;

/** 县内 in front of a phrase; empty where there is none. */
export const withinOf = (phrase: string): string => within.exec(phrase)?.[0] ?? '';

/** What the names of those end in that something is within. */
const kinds: ReadonlyMap<string, RegExp> = new Map([
  ['村', /(?:村|社区)$/],
  ['镇', /[镇乡]$/],
  ['乡', /[镇乡]$/],
  ['园', /(?:园|园区|园林)$/],
  ['馆', /馆(?:.{0,2}馆)?$/],
  ['校', /(?:[小中大]学|学校|学院|校区|[一二三]中)$/],
  ['院', /(?:院|院区)$/],
  ['圈', /(?:都市|经济|城市)圈$/],
  ['公园', /公园$/],
  ['景区', /(?:景区|风景区|旅游区|度假区)$/],
  ['园区', /(?:园|园区|开发区|高新区|经开区)$/],
  ['港区', /(?:港区|港)$/],
  ['保护区', /保护区$/],
  ['校园', /(?:学|学校|学院|校区|[一二三四]中)$/],
  ['灌区', /灌区$/],
  ['小镇', /(?:小镇|镇)$/],
]);

const isTown = ({ name, kind }: Topic): boolean =>
  kind === 'place' || /^(?![全我本该各这那]).{2,6}(?<![乡山渔])[县市区镇乡村]$/.test(name);

const aSite = /(?:中心|基地|区|城|谷)$/;

/** Which county, village, park or school something is in: the one told of, else that of the heading; empty where neither is. */
export function placeWithin(words: string, where: Where): string {
  const { sentence, at, earlier, passed, topics, title } = where;
  const kind = kinds.get(words.slice(0, -1)) ?? kinds.get(words.charAt(0));
  if (kind === undefined) {
    const own = topics.upTo(sentence, at).findLast(({ topic, at: start }) => start < at && isTown(topic));
    const last = own?.topic ?? firstOf(earlier.slice(-2), topics, isTown);
    const region = findSubject({ ...where, previous: null }, 'region', words);
    return where.report || last === null || /^[全我本该]/.test(last.name)
      ? region || last?.name || ''
      : last.name;
  }
  const isMeant = ({ name }: Topic): boolean =>
    kind.test(name) && !/^[全该本这此、]/.test(name) && name.length > 2;
  const told = (firstOf(earlier, topics, isMeant) ?? firstOf(passed, topics, isMeant))?.name ?? '';
  if (told !== '') return told;
  const thing = antecedent(where);
  if (kind.test(thing)) return thing;
  const head = topics.ofHeading(where.sentence.passage.section ?? '') || topics.ofHeading(title);
  if (kind.test(head)) return head;
  const theme = where.theme();
  return kind.test(theme) || (!/[村镇乡]/.test(words) && aSite.test(theme)) ? theme : '';
}

/** 县内|河流, 境内铁路|里程: of the place that something is in; null where a label does not open so or nothing says which it is. */
export function insidePlace(found: Label, where: Where): Label | null {
  const words = withinOf(found.subject || found.indicator);
  if (words === '' || found.subject === words) return null;
  const what =
    found.subject === ''
      ? found.indicator.slice(words.length)
      : `${found.subject.slice(words.length)}${found.indicator}`;
  const subject = what.length < 2 ? '' : placeWithin(words, where);
  return subject === '' ? null : { ...found, subject, indicator: what.replace(/^的/, '') };
}

/** 该县: the place of the heading, or the county told of before where the heading names a place of another kind. */
export function regionMeant(noun: string, where: Where): string {
  const kind = noun.slice(-1);
  const region = findSubject(where, 'region', noun);
  if (region.endsWith(kind)) return region;
  const isMeant = ({ name }: Topic): boolean =>
    name.length > 2 && name.endsWith(kind) && !/^[全该本我各每]/.test(name);
  return (
    (firstOf(where.earlier, where.topics, isMeant) ?? firstOf(where.passed, where.topics, isMeant))?.name ??
    (region !== '' && !/[省市县区州镇乡]$/.test(region) ? region : noun)
  );
}

/** 镇里|投入, 村里投入80万元硬化道路: what level of division is meant; empty where none is. */
export const levelWithin = (subject: string): string => called.exec(subject)?.[1] ?? '';
const called = /^([省市县区镇乡村])里(?:又|还|先后|累计|统一|专门)?(?:投入|投资|安排|筹资|出资|筹集|拿出)?$/;
