import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';
import { ownerKind } from './owner.ts';
import { placeEnd } from './place-name.ts';
import { bodyMeant } from './stands-for.ts';

/** Firms by their short names, and what they do elsewhere: `甲锂电池有限公司投产。甲锂电池总投资|25亿元|` → 甲锂电池有限公司, 总投资 */

/** A short name is as long as this. */
const shortest = 3;
const longest = 8;
/** What a firm has, and no goods that it is called after. */
const ofFirms =
  /^(?:现有|共有|拥有|总投资|注册|员工|职工|总资产|净资产|占地|投资(?!者|额占)|营收|净利润|市值|年产(?![量值]))/;
const aFirm = /.{4}(?:公司|集团)$/;

/** Whose the figure is, where the words before it open with a firm's short name; null where they do not. */
function byShortName({ subject, indicator, verb }: Label, { where }: Scene): Label | null {
  if (indicator.length < shortest + 2 || (subject !== '' && !aFirm.test(subject))) return null;
  if (subject === '' && !where.earlier.at(-1)?.text.includes('公司')) return null;
  const firm = subject || bodyMeant('公司', where);
  // 公司 and 有限 stand in every such name
  const name = firm.replace(/(?:股份|集团|控股|有限|责任)*公司$/, '');
  for (let length = Math.min(longest, indicator.length - 2); length >= shortest; length -= 1) {
    const short = indicator.slice(0, length);
    if (!name.includes(short) || placeEnd(short) === length) continue;
    const rest = indicator.slice(length);
    // 新能源汽车|产量 is of the cars, whatever firm is called so
    if (!ofFirms.test(rest)) return null;
    return label(firm, rest.replace(/^(?:现有|共有|拥有)(?=.{2})/, ''), verb);
  }
  return null;
}

/** 甲公司投资2亿元，在乙地|建设基地2万亩|: where a firm does so is not whose it is; null elsewhere. */
function doneElsewhere({ subject, indicator, verb }: Label, { words, said, where }: Scene): Label | null {
  // 甲公司是龙头企业，目前在乙县有车间|6个|: whom the sentence has opened with
  const opened =
    said.label === null
      ? where.topics.upTo(where.sentence, where.at).find(({ at }) => at < where.at)?.topic.name
      : undefined;
  const firm = opened ?? said.label?.subject ?? '';
  return aFirm.test(firm) &&
    words.replace(/^[，,\s]+(?:目前|现已?|已)?|^(?:目前|现已?|已)/, '').startsWith(`在${subject}`) &&
    !indicator.includes('的') &&
    ownerKind(subject) === 'place'
    ? label(firm, indicator, verb)
    : null;
}

/** The firm whose the figure is, where its short name or a clause before it says so; null elsewhere. */
export const ofFirm = (found: Label, scene: Scene): Label | null =>
  found.subject !== '' && scene.words.includes('在')
    ? doneElsewhere(found, scene)
    : byShortName(found, scene);
