/** What is still open and the sources, as the printed rules show them. */
import type { Source } from '../../safety/rules/sources.ts';
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
      (Object.entries(sources) as [string, Source][]).map(
        ([id, { label, address, says, status, note }]) => [
          id,
          label,
          address,
          says,
          status,
          note ?? '',
        ],
      ),
    ),
  );
