import type { FigureRow } from '../../../schemas/index.ts';
import { type Language, quantityText } from '../format.ts';
import type { View } from '../view.ts';
import type { Variant } from './chart.ts';
import type { FigureLine } from './figure-lines.ts';
import { type ValueScale, valueScale } from './value-scale.ts';

/** How the lines of a chart are placed and what they lead to. */
export interface Layout {
  readonly narrow: boolean;
  readonly left: number;
  readonly right: number;
  /** The height of a line. */
  readonly line: number;
  /** How long an open end is drawn. */
  readonly arm: number;
  readonly scale: ValueScale;
  readonly labelY: (line: FigureLine) => number;
  readonly barY: (line: FigureLine) => number;
  readonly label: (line: FigureLine) => string;
  readonly value: (line: FigureLine) => string;
  readonly links: Links;
}

interface Links {
  readonly href: (line: FigureLine) => string;
  readonly title: (line: FigureLine) => string;
}

export const hrefOf = ({ row }: FigureLine): string => `#/figures/${row.id}`;

export function layoutOf(lines: readonly FigureLine[], view: View, { narrow, language }: Variant): Layout {
  const ends = lines.flatMap(({ low, high, from }) => [low, high, ...(from === null ? [] : [from])]);
  const label = ({ row }: FigureLine) => labelOf(row, language);
  const value = ({ row }: FigureLine) => writtenValue(row, view, language);
  return {
    narrow,
    left: narrow ? 6 : 460,
    right: narrow ? 40 : 180,
    line: narrow ? 44 : 30,
    arm: narrow ? 46 : 74,
    scale: valueScale(lines, ends, narrow),
    labelY: ({ y }) => y - (narrow ? 0.28 : 0),
    barY: ({ y }) => y + (narrow ? 0.2 : 0),
    label,
    value,
    links: { href: hrefOf, title: (each) => `${label(each)}: ${value(each)}` },
  };
}

function labelOf(row: FigureRow, language: Language): string {
  const indicator = language === 'en' ? (row.indicator_en ?? row.indicator) : row.indicator;
  return row.subject === null
    ? indicator
    : language === 'zh'
      ? `${row.subject} · ${indicator}`
      : `${indicator} · ${row.subject}`;
}

function writtenValue(row: FigureRow, view: View, language: Language): string {
  return quantityText(
    row,
    language,
    view.code('figures', 'qualifier', row.qualifier)[1],
    view.code('figures', 'unit', row.unit)[1],
  );
}
