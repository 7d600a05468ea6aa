import { regionWords } from '../../../grammar/regions.ts';
import { buildTrie, longestTerm } from '../../../grammar/trie.ts';
import { readLexicon } from '../../../lexicons/read.ts';
import { placeNames } from '../../sentences/place-names.ts';
import { isCrossed } from '../../sentences/places-within-words.ts';
import { classes, noFirst, noLast, unlistedTown } from './town.ts';

/** The place that a noun phrase opens with: `宜春市袁州区|财政收入`, `全县|耕地`, `东北三省|粮食产量`. */

/** Names of places, and words that hold the spelling of one and name none: 日照时数, 新安江. */
const places = buildTrie([
  ...[...placeNames].map((name): [string, boolean] => [name, true]),
  // 雄安新区 is no 安新
  ...readLexicon('lexicons/regions.csv')
    .filter(({ name }) => name.endsWith('新区'))
    .map(({ surface }): [string, boolean] => [surface, true]),
  ...readLexicon('lexicons/not-places.csv').map(({ surface }): [string, boolean] => [surface, false]),
]);
/** Where the known place name at an offset ends; 0 where none begins there. */
export const placeAt = (text: string, at: number): number => {
  const named = longestTerm(places, text, at, text.length);
  return named?.entry === true && !isCrossed(text, at, named.end) ? named.end : 0;
};
/** 各县区|配套资金, 各市州|; 各县|区域面积: divisions of several ranks in one word. */
const deictic =
  /^各(?:市州|州市|地市|设区市|县市区?|县区|区县|市县区?|市区县|乡镇)(?![级域场])|^(?:该|本|我|全|各|此)(?:省|市|县|区|镇|乡|村|州|旗|盟(?![友国军约市])|自治区|设区市)(?!场(?![馆所地])|域[^外内]?)|^[两三四五六七八九](?:市(?![场级委民区辖值政])|(?<!两)地(?![区块产铁面方级段处])|省(?![级委份道区])|县(?![级委城区域]))|^(?:全国|我国|全球|全世界|中国(?![\u4e00-\u9fff]{0,8}[0-9]{2,4}强企业)|自治区)/;

/** 东北|三省, 长江经济带|11省市, and 南方五省区 whole: so many provinces of a region are one owner. */
const ofRegion =
  '(?:沿线)?(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})省(?:区市?|市(?![场级])|份)?(?![级道直会委长内界际])';
export const provincesBehind = new RegExp(`^${ofRegion}`);
const region = new RegExp(`^${regionWords}${ofRegion}`);

/** Where the place name that a phrase opens with ends; 0 when it opens with none. */
export function placeEnd(phrase: string, at = 0): number {
  const named = placeAt(phrase, at);
  // 株洲站列车, 长沙路口, 玉龙雪山: the place is a part of another name; 大城 is a county, and 超大城市 many towns
  const inName =
    named > 0 &&
    (/^(?:村(?![级民庄镇委集落镇])|站|路|大道|港|机场|大学|雪山|东站|西站|南站|北站|号(?![线楼院召称令码]))/.test(
      phrase.slice(named),
    ) ||
      phrase.startsWith('大城市', at));
  let end = inName ? 0 : named;
  if (end === 0) {
    const generic =
      deictic.exec(phrase.slice(at, at + 16))?.[0] ??
      region.exec(phrase.slice(at, at + 12))?.[0] ??
      (at === 0 ? unlistedTown(phrase) : '');
    if (generic === '') return 0;
    end = at + generic.length;
  }
  // 深圳|盐田港: a port's name begins here
  for (
    let more = placeAt(phrase, end);
    more > 0 && !/^(?:港(?![区口城])|机场)/.test(phrase.slice(more));
    more = placeAt(phrase, end)
  )
    end = more;
  end += provincesBehind.exec(phrase.slice(end, end + 9))?.[0].length ?? 0;
  if (
    /^(?:[省市县区州](?![内级直辖管场域位属民]|(?<=区)县|外(?![贸资商汇]))|[镇乡](?![化域级区村镇土]))/.test(
      phrase.slice(end, end + 3),
    ) &&
    !/[省市县区州]$/.test(phrase.slice(0, end))
  )
    end += 1;
  // 袁州区三阳镇, 袁州区三阳镇石桥村: a town that the lists do not know, behind its county
  const town = end > 0 ? townOf.exec(phrase.slice(end, end + 10))?.[0] : undefined;
  if (town !== undefined) end += town.length;
  // 台州市区|空气质量: the town itself
  if (phrase.charAt(end) === '区' && phrase.charAt(end - 1) === '市') end += 1;
  // 宜春|市场主体: what is there, and no 宜春市
  if (phrase.startsWith('市场', end - 1) && end - at > 2 && !/[馆地次均]/.test(phrase.charAt(end + 1)))
    end -= 1;
  // 全州|县域内: within its counties, and no 全州县
  if (phrase.startsWith('县域', end - 1) && end - at > 2) end -= 1;
  // 江西省级|资金: of the rank, and 江西's
  if (phrase.charAt(end) === '级' && end - at > 2 && /[省市县区州]/.test(phrase.charAt(end - 1))) end -= 1;
  end += /^各(?:市州|地市|区县|县区|乡镇|[市县区镇乡村])/.exec(phrase.slice(end, end + 3))?.[0].length ?? 0;
  return end;
}

const townOf = new RegExp(
  `^(?![${noFirst}0-9、]|[返下回离家异故他老同还]乡|古镇(?!镇)|(?:${classes})[镇乡])[\\u4e00-\\u9fff]{1,3}?(?<![${noLast}])(?:镇|乡(?![村镇土亲贤])|街道)(?![化域级区企])` +
    '(?:[\\u4e00-\\u9fff]{2,3}村(?![级民庄镇委集]))?',
);

/** Whether a phrase is the name of a known place, or of a town behind one, and no more: 宜春市, 袁州区三阳镇, but no zone. */
export const isPlaceName = (phrase: string): boolean => phrase !== '' && placeEnd(phrase) === phrase.length;

/** 甲省乙市丙区|丁镇: the town without the whole way to it; any other name as it is. */
export const townAlone = (name: string): string => name.replace(wayTo, '');

const wayTo = /^.{2,4}省.{2,4}[市州盟].{2,4}[区县市旗](?=[^省市区县旗村]{2,5}(?:镇|乡|街道)$)/;

const namesAndCount =
  /^([\u4e00-\u9fff]{2,4}?(?:[、和与及][\u4e00-\u9fff]{2,4}?){1,5})([两三四五六2-6])个?(?:省份|[省市县区州镇乡村地](?![场长级民务委政内外间道带份]))(?=.{2})/;
const countOf = (count: string): number =>
  /[0-9]/.test(count) ? Number(count) : '两三四五六'.indexOf(count) + 2;
/** 甲、乙两镇|人口总量: where the count shows that the list is of places, whether the lists know them or not; 0 for any other. */
export function severalPlaces(phrase: string): number {
  const [all = '', names = '', count = ''] = namesAndCount.exec(phrase) ?? [];
  return names.split(/[、和与及]/).length === countOf(count) ? all.length : 0;
}
