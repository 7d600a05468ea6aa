import { measureWords } from '../../../grammar/measures.ts';

/** Works, ways and waters that own what stands behind them by the shape of their names alone: `文化路|全长`, `青澜江|流域面积`. */

/** 文化路|全长, 南门桥|宽: a street or a bridge of the town, by a name that the lists do not know. */
const shortWay = new RegExp(
  '^(?![新改扩拓迁重续复]建|[一二三四五六两几每各这那该本条座个主支旧老危])[\\u4e00-\\u9fff]{2,5}(?:(?<![道公铁线干支电网油气水套思销出回退产业村组耕游活速])路|街|(?<![立交天栈引危旧主箱梁板便廊座])桥)' +
    '(?:改造|改建|扩建|拓宽|延伸|提升改造)?(?=(?:全|总|净)?[长宽]$|(?:道路)?红线|路[面幅基]|桥面|主跨|(?:计划|概算)?总投资$)',
);

/** 甲厂棚户区配套设施（乙路）项目|总投资: a work whose name is longer than others are. */
const longWork = new RegExp(
  `^(?=.{22})(?!加快|推进|实施|启动|建设|全力|积极|计划|投资|完成|重点|新建|引进|签约|总投资|投入|安排)[^，,、；;的占]{16,60}(?:项目|工程)(?=(?:(?:计划|概算|估算|规划|设计|总)*(?:投资|${measureWords('size')})[^，,]{0,3})?$)`,
);

/** 东延线|全长, 甲大桥东延线|全长: a line that goes on from another has a length of its own. */
const lineOn = '[东西南北]{1,2}(?:延(?:长|伸)?|接|连接)线(?:工程|项目)?';
/** S3线|全长, 第二跑道|宽: a line or a runway by its number. */
const lineAlone = new RegExp(
  `^(?:${lineOn}|[A-Z]?[0-9]{1,2}号?线|(?:第[一二三四五六]|[东西南北中]|[0-9]号)跑道)(?:[一二三]期)?(?=(?:全|总)?长|宽|厚|(?:计划|概算)?总?投资|占地|设站|路[基面]|双向)`,
);
export const stageBehind = new RegExp(`^(?:[一二三四五六]期(?:工程|项目)?|${lineOn})`);

/** 柳江|全长, 青溪河|流域面积, 白云山|主峰海拔: waters and hills by what only they have. */
const waterOrHill =
  /^(?![沿全该本各两几每这那同治大小内境主支]|山峰|城区|人工|景观|天然|江河)[\u4e00-\u9fff]{1,4}(?:(?:(?<![运江内大小山])河|江|溪|湖|大运河)(?=(?:干流|主河道)?(?:全长|总长|流域面积|集雨面积|(?:水域|水面)(?:总?面积)?|(?:平均|最大)水深|(?:年均|多年平均|年)径流量)$)|(?<![高深荒主])(?:山|岭|峰)(?=(?:主峰|最高峰|平均)?海拔$))/;

/** The name of a work, way or water that a phrase opens with; empty where it opens with none of such a shape. */
export const workNamed = (phrase: string): string =>
  (longWork.exec(phrase) ??
    shortWay.exec(phrase) ??
    lineAlone.exec(phrase) ??
    waterOrHill.exec(phrase))?.[0] ?? '';
