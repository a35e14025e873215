/**
 * The finished widget as HTML, for a page that is made on a server or ahead of time: readers see the picks and their
 * cautions before any script, and without one. The element takes the tree over as it stands.
 */
import { type Anatomy, MUSCLE_NAMES } from '../catalog/anatomy/muscles.ts';
import { todayHere } from '../catalog/check/check-days.ts';
import { compiler } from '../catalog/compile/compile.ts';
import { onDay } from '../catalog/compile/on-day.ts';
import { quoted } from '../catalog/format/quoted.ts';
import type { Catalog } from '../catalog/format/schema.ts';
import { normalizeName } from '../domain/name.ts';
import type { MuscleFile } from '../domain/types.ts';
import type { FirstOptions } from '../folder/first.ts';
import { prerendered, prerenderedContent } from '../folder/prerendered.ts';
import type { CatalogSource } from './catalog-source.ts';
import {
  CONTENT_OPTIONS,
  type HomeOption,
  RENDER_OPTIONS,
  type RenderOptions,
} from './render-options.ts';
import { readScriptBase } from './render-values.ts';
import { shown } from './shown.ts';
import { soundCatalog } from './sound-catalog.ts';
import { checkOptions, isName } from './takes.ts';
import { WrongCall } from './wrong-call.ts';

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

function muscleOf(call: string, name: unknown): Anatomy {
  if (!isName(name))
    throw new WrongCall(
      `${call} takes the name of a muscle after the catalog, such as "soleus", not ${shown(name)}.`,
    );
  const muscle = MUSCLE_NAMES.get(normalizeName(name));
  if (muscle) return muscle;
  throw new WrongCall(
    `No muscle is called ${quoted(name)}. Take an id of the anatomy, such as "soleus".`,
  );
}

function prepare(
  source: CatalogSource,
  muscle: Anatomy,
  { file, today = todayHere(), styles: _, ...options }: RenderOptions,
): Rendered {
  const { catalog } = soundCatalog(source, { today, ...(file === undefined ? {} : { file }) });
  return { file: fileForOf(catalog, today)(muscle), options };
}

/**
 * The whole element, to put into a page as it is. `home` adds the script from the folder there; absent, the page brings
 * the elements itself.
 *
 * @param muscle its id, or another of its names
 * @throws CatalogProblems where the catalog has an error
 * @throws WrongCall where no muscle is called so, and for options that it does not take
 */
export async function render(
  catalog: CatalogSource,
  muscle: string,
  options: RenderOptions & HomeOption = {},
): Promise<string> {
  checkOptions('render', options, RENDER_OPTIONS);
  const { home, ...others } = options;
  const { file, options: asked } = prepare(catalog, muscleOf('render', muscle), others);
  const scriptBase = home === undefined ? undefined : readScriptBase(home);
  return prerendered(file, asked, { scriptBase, styles: options.styles });
}

/**
 * What stands between the tags of `<care-picks>`, for a framework that writes the element itself, with the same
 * options as attributes: where they differ, the element draws the list anew.
 *
 * @param muscle as the element’s `muscle` has it
 * @throws CatalogProblems where the catalog has an error
 * @throws WrongCall where no muscle is called so, and for options that it does not take
 */
export async function renderContent(
  catalog: CatalogSource,
  muscle: string,
  options: RenderOptions = {},
): Promise<string> {
  checkOptions('renderContent', options, CONTENT_OPTIONS);
  const { file, options: asked } = prepare(catalog, muscleOf('renderContent', muscle), options);
  return prerenderedContent(file, { ...asked, muscle }, { styles: options.styles });
}
