/** A page that leads to another one, without script and on any host: an old address, or another name of a muscle. */
import { escapeHtml } from '../domain/escape-html.ts';

/** @param to the other page, as an address in the same folder */
export function moved(to: string, title: string): string {
  const [address, words] = [escapeHtml(to), escapeHtml(title)];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="refresh" content="0; url=${address}">
<title>${words}</title>
<a href="${address}">${words}</a>
</html>
`;
}
