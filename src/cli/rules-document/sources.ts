/** What is still open and the sources, as the printed rules show them. */
import type { QuotedSource } from '../../sign-off/sources.ts';
import { chapter, numbered, table } from './markdown.ts';
import type { Rules } from './rules.ts';

export const openChapter = ({ openPoints }: Rules): string =>
  chapter('Open points', numbered(openPoints));

export const sourcesChapter = ({ sources }: Rules): string =>
  chapter(
    'Sources',
    '`read`: its own words were read. `repeated`: read on a page that repeats it. `unchecked`: neither. An address with … is printed as it was found, and never completed by a guess.',
    table(
      ['Id', 'Source', 'Address', 'Says', 'Status', 'Note'],
      (Object.entries(sources) as [string, QuotedSource][]).map(
        ([id, { label, address, quote, status, note }]) => [
          id,
          label,
          address,
          quote,
          status,
          note ?? '',
        ],
      ),
    ),
  );
