import { anyOf, withRole } from '../../lexicons/any-of.ts';
import type { speechRoles } from '../../lexicons/cells.ts';
import { readLexicon } from '../../lexicons/read.ts';

const rows = readLexicon('lexicons/speech-verbs.csv');

/** The words of speech that have one of some roles. */
export const speechWords = (...roles: readonly (typeof speechRoles)[number][]): readonly string[] =>
  withRole(rows, roles);

const introducing = new RegExp(`${anyOf(speechWords('introduces'))}$`);

/** Whether words end in a verb of speech, so that what is said follows: 报告提出, 记者获悉. */
export const introducesSpeech = (words: string): boolean => introducing.test(words);
