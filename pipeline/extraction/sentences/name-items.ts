import type { Token } from './name-tokens.ts';

/** The words between two boundaries of a list: 株洲至衡阳 in 推动建设株洲至衡阳、株洲至醴陵城际铁路. */
export interface Item {
  readonly tokens: readonly Token[];
  /** How it is joined to the item before it. */
  readonly joint: 'first' | '、' | 'and';
}

/** Whether a token may be the kind of a name, rather than only say what the name is about. */
export const isHead = ({ type, word }: Token): boolean => type === 'kind' && word?.kind?.role !== 'topic';

/** Whether a name may end with a token: its kind, or a quotation. */
export const mayEndName = (token: Token): boolean => isHead(token) || token.type === 'quote';
