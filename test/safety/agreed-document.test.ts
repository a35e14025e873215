/** The rules as a whole are those that were agreed: every word, source and order of them. */
import { expect } from '@open-wc/testing';
import { fingerprintOfRules } from '../../src/rulebook/fingerprint.ts';
import { tables } from '../../src/sign-off/rules.ts';
import { FINGERPRINT } from './agreed/fingerprint.ts';

it('the document that is signed → the one that was agreed', async () =>
  expect(await fingerprintOfRules(tables())).to.equal(FINGERPRINT));
