import { placeNames } from '../../sentences/place-names.ts';
import { verbReader } from '../../sentences/verbs.ts';

/** Whom a clause opens with, where its verb is not known or is a noun as often: `攸县|加强管理，`, `青云集团|优化布局，`. */
export function opensWith(words: string): string {
  const owner = anyBody.exec(words)?.[0] ?? ownerAhead(words);
  const rest = words.slice(owner.length).replace(manner, '');
  // 福建|民营企业进出口，达百亿元: what is measured
  return rest.length <= longestDeed && verbIn(rest, 0) !== null ? owner : '';
}
const longestDeed = 10;
const manner = /^(?:不断|持续|高度|大力|积极|始终|深入|着力|全面|进一步|认真|扎实|牢牢|紧紧|充分)+/;

/** The place or body that words open with; empty where they open with none. */
function ownerAhead(words: string): string {
  for (let length = Math.min(longestPlace, words.length - 3); length >= 2; length -= 1)
    if (placeNames.has(words.slice(0, length)) && !goesOn.test(words.slice(length)))
      return words.slice(0, length);
  const body = aBody.exec(words)?.[0] ?? aWay.exec(words)?.[0] ?? '';
  return words.length - body.length >= 3 ? body : '';
}
const longestPlace = 8;
/** 长沙|县, 宜春|站, 台州|港: the name goes on. */
const goesOn = /^(?:[省市县区州镇乡村旗路站港岛湖江河山口湾港]|大道|大学|学院|机场|至|到|、|和|与|的)/;
const aBody =
  /^[\u4e00-\u9fff](?:[\u4e00-\u9fff]{1,11}?(?:集团|公司|合作社|开发区|高新区|经开区|新区|街道)|[\u4e00-\u9fff]{0,11}?(?:[^乡农山新古政然心]村|[^乡城古集小心]镇))(?![\u4e00-\u9fff]?[的里内外、和与级民委办])/;

/** 甲至乙的城际铁路|推进更快 */
const aWay =
  /^[^，。；、0-9]{2,14}?(?:铁路|高铁|高速公路|高速(?!公路)|大桥|隧道|机场|水库|电站|号线|运河)(?=推进|进展|建设(?!指挥|公司|集团|单位|办|局|投资|工程)|施工(?!单位|方)|加快|提速)/;

/** 全县|清理河道, 公司|购置设备 */
const anyBody = /^(?:[全我][省市县区州镇乡村]|公司|集团|合作社|[林农牧渔茶]场)(?![域内外级里的、和与及])/;

/** 攸县|优化: the owner, where what stands behind it is a verb and no part of a name; the words as they are elsewhere. */
export function withoutVerb(words: string): string {
  const owner = ownerAhead(`${words}，，，`);
  const verb = owner === '' || owner === words ? null : verbIn(words, owner.length);
  return verb !== null && verb.end === words.length && verb.end - owner.length === 2 ? owner : words;
}
const verbIn = verbReader('act', 'event', 'up', 'predicate');
