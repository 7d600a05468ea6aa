import { isItsOwn } from '../topic/passing.ts';
import type { Where } from '../topic/where.ts';
import { isOfWorksAlone } from './want.ts';

/**
 * Whether a sentence that names nobody goes on with the thing of the one before: its kind is named again, or only such a thing
 * has what is measured. `甲购物中心开业。商场|日均客流3万人` · `乙高速开工。行车速度|80公里`
 */
export function goesOnWith(thing: string, phrase: string, { sentence, at }: Where): boolean {
  const words = sentence.text.slice(0, at - sentence.start + longestLead) + phrase;
  return (
    words.includes(thing.slice(-2)) ||
    (/中心|广场|城$/.test(thing) && words.includes('商场')) ||
    (thing.endsWith('园') && words.includes('园区')) ||
    isOfWorksAlone(phrase) ||
    ofBuilt.test(phrase) ||
    isItsOwn(thing, phrase)
  );
}
/** 总库容, 总投资, 占地面积: what is built has it, and few others. */
const ofBuilt = /库容|灌溉面积|装机|建筑面积|占地|总投资|造价|工期/;
const longestLead = 12;

/** 这两支队伍年龄30岁, 他每月上夜班|9次|, 记者驱车|90公里|: of those that are pointed at or who tells, and of no place that a title names. */
export const tellsOfOthers = (where: Where): boolean => tellsOfPerson(where) || pointsOut.test(ahead(where));
/** 他每月上夜班|9次|, 记者驱车|90公里|: of one person, and of no place that was told of. */
export const tellsOfPerson = (where: Where): boolean => aPerson.test(ahead(where)) || personGoesOn(where);
const ahead = ({ sentence, at }: Where): string => sentence.passage.text.slice(at, at + longestPointer);
const personGoesOn = ({ sentence, at, previous }: Where): boolean =>
  previous?.name === '' && ofOnePerson.test(sentence.passage.text.slice(sentence.start, at));
/** 他盖起五间新房，|拿出两间|: what he does goes on; 她说 lets speak. */
const ofOnePerson =
  /(?:^|[，,；;：“])[^，,]{0,6}[他她](?!们|[说称]|表示|介绍|告诉|认为|预计|坦言|透露|回忆|强调|指出|[省国乡日山])/;
const pointsOut =
  /^[，,；;：“\s]*(?:[但而且就]|今年|去年|目前|现在|如今|其中)?这(?:[一二两三四五六七八九十几]+|[0-9]+)[\u4e00-\u9fff](?!站|节|证)/;
const aPerson =
  /^[，,；;：“\s]*(?:[但而且就]|今年|去年|目前|现在|如今|其中)?(?:记者|笔者|[他她](?!们|[省国乡日山])|我(?![省市县区州镇乡村们国家院校厂社公行局部军方党]))(?!站|节|证)/;
const longestPointer = 12;
