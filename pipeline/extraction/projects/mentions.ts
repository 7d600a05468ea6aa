import { dayText } from '../../grammar/calendar.ts';
import { reportsOnWork, tellsResults } from '../../grammar/headings.ts';
import type { Article, Sentence } from '../sentences/article.ts';
import { isHead } from '../sentences/names/items.ts';
import { type Token, wordsOf } from '../sentences/names/tokens.ts';
import type { Status } from '../sentences/names/words.ts';
import { callsForWork } from '../sentences/outlook.ts';
import { knownIn, knownNames } from './known.ts';
import { announcesPlans, opensPlannedList } from './list/announced.ts';
import { type Announcement, announcedAs, announcementIn } from './list/announcement.ts';
import { gatheredAs } from './list/gathered.ts';
import { notedAs } from './list/labels.ts';
import { asListed, leadOfList } from './list/listed.ts';
import { countedLines, type Known } from './name/lines.ts';
import { isBeside, isLocation } from './name/site.ts';
import { type Named, namesIn } from './names.ts';
import { ofOwners } from './owners.ts';
import { ofSort } from './progress/of-sort.ts';
import { looksAhead, type Outlook, type Progress, speaksOfPlans } from './progress/progress.ts';
import { sentenceProgress } from './progress/status.ts';
import { anaphoraOf, phaseOfEarlier, wholeLater } from './topic/anaphora.ts';
import { lineOfWork } from './topic/controlled.ts';
import { headlineOf } from './topic/headline.ts';
import { nextParts, stretchesOf, withWhole } from './topic/next.ts';
import { withoutSubject } from './topic/subjectless.ts';
import { opensSentence } from './topic/topic.ts';
import { laterStages } from './verb/later.ts';

/** A project named in a sentence. */
export interface ProjectMention extends Named {
  readonly sentence: Sentence;
  readonly progress: Progress | null;
  /** Further stages that later clauses state of it: 2020年10月开工建设,如期竣工投用. */
  readonly stages: readonly Progress[];
  /** The programme whose parts a list gives: “三线连通”工程，主要是柳湾大桥青山接线. */
  readonly programme: string | null;
  /** Whether it is named here, and not only meant: 该项目. */
  readonly isNamed: boolean;
}

