import { worksOn } from '../../sentences/building-words.ts';
import { opensWithVerb } from '../measure/noun.ts';
import { type Label, label, type Said } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { wordAt } from '../words/words.ts';
import { withoutDeedBehind } from './deed.ts';

/**
 * Others of those that were counted, by how far they are: `18座车站中，13座已封顶，|4座|正在回填` → 正在回填的车站 · `另有|4座|未动工` → 未动工的车站 · `首批|300套|
 * 去年3月交付，其余|500套|明年完工` → 首批公寓, 其余公寓; null where the words name their own.
 */
export function othersOfThem(found: Label, { mention, said, words, counted, where }: Scene): Label | null {
  if (mention.unit !== 'count') return null;
  const [, which = '', first = '', kind = ''] = whichOfThem.exec(words.trim()) ?? [];
  const isNext = words.trim() === '' && said.unit === 'count' && said.counter === mention.counter;
  // 已有9个|双幅贯通|: a clause of its own, and no noun
  const clause = withoutDeedBehind(counted) === counted ? '' : counted;
  if ((counted !== '' && !bare.test(counted) && clause === '') || (which === '' && !isNext)) return null;
  const noun = nounOf(said, mention.counter);
  if (noun === '') return null;
  const { text } = where.sentence.passage;
  // 3家；|5家|正在整改: behind a semicolon another list may begin
  if (isNext && /[；;。]/.test(text.slice(said.at, mention.from))) return null;
  // 其余6个为服务业项目: what they are stands behind
  if (/^(?:均|都|全)?[为是系属]/.test(text.slice(mention.to, mention.to + 2))) return null;
  const subject = namesNone.test(found.subject) ? (said.label?.subject ?? '') : found.subject;
  if (first !== '') return label(subject, `${first}${noun}`);
  const told = clause || toldOf(text.slice(mention.to, mention.to + longestTold));
  if (told !== '' && (which !== '' || !found.indicator.startsWith(told.slice(0, 2))))
    return label(subject, `${told}的${noun}${kind}`);
  return which === '' || which === '已'
    ? null
    : label(subject, remainder.test(which) ? `其余${noun}` : `${noun}${kind}`);
}
const longestTold = 20;
const bare = /^(?:主体(?:结构|工程)?|计划|预计|准备|目前)$/;
const remainder = /其余|余下|[剩][余下]/;
const whichOfThem =
  /^(?:而|但|目前)?(其余|余下|剩余|剩下|另外?|还|已(?=有)|(?=有$)|(首批|第[一二三]批)|([\u4e00-\u9fff]{0,3})中[，,]?(?:现|目前)?已?有)的?(?:还|仍)?(?:有|约|共)*$/;
const namesNone = /^(?:其余|余下|剩余|剩下|另有|首批)$|中$/;

/** The noun of those that were counted last by a measure word; empty where that is no noun. */
function nounOf(said: Said, counter: string | null): string {
  const told =
    said.counter === counter ? said.noun || said.counted : (said.byCounter.get(counter ?? '') ?? '');
  const noun = withoutDeedBehind(told.slice(told.lastIndexOf('的') + 1).replace(aheadOfNoun, ''));
  return noun.length < 2 || /[0-9中有占]$|^[0-9]/.test(noun) || isBareDeed(noun) ? '' : noun;
}
/** 搬迁户, 开工: nothing is named. */
function isBareDeed(noun: string): boolean {
  const opening = wordAt(noun, 0, noun.length);
  return opening?.word.role === 'verb' && /^[户人名家所]?$/.test(noun.slice(opening.end));
}
const aheadOfNoun = new RegExp(
  `^(?:(?:其余|首批|现有|已|共|累计|新区|园区|县里|市里)*(?:${worksOn}|建设|打造|实施|推送|新?开工|竣工|建成|投用|完工|在建|签约|引进|交付)?(?:的)?)(?=.{2})`,
);

/** How far those are, or what they do, as far as the clause behind the number says so at no time; empty else. */
function toldOf(behind: string): string {
  const clause = clauseBehind.exec(behind)?.[0] ?? '';
  const lead = leads.exec(clause)?.[0] ?? '';
  const said = clause.slice(lead.length);
  const how = goesOn.exec(lead)?.[0] ?? '';
  return said.length >= 2 &&
    (how !== '' || opensWithVerb(said) || /^已经?..$/.test(clause)) &&
    !isDeedOfAll.test(said)
    ? `${how}${said}`
    : '';
}
const clauseBehind = /^[^，,。；;：:、（(“”0-9的是为]{2,12}(?=[，,。；;]|$)/;
const leads =
  /^(?:已经?|均|都|也|还|仍(?!在)|目前|全部|陆续|相继|(?:仍|正)?在(?=.{2})|正(?!常)|即将|尚未|未(?!来))*/;
const goesOn = /(?:[仍正]在|在|正|即将|尚未|未)$/;
/** 3家表示满意: what they say tells nobody which they are; 分别 is of each. */
const isDeedOfAll = /^(?:表示|认为|觉得|来自|达到?|超过|增长|下降|分别|占|有|共)/;
