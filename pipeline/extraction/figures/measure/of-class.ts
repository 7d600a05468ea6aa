import { isMeasure } from '../../../grammar/measures.ts';
import { type Label, label } from '../said.ts';
import type { Scene } from '../scene/scene.ts';

/** What is measured of a class of firms that the figure before in its sentence has named: it goes on until another is named. */

const aClass = /^(?:规模以上|规上|限额以上|限上)[^，,。；;的]{2,6}?(?:企业|单位)(?=.{2})/;
/** What only a place or all its people have, and what names another class. */
const ofOthers =
  /^(?:全|城镇|农村|居民|财政|一般公共|固定资产|社会消费|地区|外贸|进出口|规|限|第[一二三]|人均)|(?:企业|单位|[产行]业|工业|新能源|其中)/;

/** 规模以上工业企业原煤产量80万吨，煤层气产量|3亿立方米|: of the same firms; null for anything else. */
export function ofSameClass(found: Label, { said, where, inSeries, inClause }: Scene): Label | null {
  const last = said.label;
  if (last === null || found === last || found.subject !== last.subject) return null;
  const firms = aClass.exec(last.indicator)?.[0] ?? '';
  return firms !== '' &&
    said.at >= where.sentence.start &&
    (inSeries || inClause || /[；;]/.test(where.sentence.passage.text.slice(said.at, where.at))) &&
    isMeasure(found.indicator) &&
    !ofOthers.test(found.indicator)
    ? label(found.subject, `${firms}${found.indicator}`, found.verb)
    : null;
}
