/**
 * From what was chosen on the page to what an author copies, in each of the five forms and in their pieces, and to
 * the attributes of the widget. All of them hold only what differs from the default, so that the line stays
 * short and follows if a default changes.
 *
 * Pure, so that tests need no page.
 */
import { escapeHtml } from '../../src/domain/escape-html.ts';
import { OPTION_NAMES, type OptionName } from '../../src/domain/options.ts';
import { OPTIONS } from '../../src/surface/options.ts';

/** The ways to put the widget into a post; the one that survives the most editors is first. */
export const FORMS = ['link', 'placeholder', 'script', 'quick', 'element'] as const;
export type EmbedForm = (typeof FORMS)[number];

export type Options = Readonly<Partial<Record<OptionName, string>>>;

/** The value that means the same as no value; empty where there is none. */
export function initialOf(name: OptionName): string {
  const option = OPTIONS[name];
  return (option.kind === 'choice' && option.initial) || '';
}

/** What optimisers go by that hold scripts back, put them together or move them: it asks to be left alone. */
const OPT_OUTS = 'data-cfasync="false" data-no-optimize="1" data-noptimize nowprocket';

/** What the address of a link cannot set, because a link survives in places where anybody may write. */
const NOT_IN_A_LINK: readonly OptionName[] = ['catalog', 'heading'];

/** The options that have to be written, in the order of the form. */
export function attributes(options: Options): ReadonlyMap<OptionName, string> {
  return new Map(
    OPTION_NAMES.flatMap(name => {
      const value = options[name]?.trim();
      if (!value || value === initialOf(name)) return [];
      return [[name, OPTIONS[name].kind === 'flag' ? '' : value] as const];
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
  /** The id of the muscle, where its folder has a script of the quick form for it. */
  readonly quick?: string | undefined;
}

/** What is chosen and no address of a page of picks can say. */
export const lostInAnAddress = (options: Options): readonly OptionName[] =>
  NOT_IN_A_LINK.filter(name => attributes(options).has(name));

/** The address of the page of picks, with what it can set. */
export function pageAddress(options: Options, { scriptBase }: SnippetContext): string {
  const query = new URLSearchParams(
    [...attributes(options)].filter(([name]) => name !== 'muscle' && !NOT_IN_A_LINK.includes(name)),
  );
  return `${scriptBase}picks/${options.muscle?.trim() ?? ''}.html${query.size > 0 ? `?${query}` : ''}`;
}

/** What a link to the page of picks says. */
export const linkWords = ({ muscleName }: SnippetContext): string =>
  `Care picks for the ${muscleName}, and when not to use them`;

/** A link to the page of picks; what its address cannot set is written as attributes. */
export function linkTo(options: Options, context: SnippetContext): string {
  const rest = new Map([...attributes(options)].filter(([name]) => NOT_IN_A_LINK.includes(name)));
  return `<a href="${escapeHtml(pageAddress(options, context))}"${written(rest, 'data-')}>${escapeHtml(linkWords(context))}</a>`;
}

/** @param more attributes that go before what keeps optimisers away, with a blank before each */
const scriptAt = (address: string, more: string): string =>
  `<script async src="${escapeHtml(address)}"${more} ${OPT_OUTS}></script>`;

/** The script that turns links and placeholders into picks. */
export const embedScript = ({ scriptBase }: SnippetContext, more = ''): string =>
  scriptAt(`${scriptBase}embed.js`, more);

/** The HTML that puts the widget into a post. */
export function snippet(form: EmbedForm, options: Options, context: SnippetContext): string {
  const given = attributes(options);
  switch (form) {
    case 'link':
      return `${linkTo(options, context)}\n${embedScript(context)}`;
    case 'placeholder': {
      const inner = linkTo({ muscle: given.get('muscle') ?? '' }, context);
      return `<div class="care-picks"${written(given, 'data-')}>\n  ${inner}\n</div>\n${embedScript(context)}`;
    }
    case 'script':
      return embedScript(context, written(given, 'data-'));
    case 'quick': {
      const { quick } = context;
      if (!quick) return snippet('script', options, context);
      const more = new Map([...given].filter(([name]) => name !== 'muscle'));
      return scriptAt(`${context.scriptBase}picks/${quick}.js`, written(more, 'data-'));
    }
    case 'element': {
      const module = escapeHtml(`${context.scriptBase}care-picks.js`);
      return `<script type="module" src="${module}"></script>\n<care-picks${written(given)}></care-picks>`;
    }
    default:
      return form satisfies never;
  }
}
