import { ownerKind } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** What happened so many years ago: `举办纪念甲起义|90周年|大会` → 甲起义, 周年 · `迎来甲区成立|5周年` → 甲区, 成立 */

const marks = /(?:纪念|庆祝|喜迎|迎来|迎接|庆贺|恰逢|适逢|正值|值此|时值|是)([^，,。；;：“”、是]{2,20}?)$/;
const event =
  /^(.{2,}?)((?:正式)?(?:成立|诞辰|诞生|建立|创建|设立|组建|开通运营|开通|(?:全线)?(?:建成|贯通)*通车|建成|撤[地县市](?:设|改)[市区]|逝世|牺牲|建[校市县区州院厂馆港场站园矿所社行库]|开园|开馆|开港|获批[^，,]{0,8}|胜利|签署|实施|发布))$/;

const happening = /(?:起义|战争|战役|运动|会议|事件|大捷|会师|胜利|解放|开放|援[藏疆青]|对口支援|办学|办刊)$/;

/** 建厂|40年|的云砺重工: how long whoever is named behind has been there. */
const sinceWhen =
  /^[，,；;\s“]*(?:其中|而|但)?(?:已经?)?(建[校厂店院馆社园站矿]|成立|创[办建立]|开[业办]|投产|运营|办学)(?:了|已|近|超|约)*$/;

/** The label of a name that has its age before it; null elsewhere. */
export const agedLabel = (scene: Scene): Label | null => {
  const since = scene.mention.unit === 'a' && scene.linked ? (sinceWhen.exec(scene.words)?.[1] ?? '') : '';
  const named = since === '' ? null : scene.where.topics.called(scene.counted);
  return named === null ? null : label(named.name, since);
};

/** 18岁到35岁的占到|三分之二|, 35岁以下占|七成|: the share of an age. */
export function ageShareLabel({ mention, where, said }: Scene): Label | null {
  const from = Math.max(where.sentence.start, mention.from - longestAge);
  const age =
    mention.unit === '%'
      ? (ofAge.exec(where.sentence.passage.text.slice(from, mention.from))?.[1] ?? '')
      : '';
  if (age === '') return null;
  return label(said.label?.subject || findSubject(where, 'place', age), `${age}占比`);
}
const ofAge =
  /((?:[0-9]{1,2}岁?[到至—-])?[0-9]{1,2}岁(?:及?以[上下])?)的?(?:约|仅|就)?(?:占到?|占比)(?:了|达到?|为|约|近|超过?)*$/;
const longestAge = 32;

/** The label of an anniversary; null for any other number, and where nothing says what of. */
export function anniversaryLabel({ mention, words }: Scene): Label | null {
  if (!mention.text.endsWith('周年')) return null;
  const named = trim(marks.exec(words)?.[1] ?? words).replace(/^(?:今年|去年|明年|[0-9]{4}年)(?=..)/, '');
  const [, whose = '', what = ''] = event.exec(named) ?? [];
  if (what !== '') return label(whose, what);
  // 长沙市迎来建市|40周年|: whose it is stands before; 甲公司发布产品|10周年| is of no name
  return marks.test(words) && (ownerKind(named) !== 'none' || happening.test(named))
    ? label(named, '周年')
    : null;
}
