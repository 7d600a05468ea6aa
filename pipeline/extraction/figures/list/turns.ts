import { isMeasure } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import { isTown } from '../owner/town-alone.ts';
import { type Label, label, type Place, type Said } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { stripLead } from '../words/phrase.ts';

/** Several that are told of by turns, of one measure: `甲市GDP3000亿元，乙市紧随其后，达到|2800亿元|` → 乙市, GDP */

const standsBehind =
  /(?<=.{2})(?<![不未])(?:则|也|稳|暂)?(?:紧[随跟追]其后|次之|居次|[排位居在]其次|位[居列]其后|殿后|垫底)$/;

/** 乙市|紧随其后: whom a clause is about, without how it stands beside the one before. */
export const withoutStanding = (words: string): string => words.replace(standsBehind, '');

const clauseBefore = /(?:^|[，,。；;：:])([^，,。；;：:0-9、]{4,20})[，,\s]$/;

/** What has been said, turned to whom the clause before a number is about, where that stands behind the one told of last. */
export function turnedTo(said: Said, { sentence: { passage }, whole }: Place): Said {
  const clause = said.label === null ? '' : passage.text.slice(said.at, whole.start);
  const words = clauseBefore.exec(clause.slice(-longest))?.[1] ?? '';
  const name = stripLead(withoutStanding(words));
  const isTurn = said.label !== null && words !== '' && withoutStanding(words) !== words;
  if (isTurn && isTown(name)) return { ...said, label: { ...said.label, subject: name } };
  const [, sets = '', moved = ''] = clause === '' ? [] : (movedBy.exec(clause.slice(-longestMoved)) ?? []);
  const isNamed = said.label !== null && moved !== '' && (sets !== '，' ? !isMeasure(moved) : isOne(moved));
  return isNamed && said.label !== null ? turned(said, movedLabel(said.label, moved)) : said;
}

/** What was said last, as another label says it. */
const turned = (said: Said, label: Label): Said => ({
  ...said,
  label,
  levels: [...said.levels.slice(0, -1), label],
  amounts: said.amounts.map((one, index) => (index === said.amounts.length - 1 ? { ...one, label } : one)),
});

/** 甲县增长5%，|乙县|受干旱影响，下降3%: of whom what helps or hinders is told, before how much. */
const movedBy =
  /([，；。])(?:而|但|其中)?((?!受|因)[^，,。；;：:、0-9]{2,10}?)(?:受[^，,。；;]{2,18}(?:影响|拖累|拉动|带动|冲击|制约|提振)|(?<!原)因(?!此|而|地|素)为?[^，,。；;]{3,16})[，,]$/;
const longestMoved = 40;
const isOne = (name: string): boolean =>
  isTown(name) || ownerKind(name) !== 'none' || /.{2}(?:行业|产业)$/.test(name);

/** 柳溪县 has as much of what was measured; of 烟草业增加值 no more than the measure is what 电力行业 has. */
function movedLabel(told: Label, name: string): Label {
  if (isTown(name) || ownerKind(name) !== 'none') return { ...told, subject: name };
  const measure = produced.exec(told.indicator)?.[0] ?? '';
  // 甲景区接待游客8万人；|乙山|受大雾影响，接待量: it stands beside another
  return measure === '' ? { ...told, subject: name } : { ...told, indicator: `${name}${measure}` };
}
const produced = /(?:总?产[值量]|增加值|面积|进?出口额?|销售额|零售额|营业收入|投资)$/;

const longest = 24;

const oneOfBoth = /^[，,；;\s]*(?:其中|而|且|但)?([前后])者/;
const builds = /^.*(?:建设|打造|实施|推进|建成|新建|引进|规划|开工|拥有|签约)(?=..)/;
const listsTwo =
  /([\u4e00-\u9fffA-Za-z]{2,24})[、和与及]([\u4e00-\u9fffA-Za-z]{2,10}?)两([个条座家所项种类大批支款位名处]?)((?![地者人方])[^的，,。；;：:0-9]{1,4})(?=[，,。；;：:])/;

/** 两县分别增长8%、7%，前者投资|12亿元|: of the first of the two that were told of; as it was where no words say which they are. */
export function ofOneOfBoth(found: Label, { words, said, where: { sentence, at } }: Scene): Label {
  const which = oneOfBoth.exec(words)?.[1];
  if (which === undefined) return found;
  const listed = twoIn(sentence.passage.text.slice(sentence.start, at));
  const told = listed.length > 0 ? listed : [...new Set(said.levels.map(({ subject }) => subject))];
  const name = told.length === 2 ? (told[which === '前' ? 0 : 1] ?? '') : '';
  const own = found.indicator.replace(/^[前后]者(?:的|比[前后]者[多少高低快慢大小]?|[较更]?)/, '');
  // 对甲国、乙国分别出口8亿元、9亿元，前者增长|7%|: of the first of both measures
  const measured = said.levels.slice(-2)[which === '前' ? 0 : 1];
  if (name === '' && own === '' && told.length === 1 && measured !== undefined) return measured;
  return name === '' ? found : label(name, own || (said.label?.indicator ?? found.indicator), found.verb);
}

/** 甲项目、乙小镇均在其列， */
const listsBoth =
  /(?:^|[，,；;])([^，,。；;、0-9]{3,24})[、和与]([^，,。；;、0-9]{3,24}?)(?:均|都|双双|先后|相继)[^，,。；;、0-9]{2,10}(?=[，,；;]|$)/;
const longestList = 100;

/** 甲县规划建设东山、西岭两个园区，: 东山园区, 西岭园区. */
function twoIn(text: string): readonly string[] {
  const both = listsBoth.exec(text.slice(-longestList));
  if (both !== null) return [both[1] ?? '', both[2] ?? ''];
  const [, lead = '', second = '', , noun = ''] = listsTwo.exec(text) ?? [];
  const first = lead.replace(builds, '');
  return lead === '' ? [] : [first, second].map((name) => (name.endsWith(noun) ? name : `${name}${noun}`));
}
