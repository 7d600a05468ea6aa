import type { TimelineRow } from '../../../../schemas/index.ts';
import type { TimeMention } from '../../../mention.ts';
import { isNewYear } from '../../sentences/new-year.ts';

/** The turn of a year: `2022年，启动甲大桥建设` sets out what the year is to bring, where it is told in January or February; what is told at its end has come. */

/** What a work comes to. */
export const steps: ReadonlySet<TimelineRow['type']> = new Set([
  'opening',
  'completion',
  'construction_start',
  'launch',
] as const);
/** 2022年|推进|甲水厂建设: what is gone on with in the year. */
const goesOnWith = /^[^，,。；;]{0,8}?(?:推进|加快|实施|新建|改造|续建)(?!了)/;
/** 今年，甲大桥|已|开工, 今年|首个|项目开工, 今年|开工的|甲大桥: what has come already. */
const isTold =
  /已(?!知)|(?<!为)了(?!解)|首[个条座批家期日趟次]|[今昨][天日]|近日|日前|正式|顺利|开门红|仪式|(?:开工|动工|启动|建成|投产)(?:建设)?的/;

/** Whether words behind a running year say what it is to bring; `day` is that of publication, `lead` stands before the time. */
export const opensYear = (type: TimelineRow['type'], day: string, lead: string, words: string): boolean =>
  (steps.has(type) || (type === 'other' && goesOnWith.test(words))) &&
  isNewYear(day) &&
  !isTold.test(`${lead}${words}`);

/** 今年底，甲校投入使用, told on 30 December: that time has come, and nothing in it is a plan. */
export const endsSoon = ({ date_end }: TimeMention, day: string): boolean =>
  Date.parse(date_end ?? day) - Date.parse(day) < nearDays * msPerDay;
const nearDays = 10;
const msPerDay = 86_400_000;
