/**
 * From what was chosen on the page to what an author copies, in each of the four forms, and to the
 * attributes of the widget. All of them hold only what differs from the default, so that the line stays
 * short and follows if a default changes.
 *
 * Pure, so that tests need no page.
 */
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { FLAGS, OPTION_NAMES, type OptionName } from '../../src/domain/options.ts';

/** The ways to put the widget into a post; the one that survives the most editors is first. */
export const FORMS = ['link', 'placeholder', 'script', 'element'] as const;
export type EmbedForm = (typeof FORMS)[number];

export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** Values that mean the same as no value. */
export const DEFAULTS: Options = { layout: 'cards', theme: 'auto', 'heading-level': '2' };

/** Options without a value, which are either present or absent. */
export const isFlag = (name: OptionName): boolean => FLAGS.some(flag => flag === name);

/** What optimisers go by that hold scripts back, put them together or move them: it asks to be left alone. */
const OPT_OUTS = 'data-cfasync="false" data-no-optimize="1" data-noptimize nowprocket';

/** What the address of a link cannot set, because a link survives in places where anybody may write. */
const NOT_IN_A_LINK: readonly OptionName[] = ['catalog', 'heading'];

/** The options that have to be written, in the order of the form. */
export function attributes(options: Options): ReadonlyMap<OptionName, string> {
  return new Map(
    OPTION_NAMES.flatMap(name => {
      const value = options[name]?.trim();
      if (!value || value === DEFAULTS[name]) return [];
      return [[name, isFlag(name) ? '' : value] as const];
    }),
  );
}

const written = (given: ReadonlyMap<OptionName, string>, prefix = ''): string =>
  [...given]
    .map(([name, value]) => ` ${prefix}${name}${value ? `="${escapeHtml(value)}"` : ''}`)
    .join('');

/** What the line needs to know beside the options. */
export interface SnippetContext {
  /** The folder of the scripts, `catalog/` and `picks/`; ends in `/`. */
  readonly scriptBase: string;
  /** The muscle as a sentence names it. */
  readonly muscleName: string;
}

/** A link to the page of picks; what its address cannot set is written as attributes. */
function link(given: ReadonlyMap<OptionName, string>, context: SnippetContext): string {
  const { scriptBase, muscleName } = context;
  const query = new URLSearchParams();
  const rest = new Map<OptionName, string>();
  for (const [name, value] of given) {
    if (NOT_IN_A_LINK.includes(name)) rest.set(name, value);
    else if (name !== 'muscle') query.set(name, value);
  }
  const address = `${scriptBase}picks/${given.get('muscle') ?? ''}.html${query.size > 0 ? `?${query}` : ''}`;
  return `<a href="${escapeHtml(address)}"${written(rest, 'data-')}>Care picks for the ${escapeHtml(muscleName)}, and when not to use them</a>`;
}

/** The HTML that puts the widget into a post. */
export function snippet(form: EmbedForm, options: Options, context: SnippetContext): string {
  const given = attributes(options);
  const at = (file: string): string => escapeHtml(context.scriptBase + file);
  const script = (options = ''): string =>
    `<script async src="${at('embed.js')}"${options} ${OPT_OUTS}></script>`;
  switch (form) {
    case 'link':
      return `${link(given, context)}\n${script()}`;
    case 'placeholder': {
      const inner = link(new Map([...given].filter(([name]) => name === 'muscle')), context);
      return `<div class="care-picks"${written(given, 'data-')}>\n  ${inner}\n</div>\n${script()}`;
    }
    case 'script':
      return script(written(given, 'data-'));
    case 'element':
      return `<script type="module" src="${at('care-picks.js')}"></script>\n<care-picks${written(given)}></care-picks>`;
    default:
      return form satisfies never;
  }
}
