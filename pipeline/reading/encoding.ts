/**
 * Tells what a file that is no UTF-8 is written in. A wrong guess gives rubbish that looks like text (`大橋` read as
 * GB18030 is `爵タ`), so only what reads like Chinese is taken.
 */

/** How bytes turn out: the text, or what is wrong with them and the first byte that shows it. */
type Decoded = { readonly text: string } | { readonly fault: string; readonly at: number };

/** The commonest characters of written Chinese, with traditional forms, and its marks: a third of any text and more. */
const common = new Set(
  '，。、；：“”《》的一是不了在人有他这這中大来來上国國和地到个個时時年得就那要出会會可也能对對生于於着家种種' +
    '用而自之后後多然行学學如者发發都现現经經没沒公成方进進工同本日下小所作心开開从從因长長月市新高建设設业業' +
    '产產部区區万萬元民全实實力等将將位主体體重加展城通车車路项項目交化水平面起天分关關点點程度东東西南北三二四五六七八九十',
);

/** Enough to tell by; a file is in one encoding from its start to its end. */
const sampleSize = 65_536;

/** Shares of common characters: a Chinese text has some four in ten; the same bytes read wrongly, one in a hundred. */
const leastShare = 0.08;

/** A name of a few characters may have none of the common ones. */
const leastCharacters = 12;

/** Others that such a file may be in; each has a name for the message. */
const others = [
  ['big5', 'Big5'],
  ['utf-16le', 'UTF-16'],
  ['utf-16be', 'UTF-16'],
] as const;

/** Decodes UTF-8, else GB18030 (which holds GBK and GB 2312); a byte-order mark stays. */
export function decodeChinese(bytes: Uint8Array): Decoded {
  const utf8 = decodeAs('utf-8', bytes);
  if (utf8 !== null) return { text: utf8 };
  const zero = bytes.indexOf(0);
  if (zero >= 0) return { fault: 'the file is no text, or text in UTF-16: save it as UTF-8', at: zero };
  if (isMostlyUtf8(bytes)) {
    return {
      fault: 'the file is UTF-8 with damaged bytes: get it anew, or mend the place',
      at: faultOf(bytes),
    };
  }
  const gb = decodeAs('gb18030', bytes);
  const share = shareOf('gb18030', bytes);
  const likelier = others.find(([encoding]) => shareOf(encoding, bytes) > Math.max(share, leastShare));
  if (likelier !== undefined)
    return { fault: `the file looks like ${likelier[1]}: save it as UTF-8`, at: faultOf(bytes) };
  if (gb === null || (share < leastShare && gb.length >= leastCharacters))
    return { fault: 'the file is no UTF-8 or GB18030 text in Chinese: save it as UTF-8', at: faultOf(bytes) };
  return { text: gb };
}

function decodeAs(encoding: 'utf-8' | 'gb18030', bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether more characters beyond ASCII are whole in UTF-8 than broken: GBK read so has thirty broken to one whole. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let [whole, broken] = [0, 0];
  for (const character of new TextDecoder('utf-8').decode(bytes.subarray(0, sampleSize))) {
    if (character === '\ufffd') broken += 1;
    else if (character > '\u07ff') whole += 1;
  }
  return whole > broken;
}

/** The share of common characters among those beyond ASCII, reading the bytes in an encoding. */
function shareOf(encoding: string, bytes: Uint8Array): number {
  let [known, all] = [0, 0];
  for (const character of new TextDecoder(encoding).decode(bytes.subarray(0, sampleSize))) {
    if (character < '\u0080') continue;
    all += 1;
    if (common.has(character)) known += 1;
  }
  return all === 0 ? 0 : known / all;
}

/** The first byte that is no UTF-8. */
function faultOf(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (startsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** A cut inside a character is no fault, so the stream flag is set. */
function startsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}
