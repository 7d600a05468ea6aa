import { isMeasure } from '../../../grammar/measures.ts';
import { isName } from '../subject/want.ts';
import { isField } from './field.ts';
import { ownerKind } from './owner.ts';

/** How a firm is named that 公司 then stands for: taken in, by a name that does not say what it is, or by what it is said to be. */

/** 甲市引进了|乙公司|，公司: who is taken in or set up. */
export const takenIn =
  /(?:引进|引入|招引|成立|创办|创建|组建)了?([^，,。；;：:“”、的0-9一两几多]{4,24}(?:公司|集团|合作社))(?=[，,。；;]|落户|入驻|投资)/;

/** 甲电器营收6亿元。公司净利润|: a firm by a name that does not say so, and no trade, place or work. */
export const isFirmAlone = (name: string): boolean =>
  firmAlone.test(name) && ownerKind(name) === 'none' && !isMeasure(name) && !isField(name) && isName(name);
const firmAlone =
  /^(?![全该本我各每这那])[\u4e00-\u9fffA-Za-z]{4,8}(?<!(?:产|行|工|农|林|牧|渔|商|种植|养殖|加工|物流|旅游|制造|服务|建筑|金融|运输)业|企业|经济|贸易|[游旅乘]客|人口|居民|人员|群众|农民|市场|消费|出口|进口|投资|产品|领域)$/;

/** 长风重工是行业龙头企业，公司|: the firm whose name does not say that it is one. */
export const isAFirm =
  /^[，,\s]*([\u4e00-\u9fffA-Za-z]{3,12}?)是[^，,。；;是]{0,24}(?:公司|企业|集团|厂家|供应商|制造商|生产商|龙头|巨头|厂商)(?=[，,。；;]|之一)/;
