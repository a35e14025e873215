/** A recipe in a folder of its own, outside of this project: nothing of it is found from there but the package. */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from '../../../src/build/setup.mjs';
import { limit } from '../../support/speed/limit.mjs';

/** What the check was started with. */
export interface Recipe {
  readonly name: string;
  readonly output: string;
  readonly without: 'page' | 'link';
  readonly isOnePage: boolean;
  readonly tag?: string;
  /** The file of the package. */
  readonly tarball: string;
  /** Why it cannot be built here. */
  readonly missing?: string;
}

function given(): Recipe {
  const { RECIPE } = process.env;
  if (!RECIPE) throw new Error('No recipe is asked for: this is a file of npm run check:sites.');
  return JSON.parse(RECIPE);
}

export const recipe = given();

/** The catalog that the project brings along. */
export const SAMPLE = join(root, 'catalog/catalog.json');

/** The day by which packages are taken: what is published later makes no recipe another. */
const DAY = '2026-11-15';

const folder = mkdtempSync(join(tmpdir(), `care-picks-${recipe.name}-`));
process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

export const at = (...names: readonly string[]): string => join(folder, ...names);

/** Lays the files of the recipe there, with an author's catalog and the package. */
export function lay(): void {
  cpSync(fileURLToPath(new URL(recipe.name, import.meta.url)), folder, { recursive: true });
  cpSync(SAMPLE, at('catalog.json'));
  const file = at('package.json');
  const project = JSON.parse(readFileSync(file, 'utf8'));
  project.dependencies['care-picks'] = `file:${recipe.tarball}`;
  writeFileSync(file, JSON.stringify(project, null, 2));
}

/** Whether the project has a script of that name. */
export const hasScript = (name: string): boolean =>
  name in JSON.parse(readFileSync(at('package.json'), 'utf8')).scripts;

export interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** What a script of npm tells those that it starts says where they are: not here. Nobody counts what is built here. */
function environment(): NodeJS.ProcessEnv {
  const { npm_config_local_prefix: _, NODE_OPTIONS: __, ...env } = process.env;
  const quiet = {
    NEXT_TELEMETRY_DISABLED: '1',
    ASTRO_TELEMETRY_DISABLED: '1',
    NUXT_TELEMETRY_DISABLED: '1',
  };
  return { ...env, ...quiet, CI: '1', NO_COLOR: '1' };
}

/** Runs npm in the project. */
export function npm(...words: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', words, {
      cwd: folder,
      env: environment(),
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: limit(600_000),
    });
    const end = (): boolean => child.kill();
    process.once('exit', end);
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', piece => {
        output += piece;
      });
    child.once('error', reject);
    child.once('close', code => {
      process.removeListener('exit', end);
      resolve({ code, output });
    });
  });
}

export const install = (): Promise<Ran> =>
  npm('install', '--ignore-scripts', '--no-audit', '--no-fund', `--before=${DAY}`);
