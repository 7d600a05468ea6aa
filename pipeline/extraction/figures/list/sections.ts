import { isWay } from '../../sentences/work-nouns.ts';
import { placeEnd } from '../owner/place-name.ts';
import { type Label, label } from '../said.ts';
import { readsBy, type Scene } from '../scene/scene.ts';

/** Stretches of a way that stand in a list: `甲高速主线全长98公里，其中云山段|41公里|、白河段57公里，另建青湖连接线|6公里|` → 甲高速云山段, 主线长度; 青湖连接线, 长度 */

const lead = '(?:其中|包括|包含|另外?有?|含)?(?:新?建|设)?有?';
const section = /^[，,、和及\s]*(?:其中|包括)?((?![全该本各])[\u4e00-\u9fff]{2,8}(?:段|境内))长?[为约]?$/;
const branch = new RegExp(
  `^[，,、和及\\s]*${lead}((?![全该本各])[\\u4e00-\\u9fffA-Z0-9]{2,10}(?:连接线|联络线|延长线|支线|引线))长?[为约]?$`,
);
/** 甲铁路先期段 */
const aStretch = /(?:[铁公]路|高[铁速]|线)[^，,的]{0,6}段$/;
const between = /^[，,；;、\s]*(?:其中)?([\u4e00-\u9fff]{2,5}[东南西北]?至[\u4e00-\u9fff]{2,6}段)长?[为约]?$/;
const wholeLength = /(?:[全总]?长度?|正线|主线|线路|里程)$/;

/** A stretch or a branch whose length stands alone behind the length of the whole; null for anything else. */
export function sectionLabel({ mention, words, said, where }: Scene): Label | null {
  const last = said.label;
  // 其中柳县东至白河段|17公里|已通车
  const route = mention.unit === 'km' ? (between.exec(words)?.[1] ?? '') : '';
  if (placeEnd(route) > 0) return found(where, label(route, '长度'));
  if (mention.unit !== 'km' || last === null || said.unit !== 'km' || !wholeLength.test(last.indicator))
    return null;
  const aside = branch.exec(words)?.[1];
  if (aside !== undefined) return found(where, label(aside, '长度'));
  const part = section.exec(words)?.[1] ?? '';
  const whole = (said.whole?.name ?? last.subject).replace(/(?<=.{2})(?:主线|正线|全线)$/, '');
  return part !== '' && (isWay(whole) || aStretch.test(whole)) && !part.startsWith(whole)
    ? found(where, label(`${whole}${part}`, lengthOf(last.indicator)))
    : null;
}

/** 主线全长 → 主线长度, 新建正线 → 新建正线长度: a stretch has no 全长. */
const lengthOf = (measure: string): string =>
  /(?:长度|里程)$/.test(measure) ? measure : `${measure.replace(/[全总]?长$/, '')}长度`;

function found(where: Scene['where'], section: Label): Label {
  readsBy({ where }, 'the length of a stretch, behind that of the whole');
  return section;
}
