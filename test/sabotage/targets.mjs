/** What faults are planted into, and the suites that run in Node and have to notice. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/build/setup.mjs';

/** Whole folders, and the files of others that decide what comes into a page. */
export const MUTATED = [
  'src/safety/engine',
  'src/safety/rules',
  'src/recommend',
  'src/links',
  'src/loading',
];

/** What is in them and keeps nobody safe: what a source says, word for word, is for whoever signs the rules. */
const LEFT_OUT = /^src\/safety\/rules\/source-quotes(?:\.ts$|\/)/;

/** Suites without a page. Those of the rules come first: most faults are planted there. */
const SUITES = ['test/safety', 'test/recommend', 'test/links', 'test/loading'];

const filesBelow = (folder, ending) =>
  readdirSync(join(root, folder), { recursive: true })
    .filter(path => path.endsWith(ending))
    .map(path => `${folder}/${path.replaceAll('\\', '/')}`)
    .sort();

export const mutatedFiles = () =>
  MUTATED.flatMap(folder => filesBelow(folder, '.ts')).filter(file => !LEFT_OUT.test(file));

export const suiteFiles = () => SUITES.flatMap(folder => filesBelow(folder, '.test.ts'));

/**
 * Tests that go through every combination, seconds each. They are kept for what every other test has let live, and
 * then only for what the list beside this does not know.
 */
const SWEEPS =
  /every combination ›|an ingredient more, once any |a product of two uses|every list ›|the reasons of what is withheld ›/;

export const isSweep = title => SWEEPS.test(title);

/** Notices every change of the rules, and says nothing of what it means: asked last, and counted apart. */
export const FINGERPRINT = 'test/safety/agreed-document.test.ts';

/** What counts as having noticed a fault with which a test, or the whole trial, does not end: counted apart, too. */
export const CLOCK = 'the clock';
