import { clauseAt, clauseBefore, type Sentence } from '../../sentences/article.ts';
import { isHead } from '../../sentences/names/items.ts';
import type { Token } from '../../sentences/names/tokens.ts';
import { opensTally } from '../list/count.ts';
import type { ProjectMention } from '../mentions.ts';
import { isOnlyTime, type Outlook, type Progress, progressOf, rank, staged } from '../progress/progress.ts';
import { hasNoObject } from '../verb/later.ts';
import { asWork, stageByObject } from '../verb/work.ts';
import { onlyOne } from './anaphora.ts';
import { heardUntil } from './heard.ts';

/**
 * What a sentence without a subject says of the project that the sentence before names.
 *
 * `袁河防洪工程。总投资2亿元，目前正在做环评。` → preliminary study; 目前，市民正在散步 has a subject of its own.
 */

const opening =
  /^(?:目前|截至目前|现阶段|当前|现)?[，,]?(?:已(?![有经])|已经|正在|正(?=[进加抓推])|计划(?=[于在0-9总投]|今年|明年|年[内底])|预计(?=[于在0-9]|今年|明年|年[内底])|拟于|将于|力争|总投资|占地|建筑面积|总建筑面积)|^(?:于|自)?(?:(?:19|20)[0-9]{2}年|[去今前当同]年|[0-9]{1,2}[月日])[0-9年月日底初末中下上半旬]*[，,]?(?:正式|全面|破土|开始|顺利|全线)*(?:[开动竣完]工|开建|奠基|建成|投[产用运]|投入|通[车水]|开[业馆园放]|启用|试运)/;
/** 目前，|除少数房屋未拆迁外，全线|路基工程已基本完成, 截至目前，|主塔完成85%: a part that works of the sort have is being built, or is done while the rest is not. */
const partAfoot =
  /^(?:目前|截至(?:目前|[今去]?年?[0-9]{1,2}月(?:[底末]|[0-9]{1,2}日)?)|现阶段|当前|现)[，,]?(?:除[^，。；]{1,16}外[，,])?(?:全线|大桥|隧道|水库|工程|项目)?(?:的)?(?:路基|路面|桥涵|主塔|桩基|墩柱|承台|围堰|大坝|坝体|导流洞|干渠|支渠|主体(?:结构)?|土建|土方|桥梁主体)(?:工程|施工|建设|填筑|浇筑|开挖|衬砌|铺设)*(?:(?:已经?|基本|全部|全面|正在|正(?=[有加抓全])|顺利|有序|累计|加快|抓紧)+(?:完成|完工|结束|施工|推进|进行|建设|展开|过半)|完成(?:总?量?的?)?(?:近|约|超)?[0-9])/;
/** （2）甲隧道项目。|完成可研编制: what has been done of what an item of a list names, and nothing else. */
const done = /^(?:累计|已)?完成(?:总?投资|年度|可研|立项|初步设计|环评|征地|招标|主体|桩基|基础|总工程量)/;
function isItem(named: ProjectMention | null): boolean {
  if (named === null) return false;
  const { text, start, passage } = named.sentence;
  return number.test(passage.text.slice(start, named.from)) && text.length - (named.to - start) <= 1;
}
const number = /^[（(]?[0-9一二三四五六七八九十]{0,3}[）)、.．\s]*$/;
/** The sentence stands no further behind the one that names it. */
const furthest = 2;

/** 甲大桥何时通车？ as a paragraph, and its answer below: 目前已开工。 */
const answers = (sentence: Sentence, asked: Sentence): boolean =>
  sentence.index - asked.index === 1 && /[？?]$/.test(asked.text.trim());

/** The stage as a mention of the project; null where the sentence has a subject or says nothing of one. */
export function withoutSubject(
  sentence: Sentence,
  last: readonly ProjectMention[],
  outlook: Outlook,
): ProjectMention | null {
  const named = onlyOne(last);
  const words = sentence.text.slice(heardUntil(sentence.text));
  const part = partAfoot.exec(words)?.[0] ?? '';
  const isTold = opening.test(words) || (done.test(words) && isItem(named));
  if (named === null || (part === '' && !isTold)) return null;
  const isNear =
    sentence.index - named.sentence.index <= furthest &&
    (named.sentence.passage === sentence.passage || answers(sentence, named.sentence));
  if (!isNear) return null;
  const progress =
    part === ''
      ? stageIn(sentence, outlook)
      : staged('under_construction', sentence.start, part, 'what is reached on a part of it');
  if (progress === null) return null;
  const { from, to } = progress;
  return { ...named, sentence, from, to, progress, stages: [], programme: null, isNamed: false };
}

/** The furthest stage of which nothing else is the subject or the object. */
function stageIn(sentence: Sentence, outlook: Outlook): Progress | null {
  const { tokens } = sentence;
  const { text } = sentence.passage;
  let furthestStage: Progress | null = null;
  for (const [at, token] of tokens.entries()) {
    const status = stageByObject(text, token) ?? token.word?.after ?? null;
    const next = tokens[at + 1];
    if (status === null || token.type === 'soft' || isOnlyTime(token, text)) continue;
    const isDone = at === 0 && done.test(sentence.text);
    if (!isDone && stageByObject(text, token) === null && !hasNoObject(next, text)) continue;
    if (opensTally(token, next, text) || hasSubject(sentence, token)) continue;
    const words = clauseBefore(sentence, token.from);
    const seen = progressOf(sentence, token, status, words, outlook);
    const stage = asWork(seen, token.word?.surface ?? '', words, outlook);
    if (furthestStage === null || (!stage.isFuture && rank(stage) > rank(furthestStage)))
      furthestStage = stage;
  }
  return furthestStage;
}

/** 目前，|厂房|已封顶, and 占地3亩，|公园|已开放: the clause is about a part of it, or about another thing. */
function hasSubject(sentence: Sentence, { from }: Token): boolean {
  const start = Math.max(clauseAt(sentence, from).start, sentence.start + heardUntil(sentence.text));
  return sentence.tokens.some(
    (token) => token.from >= start && token.from < from && (isHead(token) || subjects.has(token.type)),
  );
}
const subjects: ReadonlySet<Token['type']> = new Set(['place', 'org', 'quote', 'text']);
