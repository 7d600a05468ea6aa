/** Roads, canals and halls of which a town has one. */

const ringOf =
  '(?:(?:[东南西北内外中]{1,2}|[一二三四五六]|[东南西北]{1,2}[内外一二三四五])环|[东南西北]{1,2}绕城)';
const ringRoad = '(?:路|线|大道|公路|快速路|高速|高速公路|高架)';
/** 北环路, 南北环快速路, 三环高速, 东外环, 西绕城: a city has one of each. */
const ring = new RegExp(`^${ringOf}${ringRoad}?$`);
/** 东大街, 总干渠, 河西路, 西部快线, 沿江高铁: by which side of a town or of what it is. */
const bySide =
  /^[东西南北](?:大街|干渠(?:工程)?)$|^[河江湖山海城园塔桥港湾岭溪林石][东西南北]路$|^总干渠(?:工程)?$|^(?:东西|南北)(?:快速通道|快速路|大道)$|^[东西南北中]部(?:大道|快线|快速路)$|^沿[江海河湖](?:高铁|高速|高速公路|快速路|快线|大道)$/;
/** 新桥|北路, 大湖|路, 新塘|路: by what was once new, old or large there; 小站|路 but no 小站点路. */
const features = '[新老大小](?:[桥港湖河江山塘湾岭溪林石坝渡埠圩寨塔]|站(?!点))[东西南北中]?路';
const byFeature = new RegExp(`^${features}$`);
const ofOnlyOne = new RegExp(
  `^(?:${ringOf}(?![保境卫节])${ringRoad}?|[东西南北](?:大街|干渠)|总干渠|[河江湖山海城][东西南北]路(?![面基])|${features}(?![面基口灯段沿边网])|(?:机场|高铁|港口)(?:大道|高速|快速路|[大新]?路(?![面基])|大桥))`,
);

/** Whether a road or a canal is named by the side or the ring of a town that it is on. */
export const isNamedBySide = (name: string): boolean =>
  ring.test(name) || bySide.test(name) || byFeature.test(name);

/** 东环路|改造, 机场大道|改造工程: whether works are on what a city has one of. */
export const isOfOnlyOne = (words: string): boolean => ofOnlyOne.test(words);

/** 二号线一期工程: the number is the name, as in 2号线; |国际会展中心|开工 is that of its town, and 面向全国的国际会展中心 what one is to be. */
export const isNameOfOne = (text: string, from: number, to: number): boolean =>
  /^[一二三四五六七八九十]{1,3}号线/.test(text.slice(from, to)) ||
  (text.charAt(from - 1) !== '的' && ofWorld.test(text.slice(from, to)));
const ofWorld = /^国际(?:(?:会[展议]|博览|展览|体育|技术转移)中心|(?:医学|博览|商贸)城)$/;
