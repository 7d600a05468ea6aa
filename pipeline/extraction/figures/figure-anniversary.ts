import { trim } from './figure-phrase.ts';
import { type Label, label } from './figure-said.ts';
import type { Scene } from './figure-scene.ts';

/** What happened so many years ago: `举办纪念甲起义|90周年|大会` → 甲起义, 周年 · `迎来甲区成立|5周年` → 甲区, 成立 */

const marks = /(?:纪念|庆祝|喜迎|迎来|迎接|庆贺|恰逢|适逢|正值|值此|时值|是)([^，,。；;：“”、是]{2,20}?)$/;
const event =
  /^(.{2,}?)((?:正式)?(?:成立|诞辰|诞生|建立|创建|设立|组建|开通运营|开通|通车|建成|逝世|牺牲|建校|建市|建县|建区|建院|建厂|建馆|开园|开馆|开港|获批[^，,]{0,8}|胜利|签署|实施|发布))$/;

/** The label of an anniversary; null for any other number, and where nothing says what of. */
export function anniversaryLabel({ mention, words }: Scene): Label | null {
  if (!mention.text.endsWith('周年')) return null;
  const named = trim(marks.exec(words)?.[1] ?? words).replace(/^(?:今年|去年|明年|[0-9]{4}年)(?=..)/, '');
  const [, whose = '', what = ''] = event.exec(named) ?? [];
  if (what !== '') return label(whose, what);
  return marks.test(words) && named.length >= 2 ? label(named, '周年') : null;
}
