import { anyOf } from '../../../lexicons/any-of.ts';
import { workNouns } from '../../sentences/work-nouns.ts';
import { ofFirm } from '../owner/firm.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

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
const longForms = ['这个', '这家', '这条', '这座', '这所', '这处', '这一', '这项', '此'];
const pointsLong = new RegExp(
  `^${anyOf(longForms)}(?=[省市县区州镇村]|乡(?!村)|公司|集团|企业|协会|合作社|景区|园区|社区|小镇|口岸|港口|开发区|医院|学校|水库|机场|(?:城际|高速|快速|跨[海江河]|特大|特色)?${anyOf(workNouns('whole', 'line', 'network', 'facility'))})`,
);

/** 该镇 → 这个镇, where the text says so and nothing tells which it is. */
export function pointingAsWritten(found: Label, text: string): Label {
  if (!found.subject.startsWith('该') || text.includes(found.subject)) return found;
  const noun = found.subject.slice(1);
  const subject = longForms.map((points) => `${points}${noun}`).find((words) => text.includes(words));
  return subject === undefined ? found : { ...found, subject };
}

/** 局, 厂, 行: what the name of a body ends in, by which 该局 and 全局 point at it. */
export const bodyEnds = '[局厂行矿院校社]';
/** 甲矿务局|全局生产焦煤: source of what points at a whole body; 全局性会议, 全行业 and 全社会 do not. */
export const wholeBody = `全${bodyEnds}(?![性业际会])`;
const pointsAtOne = new RegExp(`^(?:[该本]|${wholeBody})`);

/** 甲水库|该库总库容: the words that point at what is told of already; empty where the indicator opens with none. */
export const pointedTo = (subject: string, indicator: string): string =>
  // 柳河县|县里安排资金
  /^[省市县区镇乡村盟州旗]里(?![程面乡])../.test(indicator) && subject.endsWith(indicator.charAt(0))
    ? indicator.slice(0, 2)
    : /^(?:[他她]们|这里|当地)(?!的)../.test(indicator)
      ? indicator.slice(0, 2)
      : pointsAtOne.test(indicator)
        ? ([4, 3, 2]
            .map((length) => indicator.slice(0, length))
            .find((words) => indicator.length > words.length + 1 && subject.endsWith(words.slice(1))) ?? '')
        : '';

const aheadOf =
  /^([他她]们(?!的)|(?:该|本)(?:[厂校院馆村镇县市区省州港站园店社](?![区园舍铺台庄域房民场])|公司|集团|企业|项目|基地|景区|园区|中心|口岸|机场)(?!级|内)|(?:公司|集团|企业|园区|景区)(?:[0-9]{4}年度?|去年|今年|上年度?)(?:[上下]半年|全年|前三季度)?|[全我][省市县区镇乡村](?![域面内外场])|[省市县区镇乡村盟州旗]里(?![程面头弄尔斯巷乡])|(?:园区|医院|学校|公司|集团|企业|基地|景区|机场|水库|工厂|合作社|口岸|[林农牧渔茶]场|老街|古[镇街城村]|水厂|电站|码头|港口)(?=现有|共有|拥有|年[^，]|日[^，]|总[^，]|在[校职岗园编]|累计|营收|净利|门诊|开放|占地|流转|吸纳|每[年亩]|[亩户人]均|种植(?!大户)|养殖(?!大?户)|营业[额收]|销售[收额]|客流量|森林覆盖率|接待|带动(?![力能作效])|发展(?=.{3})|捕捞|加工(?=.{2})|招收|接收|投放(?=.{2})))(.{2,})$/;

/** 园区|现有企业, 该厂|日处理污水能力, 全区|规上企业: whose it is stands before it; null where nobody does. */
export function ownerAhead(found: Label, scene: Scene): Label | null {
  const { subject, indicator, verb } = found;
  const firm = ofFirm(found, scene);
  if (firm !== null || subject !== '') return firm;
  const [, whose = '', what = ''] = aheadOf.exec(indicator) ?? [];
  return what === '' ? null : label(whose.replace(/(?:[0-9]{4}|去|今|上)年.*$/, ''), what, verb);
}
