import { ownerKind } from './owner.ts';
import { isPlaceName } from './place-name.ts';

/** Names of towns and zones that stand alone before a number, in lists of what each of them has. */

/** 青溪区, 高新区, 市本级: a town or a zone, whether the lists know it or not; 省级园区 is a sort, and 小区 a thing. */
export const isTown = (name: string): boolean =>
  isPlaceName(name) ||
  (!aSort.test(name) && (aTown.test(name) || ownerKind(name) === 'place' || aPark.test(name)));
const aPark = /^[\u4e00-\u9fff]{2,}(?:园区|(?:[产工]业|科技|物流)园)$/;
export const aSort =
  /[类型]|(?<!本)级|(?:[城都]市|[城乡集村]镇|区县|县区|县市|市县|市州|[亿强][县镇市村])$|^(?:年?[产种养建增]|现有|已|各|全部|其他|其余|重点|示范|特色|新建|国家)/;
const aTown =
  /^(?![老旧新大小各该本两三四五六七八九十])[\u4e00-\u9fff]{1,4}(?<!小|社|园|校|片|院|景|牧|街|山|灾|库|林|老|厂|棚|地|时|灌|郊)(?:区|县|市|镇|乡|街道|旗|州)$|本级$/;