/** Finds every place where an article names a project, in the order of the text. Linear. */
export function projectMentions({
  sentences,
  published,
  title,
}: Pick<Article, 'sentences' | 'published' | 'title'>): ProjectMention[] {
  const mentions: ProjectMention[] = [];
  const today = dayText(published.last);
  const ofResults = tellsResults(title);
  const isPlanTitle = !ofResults && announcesPlans(title, sentences);
  const isReport = reportsOnWork(title);
  let passage: Sentence['passage'] | null = null;
  let isPlan = isPlanTitle;
  let seen: Outlook | null = null;
  let network = '';
  let list: Status | null = null;
  let earlier = '';
  let announced: Announcement | null = null;
  let kind: Known['kind'] = null;
  let last: readonly ProjectMention[] = [];
  let headed: readonly ProjectMention[] = [];
  for (const sentence of sentences) {
    if (sentence.passage !== passage) {
      if (sentence.passage.section !== passage?.section && passage?.kind !== 'heading') last = [];
      if (sentence.passage.kind === 'heading') headed = [];
      // A list of plans may run over several paragraphs: …；
      const runsOn =
        passage !== null &&
        (/[；;：:—]$/.test(passage.text.slice(-1)) ||
          numbered.test(sentence.passage.text.slice(0, 6)) ||
          opensPlannedList(passage.text, sentence.passage.text));
      earlier = passage?.text ?? '';
      const calls = isReport && callsForWork(headingOf(sentence.passage, earlier), sentence.passage.text);
      isPlan = runsOn ? isPlan || speaksOfPlans(earlier) : isPlanTitle || calls;
      list = leadOfList(earlier, sentence.passage.text, list);
      passage = sentence.passage;
      seen = null;
      announced = null;
    }
    const { tokens } = sentence;
    kind = countedLines(tokens) ?? kind;
    const first = namesIn(tokens, passage.text, { network, kind });
    // 青山地铁1号线开通，|2号线|加快建设: of the network that the same sentence names
    const own = networkOf(first, network);
    const read = own === network ? first : namesIn(tokens, passage.text, { network: own, kind });
    const names = withWhole(read, mentions, sentence);
    const refersBack = meansWhole.test(sentence.text);
    const antecedent = refersBack && headed.length > 0 ? headed : last;
    seen = looksAhead(sentence, today, isPlan, seen, ofResults);
    announced = announcementIn(sentence, seen) ?? announced;
    const isNear = last[0]?.sentence.passage === sentence.passage;
    const meant =
      (isNear ? null : phaseOfEarlier(sentence, tokens, mentions, seen)) ??
      (antecedent.length === 0 ? null : anaphoraOf(sentence, tokens, antecedent, seen));
    if (meant !== null) mentions.push(meant);
    if (names.length === 0) {
      const unsaid = meant === null ? withoutSubject(sentence, last, seen) : null;
      if (unsaid !== null) mentions.push(unsaid);
      else if (meant === null) mentions.push(...stretchesOf(sentence, tokens, last, seen));
      continue;
    }
    // 甲地铁4号线。|20日开工，起于乙站，…
    const labelled = meant === null && isLabel(last) ? withoutSubject(sentence, last, seen) : null;
    if (labelled !== null) mentions.push(labelled);
    network = own;
    const known = mentions.length;
    readNames(names, sentence, tokens, seen, mentions, { list, earlier, announced });
    mentions.push(...lineOfWork(mentions.slice(known), { network, kind }));
    mentions.push(...nextParts(sentence, tokens, mentions.slice(known), seen));
    const later = wholeLater(sentence, tokens, mentions.slice(known), seen);
    if (later !== null) mentions.push(later);
    const told = topicsOf(mentions.slice(known), tokens);
    if (sentence.passage.kind === 'heading') headed = told;
    if (meant === null && !(refersBack && told.length === 0)) last = told;
  }
  const outlookOf = (sentence: Sentence): Outlook =>
    looksAhead(sentence, today, isPlanTitle, null, ofResults);
  const headline = headlineOf(sentences, mentions, outlookOf);
  if (headline !== null) mentions.push(headline);
  return [...mentions, ...toldLater(sentences, mentions, outlookOf)];
}

/** The heading of a passage, or the short line above it that is printed as a paragraph. */
const headingOf = ({ section }: Sentence['passage'], above: string): string =>
  above !== '' && above.length <= longestHeading ? above : (section ?? '');
const longestHeading = 30;

/** 项目占地3亩, 该工程位于…: the sentence goes on with what it has named before. */
const meansWhole = /^(?:目前[，,]?)?(?:该|本)?(?:项目|工程)(?=[\u4e00-\u9fff，,])/;

/** What sentences behind a list tell of names in it that no kind ends. */
function toldLater(
  sentences: readonly Sentence[],
  mentions: readonly ProjectMention[],
  outlook: (sentence: Sentence) => Outlook,
): ProjectMention[] {
  const known = knownNames(mentions);
  if (known === null) return [];
  const bySentence = new Map<Sentence, ProjectMention[]>();
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention]);
  return sentences
    .slice(known.first.index + 1)
    .flatMap((sentence) => knownIn(sentence, known, bySentence.get(sentence) ?? [], outlook));
}

/** 甲地铁4号线。: a sentence that is no more than a name. */
const isLabel = ([first]: readonly ProjectMention[]): boolean =>
  first !== undefined && first.to - first.from >= first.sentence.text.trim().length - 1;

/** What later sentences may mean by 该项目: what the sentence opens with, else all that it tells of. */
function topicsOf(mentions: readonly ProjectMention[], tokens: readonly Token[]): readonly ProjectMention[] {
  const told = mentions.filter((mention) => isTold(mention, tokens));
  const first = told[0];
  const opens = first !== undefined && opensSentence(first);
  return opens ? told.filter(({ group }) => group === first.group) : told;
}

