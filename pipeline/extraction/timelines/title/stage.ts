/** Stages of one work, and the names that have some: `瑞禾项目一期投产，|二期|4月开工` */

/** 一期工程, 二期, 二期主体: stages of one work. */
export const aStage = /^[一二三四]期(?:工程|项目)?(?:主体(?:工程|结构)?)?$/;
export const mainPart = /(?<=期(?:工程|项目)?)主体(?:工程|结构)?$/;
export const stageOf = /^[二三四五]期(?:项目|工程)?$/;
export const lastStage = /[一二三四首]期(?:项目|工程)?$/;

/** 甲项目一期: whether it is a stage of a work. */
export const aStageOf = (work: string, subject: string): boolean =>
  subject.length > 3 && work.endsWith(subject.replace(lastStage, ''));

/** 甲大厦一期|180套, 乙项目一期|年产2万吨丙生产线, |年产5万吨|甲锂盐项目 */
export const sizeOfWork =
  /(?<=[一二三四首]期(?:项目|工程)?)(?:[0-9][0-9.]*万?[^，0-9]{1,4}|年产[0-9][^，]*)$|^年产[0-9][0-9.]*万?[^0-9，]{1,2}(?=[^，0-9]{2,12}(?:项目|工程|基地|生产线)$)/;

/** 甲公司在乙区的年产3万吨丙项目: a longer name, of which there may be stages; 甲中心和乙基地 are two. */
export const isLongName =
  /^(?!.*(?:[0-9]+|[一二三四五六七八九十两多])[个条座项家])[^该这，。；、：和与及]{2,32}(?:项目|工程|基地|中心|产业园|生产线|公寓|水库|电站)(?:[一二三四]期)?$/;
