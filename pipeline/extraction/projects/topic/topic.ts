import { anyOutlook } from '../../../grammar/outlook-words.ts';
import type { Article } from '../../sentences/article.ts';
import { openerBefore } from '../../sentences/list-openers.ts';
import type { ProjectMention } from '../mentions.ts';
import { isOfStations } from '../name/seats.ts';
import { isPartOf } from '../name/site.ts';
import { stageOnForm } from '../progress/form.ts';
import { stageAsGrown } from '../progress/grown.ts';
import type { Latest } from '../progress/latest.ts';
import { stageAsPeopled } from '../progress/peopled.ts';
import { hasSum, invested, works } from '../progress/priced.ts';
import { type Progress, staged } from '../progress/progress.ts';
import { stageAsRun } from '../progress/run.ts';
import { stageAsServing } from '../progress/serving.ts';
import { isHalted, nameEnd } from '../verb/behind.ts';

/**
 * How far a project is that sentences are about and of which none says so.
 *
 * `甲市集中开工10个项目。…… 乙厂区扩建项目占地30亩` → under construction · `丙供水工程利于改善民生` → planned
 */

/** Numbering and marks may stand before the name that a sentence opens with. */
const opening =
  /^(?:其中|此外|另外|同时|据了解|据悉|据介绍|目前)?[\s“（(）)0-9一二三四五六七八九十、，,.．●▲·—―]*$/;
const longestOpening = 8;

/** Whether a sentence opens with a project's name, or with a list in which it stands. */
export function opensSentence({ sentence, from, group, isNamed }: ProjectMention): boolean {
  const { text } = sentence.passage;
  const start = group.items[0]?.tokens[0]?.from ?? from;
  return (
    isNamed && start - sentence.start <= longestOpening && opening.test(text.slice(sentence.start, start))
  );
}

/** What is said of a thing that does not stand yet; 甲机场计划新建跑道 is said of one that does. */
const planned =
  /^[^。；]{0,60}(?:规划(?:总|用地|占地|建筑|床位|建设用地|面积)|(?:计划|拟)(?:总?投资|用地|选址|占地)|(?:建成|投产|达产|投用|竣工)后)/;

/** 甲医院综合楼投用后，床位增加到600张; 甲项目获评优质工程; 甲工程试通航以来: it may have been for long. */
const achieved =
  /^(?:荣获|获评|获(?![批准])得?|被评为|荣膺)[^，。；]{0,16}(?:奖|优质工程|称号|荣誉|案例|典型|示范|品牌)|^(?:建成|投产|投用|竣工|通车)后[，,][^，。；将可能预有]{0,16}(?:(?:增加|提高|提升|扩大)[到至]|增至|升至|(?:缩短|下降|减少|降低)[到至])|^(?:建成|投产|投用|竣工|通车)后[，,]?(?:[^，。；将可能预有]{1,6}|[^，。；将可能预]{2,10}有)了|^(?:发展|运行|经营)(?:势头|态势|迅速|良好|平稳|红火)|^[^，。；将]{0,8}(?:通航|通车|通水|通气|开通|投产|投用|投运|运行|运营|启用)以来/;

/** 甲园区建于2001年，规划面积3亩，现有企业200家: how large it was to be is told of what stands. */
const standing =
  /^[^。；]{0,60}(?:(?:始?建|成立|创[办建]|组建|设立)于|现有|已有|[入进][园驻]企业|拥有企业|已开发|累计(?:完成)?投[入资]|(?:集聚|聚集|入驻)企业)/;
/** 甲科技园一期|已入驻企业80家 */
const hasFirms = /^(?:已|现有?|目前)*(?:入驻|进驻|集聚|聚集)(?:各类)?(?:企业|商户|机构|团队)/;
/** 甲大桥总投资3亿元，每天车流量2万辆; 乙电站总投资3亿元，已运行20年: it has been in use. */
const inService =
  /^[^。；]{0,60}(?:(?:已|连续|安全|稳定)运[行营]|是全[国省市县区](?:首|唯一|第一)|每[天日](?:车流|客流|接待|发送)|日均(?!处理))/;

/** 甲提升工程。|全年改造30处，超额完成20处的年度目标任务: what it was for has been reached. */
const reached =
  /^(?![^。；]*(?:确保|力争|争取|努力|[将要拟]|计划|尚?未))[^。；]{0,60}(?:完成|实现)(?:了)?(?:[^。；，]{0,14}(?:年度|全年|年初|既定|计划)[^。；，]{0,4})(?:目标|任务)/;

