import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { trim } from '../words/phrase.ts';

/** Countries that goods, guests or lines reach: `产品远销|20多个国家和地区` · `航线220条，通达全球|180个国家和地区` → 通达国家和地区 */

/** The label of such a number of countries; null for any other, and where they are only counted. */
export function landsLabel({ words, where, said, mention }: Scene, counted: string): Label | null {
  // 通达23个国家和地区的|51个|港口: they are reached as well
  const reach =
    words.trim() === '的' && mention.unit === 'count' ? inLands.exec(said.label?.indicator ?? '') : null;
  if (reach !== null && said.label !== null && counted.length > 1)
    return label(said.label.subject, `${reach[1]}${counted}`);
  if (counted !== '国家和地区' && counted !== '国家') return null;
  const whose = trim((reached.exec(words)?.[1] ?? '').replace(goods, ''));
  if (whose.length >= 2) return label(whose, counted);
  return reached.test(words)
    ? label(findSubject(where, 'any', counted), `${reachedBy.exec(words)?.[0] ?? ''}${counted}`)
    : null;
}

/** 产品远销|20多个国家和地区, 大会吸引了来自|30个国家和地区: whose goods or guests they are. */
const reached =
  /^(.*?)(?:已|吸引了?)*(?:来自|远销|销往|畅销|出口到?|遍布|辐射|覆盖|通达)(?:了|到|全球|世界|海内外|国内外)*$/;

/** 产品|出口到30个国家: whose goods they are is told elsewhere. */
export const goods = /^[，,\s]*(?:其|主要|相关)*(?:产品|商品|货物)(?:主要|已|先后|相继|还)*$/;

const inLands = /^(远销|销往|出口|辐射|覆盖|通达)(?:国家和地区|国家)$/;
const reachedBy = /远销|销往|出口|遍布|辐射|覆盖|通达|来自/;
