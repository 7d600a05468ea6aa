import { qualifier } from '../../schemas/qualifier.ts';

/** Any text, one of some codes, text of a shape, a shape for each code of another column, or what a row declares. */
export type Cells = 'text' | readonly string[] | Shape | ShapeBy | Reference;

/** `means` says in words what the shape is. */
export interface Shape {
  readonly shape: RegExp;
  readonly means: string;
}

interface ShapeBy {
  readonly of: string;
  readonly shapes: Readonly<Record<string, Shape>>;
}

/** What stands in the column `declaredIn` of a row whose column `by` is not empty. */
interface Reference {
  readonly declaredIn: string;
  readonly by: string;
  readonly mayBeEmpty: boolean;
}

export const several = (...codes: readonly string[]): Shape => ({
  shape: new RegExp(`^(?:${codes.join('|')})(?: (?:${codes.join('|')}))*$`),
  means: `one or more of ${codes.join(', ')}, parted by spaces`,
});

export const word: Shape = { shape: /^\S(?:.*\S)?$/u, means: 'text without space around it' };
export const number: Shape = { shape: /^-?[0-9]+(?:\.[0-9]+)?$/, means: 'a decimal number' };
export const division: Shape = { shape: /^[0-9]{6}$/, means: 'six digits (GB/T 2260)' };
export const maybe = ({ shape, means }: Shape): Shape => ({
  shape: new RegExp(`^$|${shape.source}`),
  means: `${means}, or nothing`,
});

const bounds = qualifier().options.join('|');
/** Bounds, and what else shapes a number; what follows the word is its argument. */
export const qualifierRoles: Shape = {
  shape: new RegExp(
    `^(?:${bounds}|more|again|roundly|half|parts|tenths|discount|doublings|best|ratio(?: colon)?|doubling|ordinal|leading|trailing|minus|speed|slash|currency [A-Z]{3}|halfOf (?:a|mo|d|h)|share [0-9]+(?: (?:${bounds}))?|top [0-9]+|doubled [0-9]+)$`,
  ),
  means:
    `${qualifier().options.join(', ')}, more, again, roundly, half, parts, tenths, discount, doublings, best, ratio, ` +
    'ratio colon, doubling, ordinal, leading, trailing, minus, speed, slash, currency CNY, halfOf h, share 50, ' +
    'share 50 nearly, top 1 or doubled 2',
};

/**
 * What a verb, or a word beside verbs, does where figures and titles are read: it names an `event` that no time dates;
 * it says that something goes `up`, `down` or has come to `reach` a level; it has an object (`act`); it is a verb for
 * labels alone (`predicate`), one that they leave out (`light`), or an activity inside a noun phrase (`nominal`:
 * 固定资产投资). It stands between what is measured and the number (`link`), or only looks so at the end of a noun (`tail`);
 * it stands before a predicate (`adverb`), is one only where a verb follows (`manner`: 满负荷生产, and no 满负荷企业) or opens an
 * adverbial (`frame`); or it is a `noun` that holds the spelling of a verb. Of works it says that they are made where
 * none was (`builds`), built anew or larger where one is (`rebuilds`), or made better (`repairs`). A `deed` is
 * done by whoever stands before it, and so ends the noun that a subject is (云安厂|添置); labels know it as no verb.
 */
export const verbRoles = [
  'event',
  'up',
  'down',
  'reach',
  'act',
  'tail',
  'link',
  'adverb',
  'manner',
  'frame',
  'predicate',
  'light',
  'nominal',
  'noun',
  'builds',
  'rebuilds',
  'repairs',
  'deed',
] as const;

/**
 * What a word does at the edge of a name: no name crosses it (`stop`), it is part of one when a kind follows (`soft`) or
 * makes none by itself (`generic`), it is a plain word that holds the characters of others (`guard`); it parts a `list` or
 * stands behind one (`etc`); it names no work (`block`), or makes a body of the words before it (`org`).
 */
export const boundaryRoles = ['stop', 'list', 'etc', 'soft', 'generic', 'guard', 'block', 'org'] as const;

/**
 * What a noun behind a number does: it is the `head` that is counted, `goes_on` with one to another noun, is a `noun_end` by
 * which all behind a head is one noun, or opens what is `told` of those that are counted; behind 通 it says what has `come` to
 * them; it is a `person`, whom 名 and 位 count, or a `body`, which 家 counts.
 */
