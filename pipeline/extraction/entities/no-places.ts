import { matchesOf } from '../../grammar/matches.ts';
import type { Article } from '../sentences/article.ts';
import type { Division } from '../sentences/place-names.ts';
import { surnames } from '../sentences/surnames.ts';

/** Words that are spelled as places are and name none where they stand. */

/** Words of other kinds that begin where a place's name ends: 长沙路, 湖南大学, 钦州湾 and the line 吉安|赣高铁 are no places. */
const continues =
  /^(?:大学|学院|路|大道|街|师范|理工|日报|晚报|晨报|早报|时报|导报|都市报|商报|卫视|医科|农业大学|银行|大桥|站|东站|西站|南站|北站|农场|牧场|林场|湖(?![南北东西泊里滨州口广区])|湾(?!区|新区)|[赣皖闽鄂豫湘鲁浙苏粤桂琼渝黔滇陕晋冀](?:高铁|铁路|客专|高速))/;
export const goesOn = (text: string, end: number): boolean =>
  continues.test(text.slice(end, end + 4)) || crossed.test(text.slice(end - 1, end + 2));
/** 昌|临高|铁, but 阳高|铁路 */
const crossed = /^(?:高铁(?!路)|高速|城际)/;

/** 甲岭山西|麓, 大河北|岸, 甲岭|山南, 北接甲县，|南通乙漠: a side of a mountain, a river or a lake, or where a thing leads; and what two bodies do together. */
const sides = /^(?:山[东西]|河[南北]|湖[南北]|江西|海南)$/;
export const isSide = (text: string, at: number, end: number): boolean => {
  const words = text.slice(at, end);
  // 牧民和部分居民
  if (words === '民和')
    return /[农牧居市村人公移渔网国军难]/.test(text.charAt(at - 1)) && !/[县回]/.test(text.charAt(end));
  if (words === '山南')
    return (
      /[\u4e00-\u9fff]/.test(text.charAt(at - 1)) && !/[在到至从和与及赴往市区藏省]/.test(text.charAt(at - 1))
    );
  // 市财政局|会同|甲银行
  if (words === '会同')
    return /[局委厅部府院署行会司]/.test(text.charAt(at - 1)) && text.charAt(end) !== '县';
  if (words === '南通')
    return /[东西北][到至接连临靠邻抵][^，。；]{1,20}[，、；]$/.test(text.slice(Math.max(0, at - 26), at));
  return sides.test(words) && /[侧岸坡麓翼堤]/.test(text.charAt(end));
};

/** 全州 in an article that names 广西: the whole of a prefecture, as 全省 is of a province. */
export const isWhole = (words: string): boolean => /^全[省市州县区]$/.test(words);

/** 城|西安置小区, 外|资阳光项目, 漳|河北部: short names of which a part belongs to the word before, by what stands on either side. */
const cutOut: ReadonlyMap<string, readonly [RegExp, RegExp]> = new Map([
  [
    '西安',
    [
      /[城镇县区村路湖河江山岭园门桥东鄂豫粤川桂闽渝黔滇浙皖湘赣冀苏]/,
      /^(?:[装置排防检葬]|全[生网保感隐管]|居[工小点房])/,
    ],
  ],
  ['资阳', [/[投外合引物融筹集出独注增工]/, /^[^市区城]/]],
  ['河北', [/[运黄淮漳渭洛汾辽滦沱沂沭泾涡颍浑]/, /^[部段路街调上引支]/]],
]);

/** Whether a short name is none since a part of it belongs to the word before. */
export function isCutOut(text: string, at: number, end: number): boolean {
  // 24万|山区群众
  if (text.charAt(at) === '万' && /[0-9]/.test(text.charAt(at - 1))) return true;
  const cut = cutOut.get(text.slice(at, end));
  return cut?.[0].test(text.charAt(at - 1)) === true && cut[1].test(text.slice(end, end + 2));
}

/** 青山|通山镇 is a town, and 芙蓉 in “玉芙蓉”基金 a part of a word: a county is not called so by its short name. */
export const isTownOrWord = (text: string, at: number, end: number): boolean =>
  /^(?:镇(?![江海远原安宁坪康赉平雄巴沅])|乡(?![镇村土下]))/.test(text.slice(end, end + 2)) ||
  (text[end] === '”' && /“[\u4e00-\u9fff]{1,2}$/.test(text.slice(Math.max(0, at - 3), at)));

/** 张家港, 满洲里: a city's short name that is nobody else's; 武夷山 and 青铜峡 are a mountain and a gorge as well. */
export const isUnmistakable = ({ name, short }: Division): boolean =>
  short.length > 2 && name.endsWith('市') && !/[山桥关峡池]$/.test(short);

/** 东区, 城区 and what 提高县域 and 城市和县城 hold are places of two characters only beside the division that they are in. */
export function isEveryday(name: string, around: string, isKnown: boolean): boolean {
  if (name.endsWith('区')) return true;
  const [before, after] = around.split(name);
  return (
    /[城域级乡里直]/.test(after ?? '') ||
    (/^[高和范成道易开文康理代兴洋环新费景献达]/.test(name) &&
      /[\u4e00-\u9fff]/.test(before ?? '') &&
      !/[在到自从于赴往由是经至省市州]/.test(before ?? '')) ||
    (name === '和县' && !isKnown)
  );
}

const folk = /(?:农民|村民|居民|市民|牧民|渔民|职工|工人|老人|大户|店主|师傅)([\u4e00-\u9fff]{3})/g;

/** 农民赵肇东: three characters that a person is called, in which a county's name may stand. */
export function privateNames({ sentences }: Article): ReadonlySet<string> {
  const names = sentences.flatMap(({ text }) => matchesOf(folk, text).map((match) => match[1] ?? ''));
  return new Set(names.filter((name) => surnames.has(name.charAt(0))));
}
