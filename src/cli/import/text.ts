/** What an import found and what it could not use, for a terminal. */

import { plural } from '../../catalog/format/problems-text.ts';
import type { Imported } from '../../import/import.ts';
import { UNUSED, type Unused, type UnusedCode } from '../../import/terms/report.ts';
import { listed, wrapped } from '../terminal/words.ts';

/** So many of each kind are named; `--json` names all. */
const MOST = 10;

// `Object.keys` knows no key types; the table's own type says that these are all of them.
const CODES = Object.keys(UNUSED) as readonly UnusedCode[];

const times = ({ times: count }: Unused): string => (count > 1 ? ` (${count} times)` : '');

const why = ({ message, remedy }: Unused): readonly string[] => [
  wrapped('    ', message),
  ...(remedy ? [wrapped('    → ', remedy)] : []),
];

const entryText = (entry: Unused): readonly string[] => [
  wrapped('  ', `${entry.what}${times(entry)}`),
  wrapped('    ', [entry.file, entry.where].filter(part => part !== '').join(', ')),
];

/** What is the same of all is said once. */
function unusedText(code: UnusedCode, all: readonly Unused[]): readonly string[] {
  const entries = all.filter(entry => entry.code === code);
  const [first] = entries;
  if (!first) return [];
  const isSame = entries.every(({ message }) => message === first.message);
  const rest = entries.length - MOST;
  return [
    '',
    `${UNUSED[code]} (${entries.length}):`,
    ...(isSame ? why(first) : []),
    ...entries
      .slice(0, MOST)
      .flatMap(entry => [...entryText(entry), ...(isSame ? [] : why(entry))]),
    ...(rest > 0 ? [`  … and ${rest} more (--json names all)`] : []),
  ];
}

export function importText(out: string, { catalog, report }: Imported): string {
  const { files, posts, unused } = report;
  const count = catalog.products.length;
  const open = catalog.products.reduce((sum, { care }) => sum + care.unconfirmed.length, 0);
  const unclear = posts.filter(({ muscle }) => muscle === undefined);
  return [
    ...files.map(
      ({ file, posts: read, rows }) =>
        `${file}: ${[read && plural(read, 'post'), rows && plural(rows, 'row')].filter(Boolean).join(', ') || 'nothing that could be read'}`,
    ),
    '',
    count === 0
      ? 'No product was found, so nothing was written.'
      : `${out}: ${plural(count, 'product')}, with ${open} things for you to confirm. Open it in the editor, or look at each “unconfirmed” in the file; care-picks check lists them.`,
    ...(unclear.length > 0
      ? [
          '',
          wrapped(
            'No muscle stands out in: ',
            listed(
              unclear.map(({ title }) => `“${title}”`),
              MOST,
            ),
          ),
        ]
      : []),
    ...CODES.flatMap(code => unusedText(code, unused)),
  ].join('\n');
}
