import { matchesOf } from '../../../grammar/matches.ts';
import type { Called } from './called.ts';
import { ownerKind } from './owner.ts';

/** What an article itself says that it calls a body or a work: `甲至乙高速公路（以下简称“甲乙高速”）` → 甲乙高速 is whose the figures are. */

const set =
  /([^，,。；;：:（）()“”\s]{4,40})[（(](?:以下|下文)?(?:简称|下称)(?:为|[：:，,])?[“‘]?([\u4e00-\u9fffA-Za-z0-9]{3,14})[”’]?[）)]/g;
/** 以下简称“公司”: a word for any such body. */
const anyBody =
  /^(?:本|我|该|两)?(?:公司|集团|学校|医院|中心|企业|单位|基地|平台|项目|工程|委员会|领导小组|双方|示范区|试验区)$/;

/** The shortest end of some words that has all characters of a short name in their order; empty where none has. */
function fullName(words: string, short: string): string {
  let at = words.length;
  for (const mark of [...short].reverse()) {
    at = words.lastIndexOf(mark, at - 1);
    if (at < 0) return '';
    if (at === 0 && mark !== short.charAt(0)) return '';
  }
  return words.slice(at);
}

/** The full names that a text shortens, each with what it calls them. */
export function shortened(text: string): ReadonlyMap<string, Called> {
  const found = new Map<string, Called>();
  if (!/简称|下称/.test(text)) return found;
  for (const { 1: words = '', 2: name = '' } of matchesOf(set, text)) {
    const full = fullName(words, name);
    const kind = ownerKind(full);
    if (full.length <= name.length || anyBody.test(name) || kind === 'none' || kind === 'place') continue;
    found.set(full, { name, kind });
    found.set(name, { name, kind });
  }
  return found;
}
