import { covers, figuresIn, indicator, isPeriod } from './figures.ts';
import type { Frame } from './frame.ts';
import type { FoundEvent } from './verbs.ts';

/** Whether a verb counts over a time, and tells of no event of its own: `1至6月，开工项目|80个`, `累计恢复供电|12万户` */

/** 开工1116个, 完成投资675亿元 in a period: the verb counts and tells of no event of its own. */
export function reportsFigures(frame: Frame, event: FoundEvent): boolean {
  const { sentence, time, main } = frame;
  const figures = figuresIn(frame, main);
  const first = figures[0];
  if (event.type === 'meeting' || event.type === 'publication' || figures.length === 0) return false;
  const text = sentence.passage.text;
  // 披露|《2023年度报告》: what is in its name counts nothing
  if (text.startsWith('《', event.end)) return false;
  // 截至10月底，318个项目全部完工: all of what is counted is finished
  const all = first !== undefined && first.to <= event.start && event.end + 2 > main.end;
  if (all && /(?:全部|均|全面|已经)$/.test(text.slice(first.to, event.start))) return false;
  if (/^(?:截至|截止)/.test(time.text)) return true;
  if (first !== undefined && first.to <= event.start && /的/.test(text.slice(first.to, event.start)))
    return false;
  // 完成A轮融资6000万元: it happens once
  if (
    event.surface === '完成' &&
    /^了?[^，。；0-9]{0,10}(?:[A-Za-z+]|天使|种子|首)轮融资/.test(text.slice(event.end, main.end))
  )
    return false;
  // 完成168小时试运行: how long the trial was
  if (
    first !== undefined &&
    /^(?:[满带空]?负?[荷载]|连续|不间断)*试运[行营]/.test(text.slice(first.to, first.to + 10))
  )
    return false;
  const near = event.surface === '完成' && isPeriod(frame) ? 40 : 14;
  // 收购甲公司60%的股权: a share is no count
  const counted = figures.some(
    ({ from, unit }) =>
      from >= event.end && from - event.end <= near && (event.type !== 'agreement' || unit !== '%'),
  );
  if (event.weak && counted) return true;
  // 2020年第六批集中开工重大项目24个, 一季度集中开工217个项目, 首批开工12个项目: they are begun at one time; in a year there are several such
  const begun = text.slice(Math.max(0, event.start - 14), event.end);
  if (ofBatch.test(begun) || (time.date_precision !== 'year' && atOnce.test(begun))) return false;
  // 累计恢复供电12万户: a sum, of a day too
  if (event.type === 'service_change' && counted && /(?:累计|共)$/.test(text.slice(main.start, event.start)))
    return true;
  if (!isPeriod(frame)) return false;
  if (first !== undefined && first.to <= event.start && covers(text, event, main.end)) return true;
  if (first !== undefined && first.to <= event.start) return indicator.test(text.slice(main.start, first.to));
  // 今年以来，甲班列累计开行500列: a sum
  if (event.type === 'service_change' && time.date_end === null)
    return (
      counted && (/以来$/.test(time.text) || /(?:累计|共|达|突破)$/.test(text.slice(main.start, event.start)))
    );
  const isNew = event.surface.startsWith('新') || text.charAt(event.start - 1) === '新';
  const long =
    time.date_precision !== 'month' || event.type === 'completion' || event.surface === '开行' || isNew;
  // 1至5月，新设立企业2000家: so many were; 2022年设立子公司3家 sets them up
  return counted && long && (tallied.has(event.type) || (isNew && event.type === 'launch'));
}

const ofBatch = /[第首][一二三四五六七八九十]*批(?:重大|重点)?(?:项目)?(?:集中)?(?:开工|签约|竣工)$/;
const atOnce = /集中(?:开工|签约|竣工)$/;

const tallied: ReadonlySet<string> = new Set([
  'completion',
  'construction_start',
  'service_change',
  'opening',
  'agreement',
]);
