import { measureWords } from '../../../grammar/measures.ts';
import { ownerKind } from '../owner/owner.ts';
import type { Label } from '../said.ts';

/** The stage or the tube of a work that a number is of: `甲项目总投资20亿元，其中一期投资|8亿元|` → 甲项目一期, 投资 */

const aTube = /(?<=.{2})[左右][线洞幅]$/;
const ofTube = /^(?:全?长|长度|里程|净?[宽高]|掘进|贯通)/;
/** 三期工程, alone or behind the name of the whole. */
export const stage = /[一二三四五六]期(?:工程|项目)?$/;

const ofStage = new RegExp(
  `^([一二三四五六]期(?:工程|项目)?)((?:(?:计划|规划|预计|概算|总)*(?:投资额?|用地面积?)|(?:计划|规划|设计|总)*${measureWords('size')}(?:面积)?))$`,
);

const ownStage =
  /^([一二三四五六]期(?:工程|项目)?)((?:建设|规划|新建|设计|计划|总|投资|用地|占地|建筑|年[产处加]|日[产处供]|装机|床位|学位|设)[\u4e00-\u9fff]{0,10})$/;

/** 一期15万千瓦，二期|20万千瓦: the next stage has what was measured of the one before; 二期规划用地 says what; as it was otherwise. */
export function ofNextStage(found: Label, said: Label | null): Label {
  // 甲隧道左线全长4公里，右线|全长5公里
  const tube = /^[左右][线洞幅]/.exec(found.indicator)?.[0] ?? '';
  if (tube !== '' && found.indicator.length > tube.length && aTube.test(found.subject))
    return {
      ...found,
      subject: found.subject.replace(aTube, tube),
      indicator: found.indicator.slice(tube.length),
    };
  // 甲隧道左线长5公里，右线长5公里，最大埋深|300米|: of the whole
  if (
    tube === '' &&
    said?.subject === found.subject &&
    aTube.test(found.subject) &&
    !ofTube.test(found.indicator)
  )
    return { ...found, subject: found.subject.replace(aTube, '') };
  // 甲项目一期占地30亩。二期占地|20亩|, 甲项目总投资20亿元，其中一期投资|8亿元|
  const [, own = '', measure = ''] = ofStage.exec(found.indicator) ?? [];
  if (own !== '' && ownerKind(found.subject) === 'thing')
    return { ...found, subject: found.subject.replace(stage, '') + own, indicator: measure };
  // 其中，一期|建设床位数: of the one that was told of
  const [, alone = '', what = ''] = ownStage.exec(found.indicator) ?? [];
  if (alone !== '' && !stage.test(said?.subject ?? '') && !stage.test(found.subject)) {
    const whole = ownerKind(found.subject) === 'thing' ? found.subject : '';
    return { ...found, subject: `${whole}${alone}`, indicator: what };
  }
  const next = /^[一二三四五六]期/.exec(found.indicator)?.[0] ?? '';
  if (said === null || next === '' || !stage.test(said.subject)) return found;
  const subject = said.subject.replace(stage, '') + next;
  const rest = found.indicator.slice(next.length);
  if (rest === '') return { ...said, subject };
  return rest.length < 2 || stage.test(found.indicator) ? found : { ...found, subject, indicator: rest };
}
