/**
 * What the editor asks of the pipeline: the very parse, check, compile and coverage of the command line,
 * off the page's own thread. It remembers the last catalog that it was given.
 */

import { type Anatomy, MUSCLE_NAMES, MUSCLES } from '../../catalog/anatomy/muscles.ts';
import { type Checked, check } from '../../catalog/check/check.ts';
import { checkForAuthor } from '../../catalog/check/check-for-author.ts';
import { compiler } from '../../catalog/compile/compile.ts';
import { catalogJsonSchema } from '../../catalog/format/json-schema.ts';
import { type FileProblem, productOf } from '../../catalog/format/problems.ts';
import type { Catalog } from '../../catalog/format/schema.ts';
import { isRecord, listAt } from '../../catalog/format/walk.ts';
import { type Coverage, coverage } from '../../coverage/coverage.ts';
import { syntaxProblems } from './syntax-problems.ts';

/** What was found in a text. */
export interface Report {
  /** Everything that `care-picks check` finds, in the order of the file. */
  readonly problems: readonly FileProblem[];
  /** How many findings the author has silenced. */
  readonly silenced: number;
  /** Whether the folder can be made: no product, and nothing else, has an error. */
  readonly isSound: boolean;
  /** How many products the preview and the coverage know: those without an error. */
  readonly shown: number;
}

export interface ToCheck {
  /** The whole file. */
  readonly text: string;
  readonly name: string;
  /** `2026-11-23`: reviews are judged by it. */
  readonly today: string;
  /** For a file that is no JSON: what of it can be read, and where its products stand in the file. */
  readonly part?: { readonly text: string; readonly at: readonly number[] } | undefined;
}

/** A muscle, with the names by which it is found. */
export type EditorMuscle = Pick<Anatomy, 'id' | 'name' | 'region' | 'latin' | 'aliases'>;

/** What is the same for every catalog. */
export interface About {
  /** The JSON Schema of a catalog. */
  readonly schema: object;
  readonly muscles: readonly EditorMuscle[];
}

const isError = ({ severity }: FileProblem): boolean => severity === 'error';

/** The catalog without the products that have an error; nothing where the error is beside them. */
function withoutBroken(text: string, { problems }: Checked): Catalog | undefined {
  const broken = new Set(problems.filter(isError).map(productOf));
  if (broken.has(-1)) return undefined;
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value)) return undefined;
  const products = listAt(value, 'products').filter((_, at) => !broken.has(at));
  return check(JSON.stringify({ ...value, products }), '').catalog;
}

/** A finding in a part of the file, at its place in the file. */
const placed = (problem: FileProblem, at: readonly number[]): FileProblem => ({
  ...problem,
  path: problem.path.replace(/^products\[(\d+)\]/, (_, index) => `products[${at[Number(index)]}]`),
});

export class Pipeline {
  /** What can be shown of the last catalog. */
  #shown: Catalog | undefined;
  /** The last catalog, when all of it is sound. */
  #whole: Catalog | undefined;
  #fileFor: ReturnType<typeof compiler> | undefined;

  about(): About {
    const muscles = MUSCLES.map(({ id, name, region, latin, aliases }) => ({
      id,
      name,
      region,
      latin,
      aliases,
    }));
    return { schema: catalogJsonSchema(), muscles };
  }

  check({ text, name, today, part }: ToCheck): Report {
    const syntax = syntaxProblems(text, name);
    const readable = syntax.length > 0 ? part?.text : text;
    const checked =
      readable === undefined
        ? { problems: [], silenced: [] }
        : checkForAuthor(readable, name, { today });
    const { catalog, problems, silenced } = checked;
    this.#whole = syntax.length > 0 ? undefined : catalog;
    this.#shown =
      catalog ?? (readable === undefined ? undefined : withoutBroken(readable, checked));
    this.#fileFor = undefined;
    return {
      problems: [
        ...syntax,
        ...(syntax.length > 0 ? problems.map(each => placed(each, part?.at ?? [])) : problems),
      ],
      silenced: silenced.length,
      isSound: this.#whole !== undefined,
      shown: this.#shown?.products.length ?? 0,
    };
  }

  /** The file of a muscle, as its readers would fetch it, by any of its names. */
  file(name: string): string | undefined {
    const muscle = MUSCLE_NAMES.get(name);
    if (!this.#shown || !muscle) return undefined;
    this.#fileFor ??= compiler(this.#shown);
    return `${JSON.stringify(this.#fileFor(muscle))}\n`;
  }

  coverage(): Coverage | undefined {
    return this.#shown && coverage(this.#shown);
  }

  /**
   * The folder that `care-picks compile` writes, as an archive.
   *
   * @param home where the scripts lie; ends in `/`
   * @param tell hears how many of how many files are in it
   * @throws when the catalog is not sound, or a script does not load
   */
  async zip(home: string, tell: (done: number, all: number) => void): Promise<Blob> {
    if (!this.#whole) throw new Error('The catalog has an error.');
    const { zipFolder } = await import('./zip-folder.ts');
    return zipFolder(this.#whole, home, tell);
  }
}