/** Whether a sentence is about a project and names it not only to say where something is or whose. */
const isTold = ({ group, sentence }: ProjectMention, tokens: readonly Token[]): boolean =>
  !isLocation(tokens[group.first - 1], sentence.passage.text) &&
  // 乙地铁站|北侧
  !isBeside(sentence.passage.text, group.items.at(-1)?.tokens.findLast(isHead)?.to ?? 0) &&
  // 甲医院（乙新城医院）一期: another name of it
  !/^[（(](?![一二三四五六七八九十0-9]{1,3}[）)])/.test(
    wordsOf(tokens[group.first - 1], sentence.passage.text),
  ) &&
  wordsOf(tokens[group.end], sentence.passage.text) !== '的';

/** (2)开工甲学校。, 二是建设乙医院。 goes on with the list of the paragraph before. */
const numbered =
  /^[（(]?(?:[2-9]|1[0-9]|[二三四五六七八九]|十[一二三四五六七八九]?)(?:[）).．、]|是(?=[\u4e00-\u9fff]))/;

/** Whose metro the numbers of lines are behind these names: 甲市地铁|2号线, 甲市地铁. */
const networkOf = (names: readonly Named[], known: string): string =>
  names.reduce((found, { name }) => ofMetro.exec(name)?.[1] ?? found, known);
const ofMetro =
  /^(.{0,8}?(?:地铁|轨道交通))(?:\d+号线|第?[一二三四五]期(?:工程)?$|(?<=..(?:地铁|轨道交通))$)/;

/** What stands before a sentence and says how far its projects may be. */
interface Before {
  readonly list: Status | null;
  /** The paragraph before. */
  readonly earlier: string;
  readonly announced: Announcement | null;
}

function readNames(
  names: readonly Named[],
  sentence: Sentence,
  tokens: readonly Token[],
  outlook: Outlook,
  mentions: ProjectMention[],
  { list, earlier, announced }: Before,
): void {
  const { text } = sentence.passage;
  let last: Named | null = null;
  for (const named of names) {
    const programme = last !== null && opensParts(tokens, named, last, text) ? last : null;
    if (programme === null) last = named;
    const progress =
      sentenceProgress(sentence, tokens, named.group, outlook) ??
      asListed(list, named, sentence) ??
      gatheredAs(sentence, tokens, named.group, earlier) ??
      announcedAs(sentence, tokens, named.group, announced);
    const stages = laterStages(sentence, tokens, named.group, outlook);
    for (const each of ofOwners(named, names, tokens, text)) {
      const isSight = progress !== null && hasOfOld(progress, each, text);
      const seen =
        notedAs(each, text) ?? (progress === null || isSight ? null : ofSort(each, progress, text));
      const { name, from, to, category, group } = each;
      const whole = programme?.name ?? null;
      mentions.push({
        name,
        from,
        to,
        category,
        group,
        sentence,
        progress: seen,
        stages,
        programme: whole,
        isNamed: true,
      });
    }
  }
}

/** 拥有|甲石窟、乙古桥|等遗产项目: what a place has of old, and nothing that was built or planned. */
const hasOfOld = (progress: Progress, { from }: Named, text: string): boolean =>
  /^(?:现有|现存|坐?拥有|有)$/.test(text.slice(progress.from, progress.to)) &&
  /^[^，,。；;]*遗产(?:项目|地|点|名录)?(?=[，,。；;]|$)/.test(text.slice(from, from + 120));

/** Whether a list gives the parts of what the clause before it ends with. */
function opensParts(tokens: readonly Token[], { group }: Named, last: Named, text: string): boolean {
  if (!/^(?:主要是|主要|分别是|包括|即)$/.test(wordsOf(tokens[group.first - 1], text))) return false;
  return tokens[group.first - 2]?.from === last.to;
}
