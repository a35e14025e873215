/**
 * The command line as the tests call it: what was built, as a function, in the process of the test. A process for each call
 * would take longer than all that is tested. What only a process shows, launcher.test.ts tries.
 */
import { fileURLToPath } from 'node:url';
import type { Output } from '../../../src/cli/terminal/output.ts';

// Its types come with a build, and the type check before it.
const built = new URL('../../../build/package/cli.js', import.meta.url).href;
const { main }: typeof import('../../../src/cli/main.ts') = await import(built);

/** The sample, by its whole path. */
export const SAMPLE = fileURLToPath(new URL('../../../catalog/catalog.json', import.meta.url));

export interface Called {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What a command says to the end, and the code that it ends with. */
export async function heard(command: (output: Output) => Promise<number>): Promise<Called> {
  const said = { stdout: '', stderr: '' };
  const status = await command({
    print: text => {
      said.stdout += `${text}\n`;
    },
    printError: text => {
      said.stderr += `${text}\n`;
    },
  });
  return { status, ...said };
}

export const call = (...words: readonly string[]): Promise<Called> =>
  heard(output => main(words, output));

/** One at a time: the folder in which it is called is that of the process. */
export async function callIn(folder: string, words: readonly string[]): Promise<Called> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await call(...words);
  } finally {
    process.chdir(before);
  }
}
