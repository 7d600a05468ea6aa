import { goods } from '../counted/lands.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** In how many towns something is sold: `蔬菜产量20万吨，近七成销往全国|150多个|大中城市` → 销往大中城市, and no towns of the nation's. */
export function soldIn({ mention, words, where }: Scene, counted: string): Label | null {
  const sold = mention.unit === 'count' && towns.test(counted) ? (soldTo.exec(words)?.[0] ?? '') : '';
  if (sold === '') return null;
  const who = trim(words.slice(0, words.indexOf(sold)).replace(goods, ''));
  return label(
    who.length >= 2 && !share.test(who) ? who : findSubject(where, 'any', sold),
    `${sold}${counted}`,
  );
}

const towns = /(?:城市|商超|门店|市场|省市|省区市|省份|^省[、和][^，,]{0,6}[市区])$/;
const soldTo =
  /(?:销往|远销|畅销|热销|俏销|直供|发往|遍布)(?:了|到|至)?(?=(?:全国|国内外?|省内外?|省外|周边|全省)?$)/;
/** 近七成|销往全国 */
const share = /^(?:约|近|超)?[0-9一二三四五六七八九半]+(?:成|%|分之)/;
