/**
 * From what was chosen on the page to what an author copies, and to the attributes of the widget. Both
 * hold only what differs from the default, so that the line stays short and later defaults reach it.
 *
 * Pure, so that tests need no page.
 */
import { OPTION_NAMES, type OptionName } from '../src/options.ts';

/** What was chosen. Absent and empty both mean: leave it to the default. */
export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** Values that say the same as saying nothing. */
const DEFAULTS: Options = { layout: 'cards', theme: 'auto', 'heading-level': '2' };

/** The options that have to be written down, in the order in which an author meets them. */
export function attributes(options: Options): ReadonlyMap<OptionName, string> {
  return new Map(
    OPTION_NAMES.flatMap(name => {
      const value = options[name]?.trim();
      return value && value !== DEFAULTS[name] ? [[name, value] as const] : [];
    }),
  );
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  '<': '&lt;',
  '>': '&gt;',
};

const escapeHtml = (value: string): string =>
  value.replace(/[&"<>]/g, sign => ENTITIES[sign] ?? sign);

/** The line of HTML that puts the widget into a post; `address` is where `embed.js` lies. */
export function snippet(options: Options, address: string): string {
  const given = [...attributes(options)].map(
    ([name, value]) => ` data-${name}="${escapeHtml(value)}"`,
  );
  return `<script async src="${escapeHtml(address)}"${given.join('')}></script>`;
}
