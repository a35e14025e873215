/**
 * What a folder holds for each muscle for which the catalog has something.
 *
 * What is put to a region or to any muscle looks alike on many: that lies in the folder once. What only stands in for a
 * muscle to which nothing was put is in the muscle’s one file, and all else in a file for the first paint and one for later.
 */
import type { CompiledMuscle } from '../catalog/compile/compile.ts';
import { withFirst } from '../catalog/compile/compile.ts';
import { digest } from '../domain/digest.ts';
import { type MuscleFile, PHASES } from '../domain/types.ts';
import { firstFile, firstHtml } from './first.ts';
import { page } from './page.ts';

export interface FolderMuscle extends CompiledMuscle {
  /** In whose name what is shown for it lies in the folder: its own, or that of another that looks alike. */
  readonly shownAs: string;
}

/** Without this, two muscles show different products or different texts. */
const productsOf = ({ author, products }: MuscleFile): string =>
  JSON.stringify([author, products.map(({ id, here, target }) => [id, here, target])]);

/** As if all were asked for by one name. */
const ANY = 'any';

/** What readers see of it at first, whoever they are, without its id. */
async function looksOf(file: MuscleFile): Promise<string> {
  const id = `data-muscle="${file.muscle.id}"`;
  const trees = [undefined, ...PHASES].map(phase => firstHtml(file, { phase, muscle: ANY }));
  const texts = await Promise.all([...trees, page(file)]);
  return texts.map(text => digest(text.replaceAll(id, ''))).join('');
}

export const isPutThere = ({ products }: MuscleFile): boolean =>
  products.some(({ match = 'muscle' }) => match === 'muscle' || match === 'group');

export async function folderMuscles(
  compiled: readonly CompiledMuscle[],
): Promise<readonly FolderMuscle[]> {
  const counts = new Map<string, number>();
  for (const { file } of compiled)
    counts.set(productsOf(file), (counts.get(productsOf(file)) ?? 0) + 1);
  const shown = new Map<string, string>();
  const all: FolderMuscle[] = [];
  for (const { muscle, file } of compiled) {
    const isAlone = counts.get(productsOf(file)) === 1;
    const looks = isAlone ? muscle.id : await looksOf(file);
    const shownAs = shown.get(looks) ?? muscle.id;
    shown.set(looks, shownAs);
    all.push({ muscle, file, shownAs });
  }
  const shared = new Set(
    all.flatMap(({ muscle, shownAs }) => (shownAs === muscle.id ? [] : shownAs)),
  );
  return Promise.all(
    all.map(async each => {
      const { muscle, file, shownAs } = each;
      if (shownAs !== muscle.id) return { ...each, file: withFirst(file, shownAs) };
      if (shared.has(muscle.id) || isPutThere(file)) return each;
      return { ...each, file: withFirst(file, await firstFile(file)) };
    }),
  );
}

/** Whether the folder has a file in `first/` of its name. */
export const hasFirst = ({ file }: FolderMuscle): boolean => file.first === undefined;
