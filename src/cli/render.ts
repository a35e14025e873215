/** `care-picks render <catalog.json> --muscle <name>`: the finished widget as HTML, for a page that is built ahead. */
import { compiler } from '../catalog/compile.ts';
import { MUSCLE_NAMES } from '../catalog/muscles.ts';
import { normalizeName } from '../catalog/name.ts';
import type { FirstOptions } from '../folder/first.ts';
import { prerendered } from '../folder/prerendered.ts';
import { readHeadingLevel, readLayout, readLimit, readPhase, readTheme } from '../options.ts';
import { WrongCall } from './call.ts';
import { hasErrors, print, printError, problemsText } from './output.ts';
import { readCatalog } from './read.ts';

export interface RenderOptions {
  readonly json: boolean;
  readonly options: Readonly<Record<string, string | undefined>>;
}

/** How each option is read; what cannot be read is a mistake here, where somebody can mend it. */
const READ: Readonly<Record<string, (text: string) => unknown>> = {
  phase: readPhase,
  limit: readLimit,
  layout: readLayout,
  theme: readTheme,
  'heading-level': readHeadingLevel,
};

/** @throws WrongCall for a value that the element would not understand */
function optionsOf(given: RenderOptions['options']): FirstOptions {
  for (const [name, read] of Object.entries(READ)) {
    const text = given[name];
    if (text !== undefined && read(text) === undefined)
      throw new WrongCall(`"${text}" is no ${name}.`);
  }
  const { phase, limit, layout, theme, heading, country } = given;
  return { phase, limit, layout, theme, heading, country, headingLevel: given['heading-level'] };
}

/** @returns 0 when the widget was rendered, 1 when the catalog has an error */
export async function renderCommand(
  file: string,
  { json, options }: RenderOptions,
): Promise<number> {
  const muscle = MUSCLE_NAMES.get(normalizeName(options.muscle ?? ''));
  if (!muscle) throw new WrongCall(`no muscle is called "${options.muscle}".`);
  const asked = optionsOf(options);
  const { catalog, problems } = await readCatalog(file);
  if (!catalog || hasErrors(problems)) {
    const text = json ? JSON.stringify({ problems }, null, 2) : problemsText(file, problems);
    (json ? print : printError)(text);
    return 1;
  }
  const home = options.home?.replace(/\/*$/, '/');
  const html = await prerendered(compiler(catalog)(muscle), asked, home);
  print(json ? JSON.stringify({ problems, muscle: muscle.id, html }, null, 2) : html.trimEnd());
  return 0;
}
