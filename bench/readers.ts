import dateTime from '@microsoft/recognizers-text-date-time';
import numberWithUnit from '@microsoft/recognizers-text-number-with-unit';
import { zh } from 'chrono-node';
import { annotate } from '../pipeline/annotate.ts';
import type { Document } from '../pipeline/document.ts';
import { extractAll } from '../pipeline/extract.ts';
import type { Mention } from '../pipeline/mention.ts';
import { bareDocument } from '../pipeline/reading/inline.ts';
import type { Read } from './measure.ts';

/** Ours and the rivals as readers of bare text. */

const published = '2023-07-03';
const reference = new Date(`${published}T12:00:00`);
const ourKinds = ['time', 'quantity'] as const;

export const documentOf = (text: string): Document => bareDocument('bench', text, published);

/** Annotates a document and counts its mentions of some kinds; all kinds are read in any case. */
export function countMentions(document: Document, kinds: readonly Mention['type'][] = ourKinds): number {
  return annotate(document).mentions.filter(({ type }) => kinds.includes(type)).length;
}

/** Annotates and extracts articles from their bare text, between form feeds; counts the rows of the three main tables. */
export const countRows: Read = (texts) => {
  const extracted = extractAll(texts.split('\f').map((text) => annotate(documentOf(text))));
  return extracted.reduce(
    (sum, { timelines, figures, projects }) => sum + timelines.length + figures.length + projects.length,
    0,
  );
};

/** Ours from the bare text: passages, then times and quantities. */
export const ours: Read = (text) => countMentions(documentOf(text));

/** The same work, but only times are counted. */
export const ourTimes: Read = (text) => countMentions(documentOf(text), ['time']);

/** Dates only. */
export const chrono: Read = (text) => zh.hans.parse(text, reference).length;

/** Dates and times, currencies, dimensions, ages and temperatures: all that its Chinese models read with a unit. */
export function recognizersText(): Read {
  const culture = 'zh-cn';
  const dates = new dateTime.DateTimeRecognizer(culture).getDateTimeModel();
  const units = new numberWithUnit.NumberWithUnitRecognizer(culture);
  const models = [
    units.getCurrencyModel(),
    units.getDimensionModel(),
    units.getAgeModel(),
    units.getTemperatureModel(),
  ];
  return (text) =>
    models.reduce((sum, model) => sum + model.parse(text).length, dates.parse(text, reference).length);
}
