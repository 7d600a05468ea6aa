import { isHead } from '../../sentences/names/items.ts';
import { type Token, wordsOf } from '../../sentences/names/tokens.ts';
import type { Shape } from './shape.ts';

/** Stretches and sections of lines, told of by where on the line they are. */

/** 甲高速公路乙|路段, of a line by name and of where on it; null for 甲高速重点路段, 甲大道乙路段改造工程. */
export function stretchOfLine(tokens: readonly Token[], text: string): Shape | null {
  const end = tokens.findIndex((token) => wordsOf(token, text) === '路段');
  const line = tokens.findLastIndex(
    ({ word }, at) => at < end && /^(?:line|street)$/.test(word?.kind?.role ?? ''),
  );
  const where = tokens.slice(line + 1, end);
  const name = text.slice(where[0]?.from, tokens[end]?.from);
  const isNamed =
    line > 0 &&
    end > line + 1 &&
    !tokens.slice(end + 1).some(isHead) &&
    where.every(({ type }) => type === 'text' || type === 'place') &&
    !sortOfStretch.test(name);
  const head = tokens[line];
  return isNamed && head !== undefined
    ? {
        tokens: tokens.slice(0, end + 1).filter((token) => wordsOf(token, text) !== '工程'),
        head,
        isOpen: false,
      }
    : null;
}
const sortOfStretch =
  /^.$|[的等在]|重[点要]|关键|拥堵|瓶颈|贯通|断头|部分|全线|全程|境[内外]|沿线|附近|周边|主要|施工|事故|易[涝堵]|积水|积雪|结冰|危险|[新老旧]|剩余|已|未|[一二三四五六七八九十两几多各]$/;

/** 云和地铁5号线|甲站至乙站区间|右线: a section of a metro line, by its stations; null where none is told of. */
export function sectionOfLine(tokens: readonly Token[], text: string): Shape | null {
  const end = tokens.findIndex((token) => wordsOf(token, text) === '区间');
  const head = end < 0 ? undefined : tokens.find(({ word }) => word?.kind?.category === 'metro');
  return head !== undefined && section.test(text.slice(head.to, tokens[end]?.from))
    ? {
        tokens: tokens.slice(0, end + 1).filter((token) => wordsOf(token, text) !== '工程'),
        head,
        isOpen: false,
      }
    : null;
}
const section =
  /号线(?:[一二三四]期|[东西南北中]延)?(?:工程)?[^至到—]{2,10}[站场][至到—][^至到—]{2,10}[站场]$/;
