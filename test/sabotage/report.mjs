/** The score of each folder, and every fault that lives and should not. */
import { dirname } from 'node:path';
import { explained } from './explained/explained.mjs';
import { CLOCK, FINGERPRINT } from './targets.mjs';

/** The share of faults that have to be noticed, in each folder. */
const LEAST = 0.95;

const percent = share => `${(share * 100).toFixed(1)} %`;

/**
 * Counts by folder: planted, noticed, of these by the fingerprint of the rules alone and by the clock alone, and
 * explained.
 */
function counted(mutants) {
  const folders = new Map();
  for (const { file, key, killedBy } of mutants) {
    const folder = dirname(file);
    const counts = folders.get(folder) ?? {
      planted: 0,
      noticed: 0,
      fingerprint: 0,
      late: 0,
      explained: 0,
    };
    folders.set(folder, counts);
    counts.planted += 1;
    if (killedBy?.suite === FINGERPRINT) counts.fingerprint += 1;
    if (killedBy?.suite === CLOCK) counts.late += 1;
    if (killedBy) counts.noticed += 1;
    else if (explained.has(key)) counts.explained += 1;
  }
  return folders;
}

/** Keys of the list that fit nothing any more, or whose fault is noticed. */
function outdated(mutants) {
  const living = new Set(mutants.filter(({ killedBy }) => !killedBy).map(({ key }) => key));
  return [...explained.keys()].filter(key => !living.has(key));
}

const printAll = (title, keys) => {
  if (keys.length === 0) return;
  console.log(`\n${title}`);
  for (const key of keys) console.log(`  ${key}`);
};

/**
 * @param mutants with what noticed each
 * @param isWhole whether all files were tried, so that what is explained must have been met
 * @returns whether every folder has its score, and all that lives is explained
 */
export function report(mutants, isWhole) {
  const folders = [...counted(mutants)];
  const columns = ['planted', 'noticed', 'by fingerprint', 'by the clock', 'explained', 'score'];
  const row = (first, cells) =>
    console.log(first.padEnd(20) + cells.map(cell => String(cell).padStart(16)).join(''));
  row('folder', columns);
  for (const [folder, { planted, noticed, fingerprint, late, explained: known }] of folders)
    row(folder, [planted, noticed, fingerprint, late, known, percent(noticed / planted)]);
  const unexplained = mutants.filter(({ key, killedBy }) => !killedBy && !explained.has(key));
  const stale = isWhole ? outdated(mutants) : [];
  printAll(
    'These live, and no reason is given:',
    unexplained.map(({ key }) => key),
  );
  printAll('These are explained, and do not live:', stale);
  const low = folders.filter(([, { planted, noticed }]) => noticed / planted < LEAST);
  printAll(
    `Fewer than ${percent(LEAST)} are noticed in:`,
    low.map(([folder]) => folder),
  );
  return mutants.length > 0 && unexplained.length + stale.length + low.length === 0;
}
