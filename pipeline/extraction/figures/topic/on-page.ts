import type { Topics } from './topics.ts';

/** What a whole page says of whom its figures are; each is read when it is asked for. */
export interface OnPage {
  readonly topics: Topics;
  /** What names the place that the article is about. */
  readonly title: string;
  /** The one thing that the article is about; empty where it is about none or several. */
  readonly theme: () => string;
  /** The body that its headline opens with; empty where it opens with none. */
  readonly body: () => string;
  /** The country that the page is of; empty where its first sentences tell of none. */
  readonly country: () => string;
  /** The measure of the economy that its headline names; empty where it names none. */
  readonly economy: () => string;
  /** Whether a place reports of itself: its numbers go from subject to subject, and are its own unless they say whose they are. */
  readonly report: boolean;
}
