/**
 * The parse, check, compile and coverage of the command line, for the editor's worker to run off the page's
 * own thread. It remembers the last catalog that it was given.
 */

import { type Anatomy, MUSCLE_NAMES, MUSCLES } from '../../catalog/anatomy/muscles.ts';
import { type Checked, checkForPage } from '../../catalog/check/check.ts';
import { checkForAuthor } from '../../catalog/check/check-for-author.ts';
import { compiler } from '../../catalog/compile/compile.ts';
import { onDay } from '../../catalog/compile/on-day.ts';
import { catalogJsonSchema } from '../../catalog/format/json-schema.ts';
import { isRecord, listAt } from '../../catalog/format/json-value.ts';
import { type FileProblem, productOf } from '../../catalog/format/problems.ts';
import type { Catalog } from '../../catalog/format/schema.ts';
import { type Coverage, coverage } from '../../coverage/coverage.ts';
import type { Imported, ImportProgress } from '../../import/import.ts';
import { placeAddress } from '../../pasted-address/place-address.ts';
import type { PastedAddress, Placement } from '../../pasted-address/placement.ts';
import type { FolderPart } from './folder-parts.ts';
import type { Columns, NamedFile, NamedSheet } from './import-files.ts';
import { readScript } from './read-script.ts';
import { type ReadyProgram, readyPrograms } from './ready-programs.ts';
import { syntaxProblems } from './syntax-problems.ts';

/** What the check found in a text. */
export interface Report {
  /** Everything that `care-picks check` finds, in the order of the file. */
  readonly problems: readonly FileProblem[];
  /** How many problems the author has silenced. */
  readonly silenced: number;
  /** Whether the folder can be made: there is no error, in a product or elsewhere. */
  readonly isSound: boolean;
  /** How many products the preview and the coverage can show: those without an error. */
  readonly shown: number;
}

export interface CheckRequest {
  /** The whole file. */
  readonly text: string;
  readonly name: string;
  /** As in `2026-11-23`; reviews are judged by it. */
  readonly today: string;
  /** For a file that is not valid JSON: the part that can be read, and its products' positions in the file. */
  readonly soundPart?: { readonly text: string; readonly at: readonly number[] } | undefined;
}

/** A muscle, with the names by which it can be searched. */
export type SearchableMuscle = Pick<Anatomy, 'id' | 'name' | 'region' | 'latin' | 'aliases'>;

/** What is the same for every catalog. */
export interface ReferenceData {
  /** The JSON Schema of a catalog. */
  readonly schema: object;
  readonly muscles: readonly SearchableMuscle[];
  /** The shop programmes that are ready to use by name. */
  readonly readyPrograms: readonly ReadyProgram[];
}

const isError = ({ severity }: FileProblem): boolean => severity === 'error';

/** The catalog without the products that have an error; `undefined` if there is an error elsewhere. */
function withoutBroken(text: string, { problems }: Checked): Catalog | undefined {
  const broken = new Set(problems.filter(isError).map(productOf));
  if (broken.has(-1)) return undefined;
  const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
  if (!isRecord(value)) return undefined;
  const products = listAt(value, 'products').filter((_, at) => !broken.has(at));
  return checkForPage(JSON.stringify({ ...value, products }), '').catalog;
}

/** A problem of the readable part, with its path in the whole file. */
const inWholeFile = (problem: FileProblem, at: readonly number[]): FileProblem => ({
  ...problem,
  path: problem.path.replace(/^products\[(\d+)\]/, (_, index) => `products[${at[Number(index)]}]`),
});

export class Pipeline {
  /** The part of the last catalog that can be shown. */
  #shown: Catalog | undefined;
  /** The last catalog, if it has no error, and its text. */
  #whole: Catalog | undefined;
  #text = '';
  #fileFor: ReturnType<typeof compiler> | undefined;
  #importing: AbortController | undefined;

