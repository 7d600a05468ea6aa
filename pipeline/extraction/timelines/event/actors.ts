import type { TimelineRow } from '../../../../schemas/index.ts';
import type { Span } from '../../../grammar/clause.ts';
import { matchesOf } from '../../../grammar/matches.ts';
import type { Sentence } from '../../sentences/article.ts';
import { anyActor } from '../../sentences/body-suffixes.ts';
import { placeNames } from '../../sentences/place-names.ts';
import { anyPost } from '../../sentences/post-words.ts';
import { titlesBetween } from './mentions.ts';

/** Who acts in an event and what documents it names, as written. */

/** Events that somebody does: their subject acts. */
const acted: ReadonlySet<TimelineRow['type']> = new Set([
  'agreement',
  'publication',
  'policy',
  'visit',
  'launch',
  'statement',
  'approval',
  'meeting',
  'designation',
  'other',
  'service_change',
] as const);
/** Events whose subject acts even when it is but a place: 湖南出台…, 郑州与…签署…. */
const byPlaces: ReadonlySet<TimelineRow['type']> = new Set([
  'agreement',
  'publication',
  'policy',
  'launch',
] as const);

const organisation = new RegExp(`${anyActor}$`);
const notActing =
  /(?:项目|工程|会议|大会|论坛|仪式|活动|报告|规划|数据|全部|干部|内部|西部|东部|中部|北部|南部|总部|俱乐部)$/;
/** 政协委员 is a post, 发展委员会 none. */
const post = new RegExp(`${anyPost}|委员(?!会)`, 'g');

const onePost = new RegExp(post.source);

/** The actors that a subject and its sentence's further words name; in the order of the text. */
export function participantsOf(subject: string, type: TimelineRow['type'], sentence: string): string[] {
  const words = sentence.replaceAll(',', '，').replaceAll(';', '；');
  if (/^记者/.test(subject)) return [];
  const receives = /获批|获准|获得|上榜|入选|获评|荣获/.test(words.slice(0, 40)) && !byPlaces.has(type);
  const found: string[] =
    acted.has(type) && !receives ? partsOf(subject).flatMap((part) => actor(part, byPlaces.has(type))) : [];
  const partner =
    /(?:与|和|同)([^，。；与“《]{2,30}?)(?:共同|联合|正式|在[^，。；]{2,10})?(?:签署|签订|签约|达成|缔结)/.exec(
      words,
    )?.[1];
  if (partner !== undefined)
    found.push(
      ...partsOf(partner).flatMap((part) =>
        /^[\u4e00-\u9fff]{2,4}$/.test(part) ? [part] : actor(part, true),
      ),
    );
  for (const match of matchesOf(attending, words))
    found.push(...partsOf(match[1] ?? '').flatMap((part) => actor(part, false)));
  const by = /由([^，。；的“]{2,30}?)(?:主办|承办|牵头|组织|作|建设|投资)/.exec(words)?.[1];
  if (by !== undefined) found.push(...partsOf(by).flatMap((part) => actor(part, false)));
  return [...new Set(found)];
}

const attending =
  /(?:^|[，；])([^，；。“《]{2,30}?)(?:主持会议|主持|出席|见证|致辞|率队|讲话)(?=[，；。]|并|[^，。；]{0,14}(?:会议?|仪式|活动)|$)/g;

/** Parts a list of names; 和 parts only what is a name on both sides: 工业和信息化部 is one. */
function partsOf(words: string): string[] {
  const parts: string[] = [];
  for (const item of words.replace(/(?:分别|共同|联合|等)$/, '').split(/、|联合/)) {
    const pieces = item.split(/以及|和|与|及/);
    const whole = pieces.length > 1 && organisation.test(item) && !isName(pieces[0] ?? '');
    parts.push(...(whole ? [item] : pieces));
  }
  return parts.map((part) => part.trim());
}

const isName = (words: string): boolean =>
  organisation.test(words) || /[省市县区州]$/.test(words) || onePost.test(words);

/** A person by the post before the name or behind it, an organisation by its last word, or a bare place. */
function actor(words: string, places: boolean): string[] {
  const part = words
    .replace(/^(?:在|由|经|从|早在|并|的|[0-9]+日)+/, '')
    .replace(/(?:等)?(?:[0-9一二三四五六七八九十两]+(?:家|个|部门|部委|市|地|省)[^，]{0,4})$/, '');
  const posts = matchesOf(post, part);
  const last = posts.at(-1);
  if (last !== undefined) {
    const name = part.slice(last.index + last[0].length).replace(/(?:率[团队]|带队|一行)$/, '');
    if (/会议?$/.test(name)) return [];
    if (/^[\u4e00-\u9fff·]{2,4}$/.test(name)) return [name];
    const before = part.slice(0, last.index);
    const titled = name === '' && /^总(?:书记|理)$/.test(last[0]);
    return titled && /^[\u4e00-\u9fff]{2,3}$/.test(before) ? [before] : [];
  }
  if (part.length < 2 || part.length > 24 || /[的了在将，“]/.test(part) || notActing.test(part)) return [];
  if (/^(?:公司|企业|集团|部门|医院|大学|学院|政府|中央|银行|协会|我局)$/.test(part)) return [];
  if (organisation.test(part)) return [part];
  return places && (placeNames.has(part) || /(?<!^[全我该各本])[省市县区州]$/.test(part)) ? [part] : [];
}

/** The titles in 《》 between two places, aliases after 以下简称 left out. */
export function documentsIn(sentence: Sentence, { start, end }: Span): string[] {
  const { text } = sentence.passage;
  const documents = titlesBetween(sentence, start, end)
    .filter(
      (mention) => !/(?:简称|下称|简称为)“?$/.test(text.slice(Math.max(0, mention.from - 5), mention.from)),
    )
    .map((mention) => mention.text.replaceAll('|', ' '));
  return [...new Set(documents)];
}
