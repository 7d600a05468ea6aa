import type { FigureRow } from '../../../../schemas/index.ts';
import { isListOf } from '../said.ts';

/** What a row has of the ones that it is listed with: `分别增长|1.1倍|、|52.3%|`, `东部地区投资增长5.6%，中部|3.9%|` */

/** 分别增长1.1倍、52.3% */
const isRate = (unit: string): boolean => unit === '%' || unit === 'times';

/** 东部地区投资增长5.6%，中部|3.9%| */
const isSameElsewhere = (last: FigureRow, row: FigureRow): boolean =>
  row.kind === 'level' &&
  row.unit === '%' &&
  last.unit === '%' &&
  last.kind === 'change' &&
  row.indicator === last.indicator &&
  row.subject !== last.subject;

/** 比上年增加28亿元和|6亿元|, and 收入同比增长10%，增收|3000万元|: the same growth of others, or in money. */
const isSameGrowth = (last: FigureRow, row: FigureRow, between: string): boolean =>
  last.kind === 'change' &&
  row.kind === 'change' &&
  last.direction === row.direction &&
  (isListOf(between) ||
    (isRate(last.unit) &&
      !isRate(row.unit) &&
      row.unit !== 'pp' &&
      last.indicator === row.indicator &&
      last.subject === row.subject &&
      inAmounts.test(between)));
/** 比上年增加516万吨（|103亿斤|）: the same in other units. */
const isInOtherUnits = (last: FigureRow, row: FigureRow, between: string): boolean =>
  last.kind === 'change' && row.kind === 'change' && /^[（(](?:折合|合|约合|即)?约?$/.test(between);
const inAmounts =
  /^[，,、](?:净|绝对额|实际)?(?:增收|减收|增加|减少|增产|减产|增支|减支|多收|少收|多|少|增量)(?:了|达|为|约|近|额)*$/;

/** 有521家甲类企业|和|500家: two that one deed is told of. */
const beside = /^[^，,。；;0-9]{0,14}(?:和|与|及|以及|、)[^，,。；;0-9]{0,4}$/;
/** What is told of the second alone. */
const anew = /将|拟|要|再|计划|“[^”]*$/;

/** 计划新增路灯1400盏，安装1302盏，|完成年度任务| */
const ofPlan =
  /^[^，,。；;0-9]{0,12}[，,]?(?:已|累计|超额)?(?:完成|达到?|占)了?(?:全年|年度|当年|年初|年)?(?:建设|投资|目标)?(?:任务|计划|目标)(?:任务|总量|数)?的?(?:近|约|超过?)?$/;

/** 86个|项目，总投资|520亿元 */
const ofProjects = /项目|工程/;
const costs = /^[^，,。；;0-9（）]{0,14}[，,、]?总投资(?:额)?(?:达到?|为|约|近|超过?)*$/;

const comparedThen =
  /^[^，,。；;0-9]{0,4}[，,](?:(?:比|较|同比|[与和同](?=[^，,。；;0-9]{1,8}相比))[^，,。；;0-9已]{1,14}|(?:位?居|列)全?[^，,。；;0-9]{1,6})$/;

const partOfIt =
  /^[^，,。；;0-9已]{0,8}[，,；;（(](?:其中|包括)[，,：:]?(?![^，,。；;]*(?:已|完成|到位|累计|实际|现有|目前|建成|原有|既有))[^，,。；;0-9]{1,18}$/;
const toBeMade = /^(?:新|改|扩|迁)/;
const extent = /^[，,、](?:总长度?|全长|总里程|里程|长|总?建筑面积|总面积)(?:达到?|为|约|近|超过?|共)*$/;

/** What the rows of a sentence hand on to the next of it. */
interface Passed {
  readonly last: FigureRow | null;
  /** What the last number of things in the sentence is compared with. */
  compared: FigureRow['baseline'];
}

/** A row takes its kind from the one that it is listed with, and what it is compared with from its sentence. */
export function likeOthers(row: FigureRow, passed: Passed, words: string): void {
  const { last } = passed;
  const between = words.replace(/“[^”]*”/g, '');
  const isOpen = row.kind === 'level' || (row.kind === 'change' && row.direction === null);
  const alike =
    last !== null && (last.unit === row.unit || (isRate(last.unit) && isRate(row.unit))) && isListOf(between);
  if (last !== null && isOpen && (alike || isSameElsewhere(last, row)))
    Object.assign(row, { kind: last.kind, direction: last.direction, baseline: last.baseline });
  else if (
    last !== null &&
    row.baseline === null &&
    (isSameGrowth(last, row, between) || isInOtherUnits(last, row, between))
  )
    row.baseline = last.baseline;
  // 今年有521家甲类企业和|500家|乙类企业: what is listed beside it is as far
  if (
    last?.status === 'actual' &&
    row.status === 'target' &&
    last.date === row.date &&
    beside.test(between) &&
    !anew.test(between)
  )
    row.status = 'actual';
  // 计划新增路灯1400盏，安装|1302盏|，完成年度任务|93%|: so much of the plan as is done
  if (last?.status === 'actual' && row.status === 'target' && row.unit === '%' && ofPlan.test(between))
    row.status = 'actual';
  // 今年将开工|86个|项目，总投资|520亿元|: what those cost that are to be begun
  if (
    last?.status === 'target' &&
    last.unit === 'count' &&
    row.status === 'actual' &&
    ofProjects.test(last.indicator) &&
    costs.test(between)
  )
    row.status = 'target';
  // 计划供地160公顷，较上年多|9公顷|; 预计开行120天，比去年多|9天|: what an aim is compared with goes no further than the aim
  if (
    (last?.status === 'target' || last?.status === 'forecast') &&
    row.status === 'actual' &&
    (row.kind === 'change' || row.kind === 'rank') &&
    last.date === row.date &&
    comparedThen.test(between)
  )
    row.status = last.status;
  // 图书馆计划藏书|20万册|，其中小说|5万册|: a part is as far as its whole
  if (
    (last?.status === 'target' || last?.status === 'forecast') &&
    row.status === 'actual' &&
    last.date === row.date &&
    partOfIt.test(between)
  )
    row.status = last.status;
  // 将新建农村公路|12条|，总长|80公里|: how long those are to be that are to be made
  if (
    last?.status === 'target' &&
    last.unit === 'count' &&
    row.status === 'actual' &&
    toBeMade.test(last.indicator) &&
    extent.test(between)
  )
    row.status = 'target';
  // 比上年末增加1.5万人；…增加3.2万人: the sentence goes on comparing with the same day
  if (row.kind !== 'change') return;
  if (row.baseline !== null) {
    const isAmount = !isRate(row.unit) && row.unit !== 'pp';
    if (isAmount || row.baseline === 'year_start') passed.compared = row.baseline;
  } else if (passed.compared === 'year_start' || alone.test(words)) row.baseline = passed.compared;
}
/** 、增加|89家|: nothing else says what of them, or whose, has become more; 新增89家 is of no day. */
const alone = /[，,、；;和与及](?:净|又|同时|分别|共)?(?:增加|减少|增长|下降|上升)了?(?:约|近)?$/;
