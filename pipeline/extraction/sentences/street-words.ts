import { withRole } from '../../lexicons/any-of.ts';
import { readLexicon } from '../../lexicons/read.ts';

/** Everyday words that streets are called by. */

const rows = readLexicon('lexicons/street-words.csv');
const calledSo: ReadonlySet<string> = new Set(withRole(rows, ['called']));
const avenues: ReadonlySet<string> = new Set(withRole(rows, ['avenue']));
const names: ReadonlySet<string> = new Set(withRole(rows, ['name']));

/** 创新|路, 科技|大道: common names of streets that are common words. */
export const namesStreet = (word: string): boolean => names.has(word);

/** 滨河路、建设路等, 建设三路, 建设大道改造: a street that is called so, by what stands behind 建设. */
export const isStreetOf =
  /^[东西南北中二三四五六七八九十]?(?:路(?![灯面基网桥况段侧线径由口]|、[水电气网桥讯])|街(?![道区巷头心边])|大道(?!理)|大街)/;

/** 文化|路, 体育|大道, 开发|大道: everyday words that streets are called by, and not 景观大道 or 产业路, which are sorts of them. */
export const isStreetName = (word: string, behind: string): boolean =>
  isStreetOf.test(behind) && (calledSo.has(word) || (behind.startsWith('大道') && avenues.has(word)));

/** 纬|一路, 东|一路, 五|一路: a street by its number, and no 一路 that says how somebody goes. */
export const isFirstStreet = (text: string, at: number): boolean =>
  (opensStreet.test(text.slice(Math.max(0, at - 5), at)) && namesFirst.test(text.slice(at, at + 5))) ||
  (/(?:^|[^\u4e00-\u9fff]|[和与及的了对建造进成通宽设修])[东西南北中经纬五七八]$/.test(
    text.slice(Math.max(0, at - 2), at),
  ) &&
    /^一路(?!上|向|往|走|直|[东西南北]行)/.test(text.slice(at, at + 4)));
/** 、木桥|一路（: in a list of streets. */
const opensStreet = /[、：][\u4e00-\u9fff]{1,4}$/;
const namesFirst = /^一路(?:[（(、]|[和及](?=[\u4e00-\u9fff])|工程|项目|改造)/;
