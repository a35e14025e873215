/**
 * What a fresh clone needs before anything in it can run: its packages. Each of our commands calls `ensureInstalled()`
 * first, so that nobody has to know about `npm ci`.
 *
 * Nothing here may be imported from a package, because there is none yet, and nothing may write to standard output, which
 * belongs to the command: a program may be reading JSON from it.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, realpathSync, statSync } from 'node:fs';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The folder that package.json is in. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A failure that its message explains to the person at the terminal, so that no stack trace is needed. */
export class SetupError extends Error {}

/** Progress and complaints go to standard error. */
export const say = message => process.stderr.write(`${message}\n`);

/** The lock that this process holds. */
let held;

/**
 * Runs a command to its end in the project's folder. Its output goes to standard error, or to `output`.
 * @returns its exit code
 */
export function run(command, args, { env = {}, output = 2, timeout } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', output, 2],
      timeout,
      // npm is a batch file there, and those are run by a shell.
      shell: process.platform === 'win32' && command === 'npm',
    });
    // A command may outlive a process that is killed, and its work must not be done twice at the same time.
    if (held && child.pid) appendFileSync(join(held, 'pids'), `${child.pid}\n`);
    child.once('error', cause =>
      reject(new SetupError(`${command} cannot be run: ${cause.message}`, { cause })),
    );
    child.once('exit', (code, signal) => {
      if (signal) say(`${command} was ended by ${signal}.`);
      resolve(code ?? 1);
    });
  });
}

/** Whether a module is the script that node was called with, and not imported by another. */
export const isCommand = address =>
  process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(address);

/**
 * Does the work of a command's script. If it fails, prints why and sets the exit code.
 * @returns whether the work was done
 */
export async function finish(work) {
  try {
    await work();
    return true;
  } catch (error) {
    say(error instanceof SetupError ? error.message : (error?.stack ?? String(error)));
    process.exitCode = 1;
    return false;
  }
}

const alive = pid => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: the process is there and belongs to somebody else.
    return error.code === 'EPERM';
  }
};

/** Whether every process that worked under a lock has ended without releasing it. */
async function abandoned(lock) {
  const pids = await readFile(join(lock, 'pids'), 'utf8').catch(() => '');
  if (pids)
    return !pids
      .trim()
      .split('\n')
      .some(pid => alive(Number(pid)));
  // The folder exists a moment before the list in it does.
  const made = await stat(lock).catch(() => undefined);
  return made !== undefined && Date.now() - made.mtimeMs > 5_000;
}

/**
 * Does the work while no other process in this clone does work of the same name. The lock is a folder, because making
 * one either succeeds or says that another process was first.
 */
export async function withLock(name, work) {
  const lock = join(root, 'build', `.lock-${name}`);
  await mkdir(join(root, 'build'), { recursive: true });
  for (let told = false; ; await wait(100)) {
    try {
      await mkdir(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (await abandoned(lock)) {
      // Several may be waiting for it, but only one of them can rename it.
      const aside = `${lock}-${process.pid}`;
      await rename(lock, aside).then(
        () => rm(aside, { recursive: true, force: true }),
        () => {},
      );
    } else if (!told) {
      told = true;
      say(`Waiting for another process to ${name} …`);
    }
  }
  try {
    await writeFile(join(lock, 'pids'), `${process.pid}\n`);
    held = lock;
    return await work();
  } finally {
    held = undefined;
    await rm(lock, { recursive: true, force: true });
  }
}

/** npm writes its inner lock file last, so an interrupted install does not count. */
function isInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** Installs the packages of the lock file if they are missing or older than it. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  try {
    await withLock('install', async () => {
      if (isInstalled()) return;
      say('Installing the packages (npm ci) …');
      // If npm started this, the same npm is used. A build needs the packages that other settings may omit.
      const npm = process.env.npm_execpath;
      const [command, first] = npm?.endsWith('npm-cli.js')
        ? [process.execPath, [npm]]
        : ['npm', []];
      const args = [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
      const code = await run(command, args);
      if (code !== 0) throw new SetupError(`npm ci ended with code ${code}.`);
    });
  } catch (error) {
    throw new SetupError(
      `${error.message}\nThe packages are not installed. In ${root} run: npm ci\nThen repeat the command.`,
      { cause: error },
    );
  }
}
