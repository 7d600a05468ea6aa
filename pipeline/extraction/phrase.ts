import type { Span } from '../grammar/clause.ts';
import { verbAt, verbsIn } from './verbs.ts';

/**
 * Noun phrases by what borders them: verbs of the lexicon, particles and marks.
 *
 * `基于轨道交通装备集群规模` → 轨道交通装备集群规模 · `国家铁路累计完成旅客发送量` → 国家铁路, 旅客发送量
 */

const stops = /[，。；、：！？,;:!?…（(）)《》\s—]|和|与|及|以及|等|的|均|共|首批|首次|全部|同步|陆续|先后|集中|已|将|正|并|在|由|为|是|向|从|被|使|让|成|占|至|到|比|较/;
const openers = /^(?:其中|同时|此外|另外|特别是|尤其是|以及|并且|而且|预计|目前|全年|当年|今年|的|了|着|并|且|而|也|又|还|再|就|均|都|共|和|与|及|、|在|到|使|让|，|,|\s|“|：|:)+/;
const closers =
  /(?:同比|环比|比上年|比去年|分别|依次|合计|总计|共计|累计|均|都|也|共|已经|已|将|再|就|要|可|能|约|仅|只|各|每|高达|可达|需要|至少|只需|只要|首次|首批|更是|则|又|还|达到了|达到|达|实现|增加至|增加到|增至|提升至|提升到|提高至|提高到|上升至|上升到|升至|扩大至|扩大到|缩短为|缩短至|缩短到|下降至|下降到|降至|降到|降为|减少至|减少到|控制在|保持在|稳定在|保持|位居|位列|名列|稳居|跃居|居|列|排名|排|占到|占比|占|为|是|有|于|在|至|到|由|从|原来的|原来|原本|了|的|仅为|分|等|，|,|、|：|:|\s|（|\(|“)+$/;
const nounEndings = /^(?:率|量|额|数|度|期|速|值|者|人|业|品|费|地|区|率|力|网|线|路|段|比|面|站|机|型)/;

const objectVerbs: ReadonlySet<string> = new Set(['event', 'reach', 'act', 'up', 'down']);

/** Cuts connectives and adverbs from both ends. */
export function trimPhrase(text: string): string {
  let phrase = text;
  for (let before = ''; before !== phrase; ) {
    before = phrase;
    phrase = phrase.replace(openers, '').replace(closers, '');
  }
  return phrase;
}

/** The noun phrase that starts at `from`: what a number in front of it counts; empty when none starts there. */
export function phraseAfter(text: string, from: number, to: number): string {
  let end = from;
  if (text.charAt(from) === '“') {
    const close = text.indexOf('”', from);
    if (close > from && close < to) end = close + 1;
  }
  for (; end < to && end - from < 30; end += 1) {
    if (stops.test(text.charAt(end)) || stops.test(text.slice(end, end + 2))) {
      if (/[首全同陆先集以]/.test(text.charAt(end)) && !stops.test(text.slice(end, end + 2))) continue;
      if (text.charAt(end) === '成' && nounAround(text, end)) continue;
      break;
    }
    const verb = verbAt(text, end, objectVerbs);
    if (verb !== null && verb.end - verb.start > 1 && !nounEndings.test(text.slice(verb.end)) && (end === from || end - from >= 2)) {
      if (end === from || (verb.role !== 'act' && !isNounVerb(verb.surface))) break;
    }
  }
  return text.slice(from, end);
}

/** 成 inside 集成, 成果 and the like is no verb. */
const nounAround = (text: string, at: number): boolean => /[集完合组构建形]/.test(text.charAt(at - 1)) || /[果绩员本分]/.test(text.charAt(at + 1));

const isNounVerb = (surface: string): boolean => /^(?:建设|发展|投资|服务|规划|计划|改造|运营|调研|考察|开放|支持|优化|培训|实施|开发)$/.test(surface);

/** Parts `国家铁路累计完成旅客发送量` at its verbs: who, and the object of the last verb. */
export function splitAtVerb(phrase: string): { subject: string; object: string } {
  const verbs = verbsIn(phrase, 0, phrase.length, objectVerbs).filter(
    (verb) => verb.end < phrase.length && !nounEndings.test(phrase.slice(verb.end)) && (verb.end - verb.start > 1 || verb.start === 0 || /[达占居获设]/.test(verb.surface)),
  );
  const first = verbs[0];
  const last = verbs.at(-1);
  if (first === undefined || last === undefined) return { subject: '', object: phrase };
  const object = trimPhrase(phrase.slice(last.end));
  const subject = trimPhrase(phrase.slice(0, first.start));
  return object.length < 2 ? { subject: '', object: phrase } : { subject, object };
}

const leadIn = /^(?:随着|根据|按照|围绕|为了|为|通过|由于|据|经|在|对|从|自|针对|作为|除|相比|基于|依托|面对)/;

/** Who a sentence is about: the noun phrase before its first verb, from the first clause that has one; empty when none. */
export function topicOf(text: string, clauses: readonly Span[], skipped: readonly Span[]): string {
  for (const clause of clauses.slice(0, 3)) {
    let from = clause.start;
    for (const span of skipped) if (span.start <= from + 3 && span.end > from && span.end <= clause.end) from = span.end;
    const body = text.slice(from, clause.end).replace(openers, '');
    if (body.length < 2 || leadIn.test(body)) continue;
    const verb = verbsIn(body, 0, body.length, objectVerbs).find((found) => found.end - found.start > 1 || /[达为是有占居]/.test(found.surface));
    const end = verb === undefined ? Math.max(0, body.search(/[0-9：:（(]/)) : verb.start;
    const phrase = trimPhrase(body.slice(0, end).replace(/[0-9].*$/, ''));
    if (phrase.length >= 2 && phrase.length <= 24 && !/[，。；]/.test(phrase)) return phrase;
    if (verb !== undefined && verb.start < 2) return '';
  }
  return '';
}
