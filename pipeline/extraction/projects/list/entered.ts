/** Lists of works on which a project is entered. */

/** 列入“十四五”开工建设项目, 列为今年的度夏工程: of those that are to be begun. */
const entered =
  /^(?:已经?|均|都|被|成功)*(?:列入|纳入)[^，。；、]{0,16}(?:(?:开工|建设|前期|储备)(?:建设)?项目(?:库|清单|计划)?)|^(?:已经?|均|都|被)*列为[^，。；、]{0,12}(?:重点|年度|度夏|民生|标志性|实事)(?:建设)?(?:工程|项目)/;

/** 甲铁路|列入省重点建设项目|，去年开工: the words right behind a name that say on which list it is, and no stage; empty where none do. */
export const listEntered = (text: string, at: number): string =>
  entered.exec(text.slice(at, at + longestEntry))?.[0] ?? '';
const longestEntry = 48;
