/** The fingerprint of the rules: the one that `care-picks matrix` prints for these very rules. */
import { fingerprintOf, type Tables, textToSign } from '../sign-off/rules.ts';

/** @returns `undefined` in a page that is not served over https, where browsers keep hashes to themselves */
export async function fingerprint(rules: Tables): Promise<string | undefined> {
  // Types say that it is always there; a page over plain http has none.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const hash = await subtle?.digest('SHA-256', new TextEncoder().encode(textToSign(rules)));
  if (!hash) return undefined;
  return fingerprintOf(
    [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, '0')).join(''),
  );
}
