/** The fields of what an import guessed, in a product that its author has not looked at yet. */
import * as z from 'zod/mini';
import { described, text } from './fields.ts';
import { UNCONFIRMED_FIELDS } from './unconfirmed.ts';

const ownWords = described('A sentence of yours, as it stands in an old post.', {
  text: text('The sentence.'),
  problem: z.optional(text('What check would say of it here. Absent: nothing.')),
});

export const unconfirmed = described(
  'Something that an import guessed, and you have not looked at yet.',
  {
    field: z.enum(UNCONFIRMED_FIELDS).check(z.describe('What it is about.')),
    use: z.optional(
      z
        .int()
        .check(
          z.nonnegative(),
          z.describe('Which of the uses, counted from 0. Absent: all of them.'),
        ),
    ),
    reason: text('Why it is as it is.'),
    words: z.optional(
      z.array(ownWords).check(z.describe('Your own sentences about it, for you to choose from.')),
    ),
  },
);