  referenceData(): ReferenceData {
    const muscles = MUSCLES.map(({ id, name, region, latin, aliases }) => ({
      id,
      name,
      region,
      latin,
      aliases,
    }));
    return { schema: catalogJsonSchema(), muscles, readyPrograms: readyPrograms() };
  }

  check({ text, name, today, soundPart }: CheckRequest): Report {
    const syntax = syntaxProblems(text, name);
    const readable = syntax.length > 0 ? soundPart?.text : text;
    const checked =
      readable === undefined
        ? { problems: [], silenced: [] }
        : checkForAuthor(readable, name, { today });
    const { catalog, problems, silenced } = checked;
    const shown =
      catalog ?? (readable === undefined ? undefined : withoutBroken(readable, checked));
    this.#whole = syntax.length > 0 ? undefined : catalog && onDay(catalog, today);
    this.#text = text;
    this.#shown = shown && onDay(shown, today);
    this.#fileFor = undefined;
    return {
      problems: [
        ...syntax,
        ...(syntax.length > 0
          ? problems.map(each => inWholeFile(each, soundPart?.at ?? []))
          : problems),
      ],
      silenced: silenced.length,
      isSound: this.#whole !== undefined,
      shown: this.#shown?.products.length ?? 0,
    };
  }

  /** The compiled file of a muscle, by any of its names, as a reader's page would fetch it. */
  file(name: string): string | undefined {
    const muscle = MUSCLE_NAMES.get(name);
    if (!this.#shown || !muscle) return undefined;
    this.#fileFor ??= compiler(this.#shown);
    return `${JSON.stringify(this.#fileFor(muscle))}\n`;
  }

  placeAddress(pasted: PastedAddress): Placement {
    return placeAddress(pasted);
  }

  /** Whether one of the files is to be imported, and not to be opened as a catalog. */
  async anyToImport(files: readonly NamedFile[]): Promise<boolean> {
    return (await import('./import-files.ts')).anyToImport(files);
  }

  async sheetsAmong(files: readonly NamedFile[]): Promise<readonly NamedSheet[]> {
    return (await import('./import-files.ts')).sheetsAmong(files);
  }

  /** @throws what keeps a file from being read, and an `AbortError` when it is stopped */
  async importFiles(
    files: readonly NamedFile[],
    columns: Columns,
    onProgress: (progress: ImportProgress) => void,
  ): Promise<Imported> {
    this.#importing = new AbortController();
    const { readAll } = await import('./import-files.ts');
    return readAll(files, columns, onProgress, this.#importing.signal);
  }

  stopImport(): void {
    this.#importing?.abort();
  }

  coverage(): Coverage | undefined {
    return this.#shown && coverage(this.#shown);
  }

  /**
   * The folder that `care-picks compile` writes, as an archive.
   *
   * @param scriptBase the folder of the scripts; ends in `/`
   * @param onProgress is told how many of all files are done
   * @throws if the catalog has an error, or a script does not load
   */
  async zip(scriptBase: string, onProgress: (done: number, all: number) => void): Promise<Blob> {
    if (!this.#whole) throw new Error('The catalog has an error.');
    const { zipFolder } = await import('./zip-folder.ts');
    return zipFolder(this.#whole, scriptBase, onProgress);
  }

  /**
   * The same for a site that has the scripts.
   *
   * @param scriptBase the folder of the scripts; ends in `/`
   * @param take is given one part after the other
   * @param onProgress is told how many of all files are made
   * @returns how many files there are
   * @throws if the catalog has an error, or a part is not taken
   */
  async send(
    scriptBase: string,
    take: (part: FolderPart) => Promise<void>,
    onProgress: (done: number, all: number) => void,
  ): Promise<number> {
    if (!this.#whole) throw new Error('The catalog has an error.');
    const { sendFolder } = await import('./folder-parts.ts');
    return sendFolder(this.#whole, this.#text, {
      readScript: name => readScript(new URL(name, scriptBase).href),
      take,
      onProgress,
    });
  }
}
