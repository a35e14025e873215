/** The fingerprint of the rules, the same that `care-picks matrix` prints for them. */
import { fingerprintOf, type Tables, textToSign } from '../sign-off/rules.ts';

/** @returns `undefined` in a page that is not served over https, where browsers compute no hashes */
export async function fingerprintOfRules(rules: Tables): Promise<string | undefined> {
  // The types say that it is always there, but a page over plain http has none.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(textToSign(rules)));
  if (!hash) return undefined;
  return fingerprintOf(
    [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  );
}
