import type { Found } from './organisation-names.ts';
import { classOf, fullNameOf } from './organisation-words.ts';

/** What is named behind a body and is a part of its name: a department of it, or a body that belongs to it. */

/** 市委|组织部, 省政府|新闻办, 甲领导小组|办公室, 甲银行|研究院. */
const departments: readonly (readonly [RegExp, RegExp])[] = [
  [
    /[省市县区州旗]委$|自治区党委$/,
    /^(?:(?:组织|宣传|统战)部(?!门)|政法委|办公[厅室]|政策研究室|党校|网信办|编办)/,
  ],
  [/政府$/, /^(?:办公[厅室]|新闻办公室|新闻办|研究室|参事室|外事办|口岸办|金融办|国资委)/],
  [/(?:领导小组|委员会|指挥部)$/, /^办公室/],
  [/(?:银行|大学|集团|公司|科学院)$/, /^(?:研究总院|研究院|研究所|研究中心|设计院)/],
];

const opensPart = '组宣统政办党网编新研参外口金国设';

/** Names with what belongs to them, and none that is only a part of another. Linear. */
export function withParts(found: readonly Found[], text: string): Found[] {
  const whole: Found[] = [];
  for (const each of found) {
    const last = whole.at(-1);
    // 国务院 in 国务院新闻办公室
    if (last !== undefined && each.from >= last.from && each.to <= last.to) continue;
    if (last !== undefined && each.from === last.from) whole.pop();
    const before = whole.at(-1);
    if (before !== undefined && belongs(before, each, text)) {
      whole.pop();
      whole.push({ name: before.name + text.slice(each.from, each.to), from: before.from, to: each.to });
    } else whole.push(withDepartment(each, text));
  }
  return whole;
}

function withDepartment(body: Found, text: string): Found {
  const next = text.charAt(body.to);
  if (next === '' || !opensPart.includes(next)) return body;
  const words = text.slice(body.from, body.to);
  for (const [ending, part] of departments) {
    const own = ending.test(words) ? part.exec(text.slice(body.to, body.to + 6))?.[0] : undefined;
    if (own !== undefined) return { name: body.name + own, from: body.from, to: body.to + own.length };
  }
  return body;
}

const parts: ReadonlySet<string | undefined> = new Set(['institute', 'hospital', 'company']);

/** 中国科学院|沈阳自动化研究所, 甲大学|附属医院; 工信部|中国信息通信研究院 and 省委|省政府 are two. */
function belongs(body: Found, each: Found, text: string): boolean {
  if (body.to !== each.from || /[部委府局厅]$/.test(text.slice(body.from, body.to))) return false;
  const words = text.slice(each.from, each.to);
  // 全国政协|经济委员会
  if (/(?:政协|人大)$/.test(text.slice(body.from, body.to)) && /^[^省市县区]{2,8}委员会$/.test(words))
    return true;
  return !/^(?:中国|国家|全国)/.test(words) && fullNameOf(words) === undefined && parts.has(kindOf(words));
}

/** What kind of body the longest suffix of a name tells. */
function kindOf(name: string): string | undefined {
  for (let length = Math.min(8, name.length); length > 1; length -= 1) {
    const kind = classOf(name.slice(-length));
    if (kind !== undefined) return kind;
  }
  return undefined;
}
