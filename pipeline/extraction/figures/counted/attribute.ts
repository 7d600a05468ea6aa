import { type FoundWord, wordAt } from '../words/words.ts';
import { attributes } from './clause.ts';
import { countsBehind } from './end.ts';

/** Verbs inside a counted noun that say what those are: `50个|建成项目|完成投资`, `2家|省部共建实验室`. */

/** 36个|甲乙地区共建产业带项目, 2家|省部共建实验室: by whom they are built together. */
const jointly = /^共建[^，,。；;的了]{0,14}?(?:项目|国家|实验室|园区|产业园|中心|平台|基地|工程)/;

/** 与30家|企业共建产业园: with whom somebody else builds. */
const withThem =
  /(?:[与和同跟]|联合|携手)(?:约|近|超过?)?[0-9.一二两三四五六七八九十百]+[余多]?[个家所名户]$/;
const longestCount = 12;

/** 3处|集中安置点, 5个|高效节水灌区: how they are, and not how it is done; behind a measure word 系统 is a noun. */
export const isAttribute = (
  text: string,
  start: number,
  end: number,
  found: FoundWord,
  to: number,
): boolean =>
  (jointly.test(text.slice(end, to)) &&
    !withThem.test(text.slice(Math.max(0, start - longestCount), start))) ||
  (end === start &&
    (text.startsWith('系统', end) ||
      (found.word.role === 'verb' &&
        (kindOfThem.test(text.slice(found.end, to)) ||
          countsBehind(text, found.end, text.charAt(start - 1)))) ||
      (attributes.test(text.slice(end, found.end)) &&
        found.end + 1 < to &&
        wordAt(text, found.end, to)?.word.nominal !== false)));

/** 14项|畅通措施, 50个|建成项目|完成投资: what kind of them they are, where a verb opens the noun. */
const kindOfThem =
  /^[\u4e00-\u9fff]{0,4}?(?:(?:措施|举措|行动|工程|项目|任务|政策|服务|清单|事项|方案)(?=[，,。；;、）)”]|$)|项目(?=(?:已|共|均|全部|累计)*(?:完成|计划|总?投资|实现|开工|推进)))/;