/** 甲提升工程。|计划改造30处，目前已完成20处: how far it has come by what the item that it heads tells. */
function soFar(words: string): Progress['status'] | null {
  if (reached.test(words) || isPrepared.test(words)) return null;
  if (allDone.test(words)) return 'completed';
  return partlyDone.test(words) ? 'under_construction' : null;
}
/** 前期工作已全部完成, 拆迁已完成, 未开工: what is done is not the building. */
const isPrepared =
  /(?:前期|征地|拆迁|征拆|设计|招标|招投标|可研|立项|审批|报批|手续|选址|勘察)[^，。；]{0,8}(?:已|均|全部|全面)+完成|未[^，。；]{0,4}(?:开工|动工|启动)/;
const allDone =
  /^(?![^。]*(?:将|未|计划|力争|确保|预计))[^。]*(?:已经?|[，。])(?:全部|全面)(?:建成|完成|完工|竣工|投入使用|投用)(?!后|[^，。；]{0,4}(?:选址|招标|设计|征|拆|前期|投资|主体|开工))/;
const partlyDone =
  /(?:已经?|目前)(?:累计|全部|全面|基本|陆续)?(?:完成|开工|启动|建成|新建|改造|铺设|落实|进场)(?![^，。；]{0,8}(?:招标|选址|设计|立项|可研|前期|审批))/;

/** 甲、乙等项目: it stands among what a list calls projects. */
function isListed({ group: { tail, items }, from, sentence }: ProjectMention): boolean {
  const start = items[0]?.tokens[0]?.from ?? from;
  // 包括游客中心、展厅等设施: parts that have no names of their own
  const closing =
    tail === null ? '' : sentence.passage.text.slice(tail[0]?.from ?? from, tail.at(-1)?.to ?? from);
  if (/设施|功能|板块/.test(closing)) return false;
  // 在甲飞跃、乙飞索等项目的基础上
  if (sentence.passage.text.charAt(start - 1) === '在') return false;
  const { text } = sentence.passage;
  const opener = openerBefore(text, start, sentence.start);
  const before = text.slice(sentence.start, opener);
  // 建设内容包括甲馆、乙园: what one project consists of
  if (opener < start && consists.test(before)) return false;
  // 产业项目36项，主要有甲园区、乙厂房: it stands in a list of those that are counted
  return (
    tail?.some(({ word }) => word?.kind?.role === 'work') === true ||
    (items.length > 1 && opener < start && (holds.test(text.slice(opener, start)) || counts.test(before)))
  );
}

const consists = /(?:(?:建设|项目|工程|主要)内容|范围|区域|面积)(?:主要)?$/;
const holds = /[括含盖](?:了|有)?$/;
const counts = /(?:项目|工程)[^。；：]{0,4}[0-9]+[个项][^。；]*$/;

/** The stage of a project that a sentence opens with, by how far the article says that its projects are; null where nobody can tell. */
export function stageAsTopic(article: Article, mentions: readonly ProjectMention[]): Latest | null {
  for (const each of mentions) {
    const onForm = stageOnForm(article, each);
    if (onForm !== null) return { mention: each, progress: onForm };
    const peopled = stageAsPeopled(each) ?? stageAsRun(each) ?? stageAsGrown(each) ?? stageAsServing(each);
    if (peopled !== null) return { mention: each, progress: peopled };
  }
  const station = mentions.find(isStation);
  const priced = mentions.find(hasSum);
  const opening = mentions.filter(opensSentence);
  // 甲铁路全线封闭 as a heading, and below it |甲铁路|是…
  const mention =
    opening.find(saysMore) ??
    opening[0] ??
    mentions.find(isListed) ??
    station ??
    priced ??
    mentions.find(
      (each) => works.test(each.name) && each.sentence.passage.text.charAt(each.from - 1) === '；',
    );
  if (mention === undefined || mention.sentence.passage.kind === 'title') return null;
  const { text, kind } = mention.sentence.passage;
  const isHeading = kind === 'heading';
  if (isHeading && text.length - mention.to > longestRemark) return null;
  const behind = isHeading ? next(article, mention) : text.slice(mention.to, mention.sentence.end);
  // 甲工程的重要组成部分——乙枢纽, “甲”重点工程——乙大桥: another is told of
  if (
    isPartOf(behind) ||
    (/^(?:——|――)/.test(behind) && /(?:重[点大]|控制性|关键性?)(?:工程|项目|节点)$/.test(mention.name))
  )
    return null;
  // 甲大道改造|后，道路更宽: whether it has been, is not said
  if (/^(?:[之以]?后(?!续|期|勤)|[为成](?=[\u4e00-\u9fff]{2}))/.test(behind)) return null;
  const lead = mention === station ? stageOfLine(article) : stageOfLead(article);
  // An article that tells what is finished does not say so by its topics
  if (lead === null && finished.test(article.title) && !planned.test(behind)) return null;
  if (lead === null && (achieved.test(behind) || achieved.test(behindList(mention)))) return null;
  if (isHalted(mention.sentence.tokens, mention.group, text)) return null;
  const sofar = behind === '。' && opensSentence(mention) ? soFar(next(article, mention)) : null;
  if (sofar !== null && works.test(mention.name))
    return { mention, progress: staged(sofar, mention.from, '', 'what its item tells of so far') };
  const isDone = reached.test(behind) || reached.test(next(article, mention));
  // ；|甲工程|完成了既定目标: it may be over
  if (isDone && text.charAt(mention.from - 1) === '；') return null;
  const isPast =
    standing.test(behind) || inService.test(behind) || leadOf(article).some((words) => finished.test(words));
  const isToCome =
    planned.test(behind) ||
    (invested.test(behind) && !isPast) ||
    isToBe(next(article, mention, isHeading || /^(?:全线|沿线|全长)/.test(next(article, mention)) ? 2 : 1));
  if (isDone && !isToCome && opensSentence(mention))
    return { mention, progress: staged('completed', mention.from, '', 'what was aimed at has been reached') };
  // 甲生产基地。|总投资9亿元，新建厂房: an item, and below it what is put into it
  const isItem = behind === '。' && invested.test(next(article, mention));
  const isToBegin = opensSentence(mention)
    ? works.test(mention.name) || isToCome || isItem
    : lead !== null || (mention === priced && !isPast);
  if (!isToBegin && (lead === null || !isListed(mention))) return null;
  const isPhase = /[一二三四]期$/.test(mention.name) && hasFirms.test(behind);
  const stands = lead === null && (isPhase || (!works.test(mention.name) && standing.test(behind)));
  const status = lead ?? (stands ? 'operating' : 'planned');
  const rule =
    lead !== null
      ? 'the article opens with how far its projects are'
      : stands
        ? 'it has been there for years'
        : 'what is told of it is to come';
  return { mention, progress: staged(status, mention.from, '', rule) };
}

