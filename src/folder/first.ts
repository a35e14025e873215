/**
 * What a page paints first: the tree that the element would draw for a reader who has done nothing yet, from the same
 * templates and the same rules. `data-asked` and `data-country` say what it was drawn for.
 */
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { escapeHtml } from '../domain/escape-html.ts';
import {
  readHeadingLevel,
  readLayout,
  readLimit,
  readPhase,
  readTheme,
  type Theme,
} from '../domain/options.ts';
import { type MuscleFile, PHASES, type Phase } from '../domain/types.ts';
import { type FirstFile, type FirstTrees, firstFileOf } from '../first/first-file.ts';
import type { Tree } from '../first/tree.ts';
import { language } from '../i18n/strings.ts';
import { countryCode } from '../links/country.ts';
import { defaultCountry } from '../links/default-country.ts';
import { serializeOptions, type TreeOptions } from '../page/tree-options.ts';
import { recommend } from '../recommend/recommend.ts';
import type { View } from '../view/templates/view.ts';
import { renderedTree } from './rendered.ts';
import { withShared } from './shared-trees.ts';

const words = language();

/** A finished tree has no script, so nothing happens in it. */
const nothing = (): void => {};

export type FirstOptions = TreeOptions & {
  readonly country?: string | undefined;
  readonly theme?: string | undefined;
};

function viewOf(options: FirstOptions, country: string): View {
  const { heading, newTab } = options;
  const theme: Theme = readTheme(options.theme) ?? 'auto';
  return {
    language: words,
    layout: readLayout(options.layout) ?? 'cards',
    theme,
    heading: heading ? String(heading) : undefined,
    headingLevel: readHeadingLevel(options.headingLevel) ?? 2,
    newTab: newTab ?? false,
    phaseSwitch: { chosen: readPhase(options.phase), choose: nothing },
    country: { isOpen: false, open: nothing, base: country, choose: nothing },
    selfCheck: { open: nothing, hasFailed: false, ticked: 0 },
    select: nothing,
  };
}

/** The tree as HTML, for the muscle of this file. */
export async function firstHtml(file: MuscleFile, options: FirstOptions = {}): Promise<string> {
  const { limit, strict, phase } = options;
  const country = countryCode(options.country) ?? defaultCountry(file);
  const picks = recommend(file, {
    phase: readPhase(phase),
    limit: readLimit(limit),
    strict,
    country,
  });
  const tree = await renderedTree(picks, viewOf(options, country));
  const asked = escapeHtml(
    serializeOptions({ ...options, muscle: options.muscle ?? file.muscle.id }),
  );
  // A function, because a heading may contain what a replacement text takes for a pattern: “$&”.
  return (
    tree
      .replace(/(?<=^<div\b)/, () => ` data-asked="${asked}" data-country="${country}"`)
      // Which day it is, the element knows: what has a last day is in sight once that is there.
      .replace(/(?<=<span class="coupon") (?=data-until)/g, ' hidden="" ')
  );
}

type Node = DefaultTreeAdapterMap['node'];

/** A parsed node as data, without comments. */
function treeOf(node: Node): Tree | undefined {
  if ('value' in node) return node.value;
  if (!('tagName' in node)) return undefined;
  const { tagName, attrs, childNodes } = node;
  const pairs = attrs.map(({ name, value }) => [name, value] as const);
  const children = childNodes.map(treeOf).filter(child => child !== undefined);
  return [tagName, pairs.length > 0 ? Object.fromEntries(pairs) : 0, ...children];
}

async function treeFor(file: MuscleFile, phase?: Phase): Promise<Tree | undefined> {
  const [root] = parseFragment(await firstHtml(file, phase ? { phase } : {})).childNodes;
  const tree = root && treeOf(root);
  if (typeof tree !== 'object') return undefined;
  const [name, attributes, ...children] = tree;
  const { 'data-asked': _, ...rest } = Object(attributes);
  // The page itself says what was asked for, and by which name (first/paint.ts).
  return [name, rest, ...children];
}

/**
 * The trees as the file that a page fetches; without them if they would be larger than what draws them. There is always
 * a file, so that no reader's console reports a missing one.
 */
export async function firstFile(file: MuscleFile): Promise<FirstFile> {
  const all = await Promise.all([treeFor(file), ...PHASES.map(phase => treeFor(file, phase))]);
  const { trees, shared } = withShared(all.filter(tree => tree !== undefined));
  const [tree, acute, chronic] = trees;
  return firstFileOf(
    tree && acute && chronic && !isTooLong(trees, shared) ? { shared, tree, acute, chronic } : {},
  );
}

/** The tree of both phases alone, or nothing where it would be larger than what draws it. */
export async function quickTree(file: MuscleFile): Promise<FirstTrees | undefined> {
  const whole = await treeFor(file);
  const { trees, shared } = withShared(whole === undefined ? [] : [whole]);
  const [tree] = trees;
  return tree === undefined || isTooLong(trees, shared) ? undefined : { shared, tree };
}

const isTooLong = (...parts: readonly (readonly Tree[])[]): boolean =>
  JSON.stringify(parts).length > LONGEST_TREES;

/** In characters; some 50 cards. Beyond that the rules and the templates are fewer bytes than what they draw. */
const LONGEST_TREES = 120_000;
