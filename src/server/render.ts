/**
 * The finished widget as HTML, for a page that is made on a server or ahead of time: readers see the picks and their
 * cautions before any script, and without one. The element takes the tree over as it stands.
 */
import { type Anatomy, MUSCLE_NAMES } from '../catalog/anatomy/muscles.ts';
import { todayHere } from '../catalog/check/check-days.ts';
import { compiler } from '../catalog/compile/compile.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { normalizeName } from '../domain/name.ts';
import type { HeadingLevel, Layout, Theme } from '../domain/options.ts';
import type { MuscleFile, Phase } from '../domain/types.ts';
import type { FirstOptions } from '../folder/first.ts';
import { prerendered, prerenderedContent } from '../folder/prerendered.ts';
import type { CatalogSource } from './catalog-source.ts';
import type { CheckOptions } from './check.ts';
import { soundCatalog } from './sound-catalog.ts';

/** What the element takes as attributes, by the names of its properties, and where files lie. */
export interface RenderOptions extends CheckOptions {
  readonly phase?: Phase | undefined;
  readonly limit?: number | undefined;
  readonly strict?: boolean | undefined;
  readonly layout?: Layout | 'list' | undefined;
  readonly theme?: Theme | undefined;
  readonly heading?: string | undefined;
  readonly headingLevel?: HeadingLevel | undefined;
  /** Two letters, such as `GB`. */
  readonly country?: string | undefined;
  readonly newTab?: boolean | undefined;
  /** Address of the uploaded `care-picks.css`. Default: the styles stand in the HTML, which a strict policy forbids. */
  readonly styles?: string | undefined;
}

interface Rendered {
  readonly file: MuscleFile;
  readonly options: FirstOptions;
}

type FileFor = (muscle: Anatomy) => MuscleFile;
const compilers = new WeakMap<Catalog, { readonly today: string; readonly fileFor: FileFor }>();

/** The compiler of a catalog on a day; a site renders page after page. */
function fileForOf(catalog: Catalog, today: string): FileFor {
  const known = compilers.get(catalog);
  if (known?.today === today) return known.fileFor;
  const fileFor = compiler(onDay(catalog, today));
  compilers.set(catalog, { today, fileFor });
  return fileFor;
}

function prepare(
  source: CatalogSource,
  name: string,
  { file, today = todayHere(), styles: _, ...options }: RenderOptions,
): Rendered {
  const muscle = MUSCLE_NAMES.get(normalizeName(name));
  if (!muscle)
    throw new RangeError(
      `No muscle is called "${name}". Take an id of the anatomy, such as "soleus".`,
    );
  const { catalog } = soundCatalog(source, { today, ...(file === undefined ? {} : { file }) });
  return { file: fileForOf(catalog, today)(muscle), options: { ...options, muscle: name } };
}

/**
 * The whole element, to put into a page as it is. `home` adds the script from the folder there; absent, the page brings
 * the elements itself.
 *
 * @param muscle its id, or another of its names
 * @throws CatalogProblems where the catalog has an error
 * @throws RangeError where no muscle is called so
 */
export async function render(
  catalog: CatalogSource,
  muscle: string,
  { home, ...options }: RenderOptions & { readonly home?: string | undefined } = {},
): Promise<string> {
  const { file, options: asked } = prepare(catalog, muscle, options);
  const scriptBase = home?.replace(/\/*$/, '/');
  return prerendered(file, asked, { scriptBase, styles: options.styles });
}

/**
 * What stands between the tags of `<care-picks>`, for a framework that writes the element itself, with the same
 * options as attributes: where they differ, the element draws the list anew.
 *
 * @param muscle as the element’s `muscle` has it
 * @throws CatalogProblems where the catalog has an error
 * @throws RangeError where no muscle is called so
 */
export async function renderContent(
  catalog: CatalogSource,
  muscle: string,
  options: RenderOptions = {},
): Promise<string> {
  const { file, options: asked } = prepare(catalog, muscle, options);
  return prerenderedContent(file, asked, { styles: options.styles });
}
