import { unitsText } from './units.ts';

/** The two languages of the page. */
export type Language = 'zh' | 'en';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2022-07-30/..` → from 30 Jul 2022, 2022年7月30日起. */
export function edtfText(edtf: string, language: Language): string {
  const [first = '', last] = edtf.split('/');
  if (last === undefined) return pointText(first, language);
  if (last === '..')
    return language === 'zh' ? `${pointText(first, 'zh')}起` : `from ${pointText(first, 'en')}`;
  if (first === '..')
    return language === 'zh' ? `至${pointText(last, 'zh')}` : `until ${pointText(last, 'en')}`;
  return language === 'zh' ? spanTextZh(first, last) : spanTextEn(first, last);
}

/** 2023年4月1日至10日: what the ends share is said once. */
function spanTextZh(first: string, last: string): string {
  const shared = sharedParts(first, last);
  const end = pointText(last, 'zh')
    .split(/(?<=[年月])/)
    .slice(shared)
    .join('');
  return `${pointText(first, 'zh')}至${end}`;
}

/** 1–10 Apr 2023. */
function spanTextEn(first: string, last: string): string {
  const shared = sharedParts(first, last);
  const start = pointText(first, 'en')
    .split(' ')
    .slice(0, shared === 0 ? undefined : -shared)
    .join(' ');
  return `${start}${start.includes(' ') ? ' – ' : '–'}${pointText(last, 'en')}`;
}

/** How many of year and month two dates of the same precision share. */
function sharedParts(first: string, last: string): number {
  const [a, b] = [first.split('-'), last.split('-')];
  if (a.length !== b.length || a[0] !== b[0]) return 0;
  return a.length === 3 && a[1] === b[1] ? 2 : a.length === 1 ? 0 : 1;
}

function pointText(point: string, language: Language): string {
  const [year = '', month, day] = point.split('-');
  if (language === 'zh')
    return [`${year}年`, month && `${Number(month)}月`, day && `${Number(day)}日`].filter(Boolean).join('');
  return [day && Number(day), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

const scales = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, ' trillion'],
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
} as const;

/** 140000000000 → 140 billion, 1400亿; smaller numbers are grouped in threes. */
export function numberText(value: number, language: Language): string {
  for (const [factor, word] of scales[language]) {
    if (Math.abs(value) >= factor) return `${grouped(round(value / factor))}${word}`;
  }
  return grouped(round(value));
}

const round = (value: number): number => Number(value.toPrecision(12));

function grouped(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const threes = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? threes : `${threes}.${fraction}`;
}

/** What formatting needs of a figure. */
export interface Quantity {
  readonly qualifier: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly value_text: string;
}

/** The figure in short: as written in Chinese; in English its numbers with qualifier and unit in words. */
export function quantityText(
  figure: Quantity,
  language: Language,
  qualifierLabel: string,
  unitLabel: string,
): string {
  if (language === 'zh') return figure.value_text;
  const numbers = figure.value === null ? rangeText(figure) : numberText(figure.value, 'en');
  const plain = figure.qualifier === 'exact' || figure.qualifier === 'range';
  return `${plain ? '' : `${qualifierLabel} `}${withUnit(numbers, figure.unit, unitLabel, figure.value === 1)}`;
}

function rangeText({ lower, upper }: Quantity): string {
  if (lower === null) return upper === null ? '' : `up to ${numberText(upper, 'en')}`;
  return upper === null
    ? `from ${numberText(lower, 'en')}`
    : `${numberText(lower, 'en')}–${numberText(upper, 'en')}`;
}

/** A count needs no unit: what is counted is the indicator. Currencies and ranks stand before the number. */
function withUnit(numbers: string, unit: string, label: string, one: boolean): string {
  if (unit === 'count' || unit === '1') return numbers;
  if (unit === '%') return `${numbers}%`;
  if (unit === 'rank') return `rank ${numbers}`;
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${numbers}`;
  return `${numbers} ${one ? label.replace(/ \(.*\)$/, '') : unitsText(label)}`;
}

/** 7096 → 7 kB. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
