import { anyOf } from '../../lexicons/any-of.ts';
import { readLexicon } from '../../lexicons/read.ts';

/** Every post that a person may hold, the words for spokesmen and experts among them. */
export const postWords: readonly string[] = readLexicon('lexicons/posts.csv').map(({ surface }) => surface);

/** Source of a pattern for any post, the longest first. */
export const anyPost = anyOf(postWords);