/** A sentence of the text, or a heading that names it and nothing else. */
const saysMore = ({ sentence: { passage }, to }: ProjectMention): boolean =>
  passage.kind !== 'title' && (passage.kind !== 'heading' || passage.text.length - to <= longestRemark);

/** 甲项目、乙项目|发展势头良好 */
const behindList = ({ group, sentence: { tokens, passage, end } }: ProjectMention): string =>
  passage.text.slice(nameEnd(tokens, group, passage.text), end);

/** 甲工程（二期）: no more than a bracket stands behind the name of which a heading consists. */
const longestRemark = 6;

/** 甲大桥全长3公里。|该项目建成后将缓解拥堵: the sentence behind tells what is to come of it. */
const isToBe = (words: string): boolean =>
  /^(?:该|本|此|整个)?(?:项目|工程)?(?:(?<=项目|工程)(?:是|为|位于)[^。；]{2,50}[，,])?(?:全部|全面|整体)?(?:建成|投产|达产|投用|竣工)[^，。；]{0,4}后[，,]?(?:将|可|预计|能够?|有望)/.test(
    words,
  );

/** What the text behind a sentence, or below a heading, says in the sentence so far on. */
const next = ({ sentences }: Article, { sentence }: ProjectMention, by = 1): string =>
  sentences[sentence.index + by]?.text ?? '';

const isStation = ({ group, sentence }: ProjectMention): boolean =>
  isOfStations(group, sentence.tokens, sentence.passage.text);

/** Stations run when the article's title or its first sentences say that the line does; until then they are to be. */
function stageOfLine(article: Article): Progress['status'] {
  const isOpen = leadOf(article).some((words) => opened.test(words) && !toCome.test(words));
  return isOpen ? 'operating' : 'planned';
}
const toCome = new RegExp(`${anyOutlook}|年底`);
const opened = /开通(?:运营|运行)?|正式(?:通车|运营)|投入运营|建成通车/;

const leadOf = ({ sentences, title }: Article): string[] => [
  title,
  ...sentences.slice(0, leadSentences).map(({ text }) => text),
];

/** How far an article's title and its first sentences say that its projects are. */
function stageOfLead(article: Article): Progress['status'] | null {
  const lead = leadOf(article);
  if (lead.some((words) => begun.test(words))) return 'under_construction';
  return lead.some((words) => signed.test(words)) ? 'planned' : null;
}
const leadSentences = 4;
/** 其中，1号线将率先|开工建设: what is to come has not begun. */
const begun =
  /(?<!(?:将|拟|计划|预计|力争|争取|有望|确保|推动)[^，。；]{0,12})(?:(?:集中|正式|全面|同步|批量)(?:开工|动工|启动(?!运))|开工(?:仪式|活动|建设)|破土动工|在建)/;
const signed = /签约/;
const finished = /竣工|完工|建成(?!后)|通车|投用|投运|启用|交付|投产/;
