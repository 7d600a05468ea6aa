import type * as z from 'zod';

/** What a value should be, by zod's name of the type. */
const types: Readonly<Record<string, string>> = {
  string: 'text in quotation marks',
  number: 'a number',
  array: 'a list in square brackets',
  object: 'an object in braces',
};

/** What is wrong with a value that a person wrote, in words that need no knowledge of the code. */
export function shapeFault(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${types[issue.expected] ?? issue.expected}`;
    case 'invalid_value':
      return `must be one of ${issue.values.join(', ')}`;
    case 'too_big':
      return issue.origin === 'array'
        ? `has more than ${issue.maximum} items`
        : `is longer than ${issue.maximum} characters`;
    case 'invalid_format':
      return issue.format === 'url' ? 'is no address such as https://example.org' : issue.message;
    default:
      return issue.message;
  }
}