export const countedRoles = ['head', 'goes_on', 'noun_end', 'told', 'come', 'person', 'body'] as const;

/**
 * What a word of speech does: `says` has a speaker, `introduces` ends a clause that only leads to what is said, `presents`
 * leads to what is made public or looked at, `reports` says where a number is from, `urges` asks something of others,
 * `tells` is no deed of whom a figure is about, `appears` says that a document is there, by what `announces` a body tells of itself.
 */
export const speechRoles = [
  'says',
  'introduces',
  'presents',
  'reports',
  'urges',
  'tells',
  'appears',
  'announces',
] as const;

/**
 * What a heading or title that has the word announces: `past` what is done, `plan` what is to be done, `year` that of its
 * one year, `statistics` the numbers of a period, `results`, where it ends so, what came of plans; `paper` is what a document
 * or a body of work is called.
 */
export const headingRoles = ['past', 'plan', 'year', 'statistics', 'results', 'paper', 'list'] as const;

/**
 * How a text goes on with a work that it has named: by the noun for the `whole` of it, for its kind as a `line`, `network` or
 * `facility`, or by a `part` of such a noun, behind 该 or 本 only.
 */
export const workRoles = ['whole', 'line', 'network', 'facility', 'part'] as const;

/**
 * What a word says of an area: that it is a development `zone` wherever it stands behind a place, that a longer name which
 * has such an `ending` is one, or that something is tried there as a `pilot`.
 */
export const zoneRoles = ['zone', 'ending', 'pilot'] as const;

/**
 * Among whom something is counted or ranked: the `world`, the `nation`, all of the text's own place (`home`), `ours` as its
 * people call it, a `part` of the country or a field, or what lies on one side of a `border`.
 */
export const scopeRoles = ['world', 'nation', 'home', 'ours', 'part', 'border'] as const;

/** Why a figure is of nobody: a word is `adrift`, as when and how are, or of somebody who stays `unnamed`. */
export const notOwnerRoles = ['adrift', 'unnamed'] as const;

/**
 * What opens with a word: a `predicate`, also at a `site` unless it stands at the front; a clause that a `connective` or, for
 * a title, a `front` joins to the one before; a clause that only leads in, whatever it says (`lead`) or when it tells of no
 * event (`eventless`); a noun `phrase` with its measure; or something that is `nobody` a figure could be of.
 */
export const openerRoles = [
  'predicate',
  'site',
  'connective',
  'front',
  'lead',
  'eventless',
  'phrase',
  'nobody',
] as const;

/**
 * Of what a town has one: it `shares` its town with those beside it in a list, is named by its kind where it is `listed` and
 * the list opens its clause, or is so `named` wherever it stands.
 */
export const hallRoles = ['shares', 'listed', 'named'] as const;

/** An everyday word that a street is `called` by before 路 or 大道, an `avenue` before 大道 alone, and one that makes the street's `name`. */
export const streetRoles = ['called', 'avenue', 'name'] as const;

/**
 * Words parted by spaces: those behind a word, where 0 stands for any digit and 入:选围 for 入 with neither of these
 * characters behind it, or the characters before it.
 */
export const besides: Shape = { shape: /^$|^\S+(?: \S+)*$/u, means: 'words parted by single spaces' };

/**
 * What is measured: what a built `thing` has or an `economy`, what is `lasting` and so for no year, what something is to
 * `cost`, the `size` that is said right before or behind a name, the `dimension` in which a structure is so wide or
 * deep; what is counted in `money` or `people` where no unit says so, what is `counted` so where it stands right before
 * the number, the `index` or ratio of which a bare number is the value, what a `statistic` of a period is about, and the
 * `ending` of any noun for an amount, a share or a rate.
 */
export const measureRoles = [
  'thing',
  'economy',
  'lasting',
  'cost',
  'size',
  'dimension',
  'money',
  'people',
  'counted',
  'index',
  'statistic',
  'ending',
] as const;

/**
 * How a word looks ahead: it `expects` what will be, `aims` at what is wanted or `seeks` it, `assures` what is being done,
 * `plans` what is to be done, says that it `will` be, or `decides` on what follows.
 */
export const outlookRoles = ['expects', 'aims', 'seeks', 'assures', 'plans', 'will', 'decides'] as const;
