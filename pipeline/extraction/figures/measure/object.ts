import { isMeasure } from '../../../grammar/measures.ts';
import { investedIn } from '../amount/invested.ts';
import { splitOwner } from '../owner/owner.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { findSubject } from '../subject/subject.ts';
import { wantOf } from '../subject/want.ts';
import { anywhere, withoutExamples } from './noun.ts';

/** What a verb with an object before a number measures: `清收不良贷款|3亿元` → 清收不良贷款 · `完成产值|3亿元` → 产值 */

/** 全市|规模以上工业: how large its firms are goes with the sector, and so does how it farms: 设施农业. */
const sectorOf =
  /^(.*?)((?:(?:规模以上|规上)(?=工业)|(?:设施|观光|休闲|生态|都市|现代|特色|高效|智慧|品牌|有机|循环)(?=农业))?(?:城镇|城乡|农村|农业|(?<![加重轻化军手])工业))$/;
const rhythm = /^(?:年度|全年|[日月年人户]均|每[天日月年])$/;

/** How long an object may be that keeps its verb: 新建|农村公路 as far as it goes, 新增|床位 only where the noun says little. */
function longestWith(verb: string): number {
  if (/^新(?:建|开工|签约)/.test(verb)) return 8;
  return /^[新净]/.test(verb) ? 2 : 0;
}

/** 治理水土流失面积86平方公里, 清收不良贷款3亿元, 淘汰落后产能120万吨: what was done to it, and not all there is of it. */
const doneToIt =
  /^(?:治理|修复|整治|清[收退欠偿]|追[回缴]|盘活|收[回储]|淘汰|侦[破办]|查[处办]|[审执]结|化解|处置|退[还回]|返还|偿还|归还|节[约省]|减免|免除|发放|挽回|关停|消化|没收|募集)$/;

const isRate = /[率价]$/;

/** A verb's object: the verb belongs to what is measured unless it is light. */
export function objectLabel({ before, where, group, said, mention, words }: Scene): Label {
  const { subject, verb, light, changed } = before;
  const object = mention.unit === 'count' ? withoutExamples(before.object) : before.object;
  // 实际利用外资增长3%: one measure, whatever it does
  const whole =
    (/^(?:完成|实现)/.test(verb) && object === '投资') || /^(?:[省市县区境]外)?[外内]资$/.test(object);
  const keeps =
    whole ||
    (!light &&
      !changed &&
      verb !== '' &&
      ((doneToIt.test(verb) && !isRate.test(object)) || !isMeasure(object)));
  // 年度|完成投资, 日均|新设企业: over how long, and nobody
  const took = investedIn(said, object);
  if (rhythm.test(subject))
    return label(group || findSubject(where, wantOf(object, true), object), `${subject}${verb}${object}`);
  const keepsNew = object.length <= longestWith(verb);
  // 新发放|企业贷款利率|4.2%|: of those that are new
  const isOfNew = isRate.test(object) && words.includes(`新${verb}${object}`);
  const indicator = isOfNew ? `新${verb}${object}` : keeps || keepsNew ? `${verb}${object}` : object;
  // 甲市城镇|新增就业: of the town and the country, and who they are stands before
  const [, whose = '', sector = ''] = sectorOf.exec(subject) ?? [];
  if (sector !== '')
    return label(whose || group || findSubject(where, 'place', indicator), `${sector}${indicator}`);
  if (subject !== '' || group !== '') return label(subject || group, indicator, keeps ? verb : '');
  if (took !== '') return label(took, indicator, keeps ? verb : '');
  const { owner, rest } = splitOwner(object);
  if (!keeps && owner !== '' && rest !== '' && !anywhere.test(owner))
    return label(owner, rest.replace(/^的/, ''));
  return label(findSubject(where, wantOf(indicator, true), object), indicator, keeps ? verb : '');
}
