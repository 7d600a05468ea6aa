import { onceBuilt, reports } from '../../sentences/outlook.ts';
import type { Outlook } from './outlook.ts';

/** What will be when a thing is finished: `水厂建成投产后，日供水|5万吨` */

/** 项目建成投产后，年产值达|, 高铁通车后，将公交化运行，最短|: what will be, once it is built. */
export const onceFinished = new RegExp(
  `(?:^|[，,。；;])[^，,。；;0-9已]{1,12}(?:[厂站库桥场校渠网]|医院|码头|中心|隧道|生产线|[一二三]期)(?:全部|全面)?(?=建成|达产|投产)${onceBuilt}|(?:项目|工程|基地|园区|电站|机组|(?:^|[，,。；;])[该此这][^，,。；;]{1,8}?|全部|全面|正式|整体|^|[，,])${onceBuilt}|${onceBuilt}[，,]?[^，,。；;]{0,6}(?:将|可(?!谓))`,
);
/** 27个|项目建成达产后，将…: how many there are of those that are told of. */
export const namedOnce = new RegExp(`^[^，,。；;]{1,8}(?:全部|全面)?${onceBuilt}`);
const willBe = /将|可(?!谓)|预计|有望|能够|力争/;

/** 水厂建成后，解决了|5万人|: what has come of it. */
const toldOf = /[^为除]了(?!解)|先后|一直|曾/;

/** Whether a number is of the time when a thing is finished, which is yet to come: it is in no past, runs not yet and nothing reports it. */
export const isOnceFinished = ({ period, runs }: Outlook, statement: string): boolean =>
  onceFinished.test(statement) &&
  period !== 'past' &&
  period !== 'since' &&
  !(runs && !willBe.test(statement)) &&
  !reports(statement.replace(/^.*(?<!先)后/, '')) &&
  !toldOf.test(statement.replace(/^.*(?<!先)后/, ''));
