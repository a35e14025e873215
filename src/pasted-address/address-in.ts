/** The address in what an author pastes: alone, without its `https://`, or in the HTML that a programme gives out. */
import { httpsAddress } from '../links/address.ts';

const IN_HTML = /\bhref\s*=\s*["']?(https?:\/\/[^\s"'<>]+)/i;
const IN_TEXT = /https?:\/\/[^\s"<>]+/i;
const BARE = /^(?:[\w-]+\.)+[a-z]{2,}(?:[/?#]\S*)?$/i;

/** @returns `undefined` if there is none that a link may lead to */
export function addressIn(pasted: string): string | undefined {
  const text = pasted.trim();
  const found =
    IN_HTML.exec(text)?.[1] ??
    IN_TEXT.exec(text)?.[0] ??
    (BARE.test(text) ? `https://${text}` : undefined);
  // Only HTML writes an ampersand in this way, and shops answer to https throughout.
  const address = found?.replaceAll('&amp;', '&').replace(/^http:/i, 'https:');
  return httpsAddress(address) && address;
}
