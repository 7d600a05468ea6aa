import { anyOf } from '../../lexicons/any-of.ts';
import { workNouns } from '../sentences/work-nouns.ts';
import type { Label } from './figure-said.ts';

/** Words that point at what was told of: `这家企业`, `此项目`, `该村`. */

/** 这家企业 → 该企业: both point at the one that was told of. */
export function pointingShort(found: Label): Label {
  const subject = found.subject.replace(pointsLong, '该');
  const indicator = found.indicator.replace(pointsLong, '该');
  const [, whose = '', what = ''] = ofRegion.exec(indicator) ?? [];
  if (what !== '') return { ...found, subject: whose, indicator: what };
  return subject === found.subject && indicator === found.indicator
    ? found
    : { ...found, subject, indicator };
}
/** 该村|现有农户 */
const ofRegion =
  /^(该(?:[县市区镇乡村](?![域庄落容级城场民委镇间位分政村])|市场|社区|景区|小镇))(?!是|有的|内)([^，,的].{1,})$/;
const pointsLong = new RegExp(
  `^(?:这[个家条座所处一项]|此)(?=[省市县区州镇村]|乡(?!村)|公司|集团|企业|协会|合作社|景区|园区|社区|小镇|口岸|港口|开发区|医院|学校|水库|机场|${anyOf(workNouns('whole', 'line', 'network', 'facility'))})`,
);

/** 该镇 → 这个镇, where the text says so and nothing tells which it is. */
export function pointingAsWritten(found: Label, text: string): Label {
  if (!found.subject.startsWith('该') || text.includes(found.subject)) return found;
  const noun = found.subject.slice(1);
  const subject = ['这个', '这家', '这条', '这座', '这所', '这处', '这一', '这项', '此']
    .map((points) => `${points}${noun}`)
    .find((words) => text.includes(words));
  return subject === undefined ? found : { ...found, subject };
}

/** 甲水库|该库总库容: the words that point at what is told of already; empty where the indicator opens with none. */
export const pointedTo = (subject: string, indicator: string): string =>
  // 柳河县|县里安排资金
  /^[省市县区镇乡村]里(?![程面乡])../.test(indicator) && subject.endsWith(indicator.charAt(0))
    ? indicator.slice(0, 2)
    : /^[该本]/.test(indicator)
      ? ([4, 3, 2]
          .map((length) => indicator.slice(0, length))
          .find((words) => indicator.length > words.length + 1 && subject.endsWith(words.slice(1))) ?? '')
      : '';
