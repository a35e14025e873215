/** What an import guessed of a product: until its author has looked at it, nothing of the catalog is compiled. */
import { brief } from '../../domain/brief.ts';
import { listAt, recordAt } from '../format/json-value.ts';
import { error, type Path, type Problem } from '../format/problems.ts';
import type { UnconfirmedField } from '../format/unconfirmed.ts';

const WHAT: Readonly<Record<UnconfirmedField, string>> = {
  modality: 'what it does to the body (modality)',
  phases: 'when it fits (phases)',
  why: 'why it fits (why)',
  how: 'how to use it (how)',
};

/** No reason of ours is longer. */
const LONGEST = 300;

const isField = (value: unknown): value is UnconfirmedField =>
  typeof value === 'string' && Object.hasOwn(WHAT, value);

/** Problems with what has not been confirmed. An entry of another form is for the schema to report. */
export const checkUnconfirmed = (product: unknown, path: Path): readonly Problem[] =>
  listAt(product, 'care', 'unconfirmed').flatMap((entry, at) => {
    const { field, reason } = recordAt({ entry }, 'entry');
    if (!isField(field) || typeof reason !== 'string') return [];
    return error(
      [...path, 'care', 'unconfirmed', at],
      'unconfirmed',
      `Nobody has confirmed ${WHAT[field]}. ${brief(reason, LONGEST)}`,
      `Look whether it is right, mend it if not, and then take this entry out.`,
    );
  });
