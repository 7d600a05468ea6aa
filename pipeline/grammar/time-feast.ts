import { nowhere, point } from './time-point.ts';
import { at, type TimeRule, without } from './time-rule.ts';

/** Feasts and days off that are named without their year: 国庆节, 五一期间, 5天假期. */
export const feastRules: readonly TimeRule[] = [
  {
    name: 'bare-holiday',
    pattern: 'holiday (break breakDay?|during)?|feast (break breakDay?|during)|(holiday|feast) num unit',
    make: (tokens, text) => {
      const days = at(tokens, -1)?.kind === 'unit' ? Number(at(tokens, -2)?.value) : null;
      const named = point(tokens);
      // 春节7天, and not 春节3天后
      const isOff = at(tokens, -1)?.value === 'd' && days !== null && days >= 3 && days <= 9;
      if (days !== null && (!isOff || /^[后前内以]/.test(text.slice(at(tokens, -1)?.end)))) return null;
      // 国庆假期首日至第三天, 首日和第二天: several of them
      if (at(tokens, -1)?.kind === 'breakDay' && /^[至到、和与及—-]/.test(text.slice(at(tokens, -1)?.end)))
        return null;
      const feast = isOff ? { ...named, holiday: `break ${named.holiday}` } : named;
      const year = feast.holiday?.startsWith('break') ? null : ({ base: 'publication', value: 0 } as const);
      return { form: 'point', point: { ...feast, year } };
    },
    examples: [
      ['国庆节', '国庆节 2023-10-01'],
      ['五一期间', '五一期间 2023-04-29/2023-05-03'],
      ['春节7天', '春节7天 2023-01-21/2023-01-27'],
      ['五一假期首日', '五一假期首日 2023-04-29'],
      ['国庆长假第五天', '国庆长假第五天 2022-10-05'],
      ['五一假期最后一天', '五一假期最后一天 2023-05-03'],
    ],
    misses: ['节日', '五一路', '十一家', '开园首日'],
  },
  {
    name: 'holiday-deadline',
    pattern: '(holiday|feast) (break|during)? before',
    make: (tokens) => ({ form: 'before', point: point(tokens) }),
    examples: [
      ['力争国庆节前通车', '国庆节前 ../2023-10-01'],
      ['确保元旦前投用', '元旦前 ../2024-01-01'],
      ['力争国庆前通车', '国庆前 ../2023-10-01'],
      ['力争“十一”前通车', '“十一”前 ../2023-10-01'],
    ],
    misses: ['节前'],
  },
  {
    name: 'holiday-since',
    pattern: 'from? holiday since',
    make: (tokens) => ({ form: 'since', point: point(without(tokens, 'from', 'since')) }),
    examples: [['元旦起调价', '元旦起 2023-01-01/..']],
    misses: ['节起'],
  },
  {
    name: 'told-holiday',
    pattern: 'break (breakDay|during)?',
    // 五一假期…。假期共接待8万人次: the days off that were told of
    make: (tokens, text) => {
      const [first, last] = [at(tokens, 0), at(tokens, -1)];
      if (first === null || last === null) return null;
      const isOwn = opensFeast.test(text.slice(Math.max(0, first.start - 2), first.start));
      if (!isOwn || otherThanFeast.test(text.slice(last.end, last.end + 4))) return null;
      const nth = last.kind === 'breakDay' ? `/${last.value}` : '';
      return { form: 'point', point: { ...nowhere, holiday: `told${nth}` } };
    },
    examples: [
      ['五一期间游客多，假期共接待8万人次', '假期 2023-04-29/2023-05-03'],
      ['五一假期结束，5天假期接待8万人次', '假期 2023-04-29/2023-05-03'],
      ['端午节期间人多，假期首日接待2万人次', '假期首日 2023-06-22'],
      ['端午节期间热闹，节日期间发送旅客3万人次', '节日期间 2023-06-22/2023-06-24'],
    ],
    misses: ['假期共接待8万人次', '五一期间热闹，暑假期间开放', '五一期间热闹，假期经济红火'],
  },
];

/** What stands before days off that are the ones told of: 5天|假期, 这个|假期, 甲站|假期; 暑|假期, 带薪|假期 are others. */
const opensFeast =
  /(?:^|[，,。；;：:！？!?”\s（(在天日整])$|[这整]个$|[此本这]次$|(?<![地前后])[省市县区州镇乡站港场馆园院司]$/;
/** 假期经济, 假期前, 假期的安排: no days that anything is told of. */
const otherThanFeast =
  /^(?:办(?:公室|$|[^理好])|经济|市场|制度|作业|安排|生活|时间|时光|模式|余额|综合症|[前后里将的、和与及或等]|临近|以来|过后|结束|来临|到来|开始|第|剩余|尚未|还)/;
