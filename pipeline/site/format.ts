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
  return `${pointText(first, language)}${language === 'zh' ? '至' : ' – '}${pointText(last, language)}`;
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
  readonly value_text: string;
}

/** The figure in short: as written in Chinese; in English with the qualifier and unit put in words. */
export function quantityText(
  figure: Quantity,
  language: Language,
  qualifierLabel: string,
  unitLabel: string,
): string {
  if (language === 'zh') return figure.value_text;
  const numbers = figure.value === null ? rangeText(figure) : numberText(figure.value, 'en');
  const qualifier = figure.qualifier === 'exact' || figure.qualifier === 'range' ? '' : `${qualifierLabel} `;
  return `${qualifier}${numbers}${unitText(unitLabel)}`;
}

function rangeText({ lower, upper }: Quantity): string {
  if (lower === null) return upper === null ? '' : `up to ${numberText(upper, 'en')}`;
  return upper === null
    ? `from ${numberText(lower, 'en')}`
    : `${numberText(lower, 'en')}–${numberText(upper, 'en')}`;
}

/** A percent sign follows without a space, and a bare number needs no unit. */
function unitText(label: string): string {
  if (label === '%') return '%';
  return label === '' ? '' : ` ${label}`;
}

/** 7096 → 7 kB. */
export function bytesText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 1e6) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
