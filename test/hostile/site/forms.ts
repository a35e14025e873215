/** The ways in which an author embeds the widget, as they stand in a page of somebody else's; XML can bear them too. */

/** @param base where the built folder lies, ending in `/` */
export type Form = (base: string, options: Readonly<Record<string, string>>) => string;

const attributes = (options: Readonly<Record<string, string>>, prefix = ''): string =>
  Object.entries(options)
    .map(([name, value]) => ` ${prefix}${name}="${value}"`)
    .join('');

const script = (base: string): string => `<script async="" src="${base}embed.js"></script>`;

const link = (base: string, options: Readonly<Record<string, string>>): string => {
  const { muscle, ...rest } = options;
  const query = new URLSearchParams(rest).toString().replaceAll('&', '&amp;');
  return `<a class="fallback" href="${base}picks/${muscle}.html${query && `?${query}`}">Care picks</a>`;
};

export const FORMS = {
  'a plain link': (base, options) => `${link(base, options)} ${script(base)}`,
  'a placeholder around a link': (base, options) =>
    `<div class="care-picks"${attributes(options, 'data-')}>${link(base, options)}</div>${script(base)}`,
  'a script in place': (base, options) =>
    `<script async="" src="${base}embed.js"${attributes(options, 'data-')}></script>`,
  'the element': (base, options) =>
    `<script type="module" src="${base}care-picks.js"></script><care-picks${attributes(options)}>${link(base, options)}</care-picks>`,
  'a quick script': (base, { muscle, ...rest }) =>
    `<script async="" src="${base}picks/${muscle}.js"${attributes(rest, 'data-')}></script>`,
} as const satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof FORMS;
export const QUICK: FormName = 'a quick script';
/** Those that find their way alike; the quick form, which brings its picks along, is tried by itself. */
export const FORM_NAMES = (Object.keys(FORMS) as FormName[]).filter(name => name !== QUICK);
