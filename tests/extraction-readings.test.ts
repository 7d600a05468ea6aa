import { describe, expect, test, vi } from 'vitest';
import { label } from '../pipeline/extraction/figures/said.ts';
import { doneReadings, reachedReadings } from '../pipeline/extraction/figures/status/done.ts';
import { subjectCuts } from '../pipeline/extraction/figures/subject/edges.ts';
import { edges, givenBack } from '../pipeline/extraction/figures/words/given-back.ts';
import { cutOff, noNames, torn } from '../pipeline/extraction/figures/words/no-names.ts';
import { endsNoNoun, opensNoNoun } from '../pipeline/extraction/figures/words/no-noun.ts';
import { nameless } from '../pipeline/extraction/projects/kind/nameless.ts';
import { namelessDeeds } from '../pipeline/extraction/projects/kind/nameless-deeds.ts';
import { namelessLines, namelessSites } from '../pipeline/extraction/projects/kind/nameless-sites.ts';
import { namelessSorts } from '../pipeline/extraction/projects/kind/nameless-sorts.ts';
import { formalStage, formalStages } from '../pipeline/extraction/projects/progress/formal.ts';
import { aiming } from '../pipeline/extraction/sentences/aiming.ts';
import { byWords } from '../pipeline/extraction/timelines/event/words.ts';
import { subjectless } from '../pipeline/extraction/timelines/title/no-subject.ts';

import { namesIn } from './example-projects.ts';

/** Patterns of the extraction that carry their examples, by what they say. */
const rooms = {
  aiming,
  reachedReadings,
  doneReadings,
  formalStages,
  byWords,
  subjectless,
  noNames,
  cutOff: [cutOff],
  torn,
  opensNoNoun,
  endsNoNoun,
};

describe.each(Object.entries(rooms))('%s', (_, readings) => {
  test.each(readings.map((reading) => [reading.reads, reading] as const))(
    'reads %s',
    (words, { pattern, leaves }) => {
      expect(words).toMatch(pattern);
      if (leaves !== undefined) expect(leaves).not.toMatch(pattern);
    },
  );
});

test.each(subjectCuts)('$cut leaves $rest', ({ pattern, cut, rest, keeps }) => {
  expect(cut.replace(pattern, '')).toBe(rest);
  if (keeps !== undefined) expect(keeps).not.toMatch(pattern);
});

test.each(edges)('$before is parted $after', ({ before, after, keeps }) => {
  expect(givenBack(label(...before))).toEqual(label(...after));
  expect(givenBack(label(...keeps))).toBeNull();
});

test.each(formalStages)('$reads behind a name says that it is $status', ({ reads, status }) => {
  expect(formalStage(reads, 0)?.status).toBe(status);
});

test.each([...nameless, ...namelessSites, ...namelessLines, ...namelessSorts, ...namelessDeeds])(
  '$example is the name of nothing, by its rule alone',
  (rule) => {
    const words = rule.within ?? `${rule.example}开工建设。`;
    expect(namesIn(words)).toEqual([]);
    const isSo = vi.spyOn(rule, 'isSo').mockReturnValue(false);
    const named = namesIn(words);
    isSo.mockRestore();
    expect(named).not.toEqual([]);
  },
);
