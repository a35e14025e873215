/** The rules as the command prints them, with the fingerprint that ties a signature to them. */
import { createHash } from 'node:crypto';
import { fingerprintOf, tables, textToSign } from '../../sign-off/rules.ts';

/** Every rule, and that nobody has signed them. */
export function allRules() {
  const rules = tables();
  const hash = createHash('sha256').update(textToSign(rules)).digest('hex');
  return { signedOff: null, fingerprint: fingerprintOf(hash), ...rules };
}

export type Rules = ReturnType<typeof allRules>;
