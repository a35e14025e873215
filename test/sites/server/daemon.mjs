/** A program that goes on in the background for as long as this process lives. */
import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { SetupError } from '../../../src/build/setup.mjs';
import { limit } from '../../support/speed/limit.mjs';

/** A signal that ends this process would leave them behind: each is ended when it exits. */
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT']) process.once(signal, () => process.exit(1));

const answers = where =>
  new Promise(resolve => {
    const socket = connect(where);
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** Runs to its end what a daemon needs before it. */
export function must(command, words) {
  const { status, stderr, error } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0)
    throw new SetupError(`${command} ended with ${status}: ${error?.message ?? stderr}`);
}

/**
 * @param where it answers: what `connect` of `node:net` takes
 * @param log where it says what it has to say
 * @returns how to end it; resolves when it has ended
 */
export async function startDaemon(command, words, { where, log }) {
  const output = openSync(log, 'a');
  // Apache ends the whole of its group, and that must not be the one of this process.
  const child = spawn(command, words, { stdio: ['ignore', output, output], detached: true });
  closeSync(output);
  const ended = new Promise(resolve => child.once('exit', resolve).once('error', resolve));
  const end = () => child.kill();
  const endAtOnce = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended, or never began.
    }
  };
  process.once('exit', endAtOnce);
  const isOver = () => child.exitCode !== null || child.pid === undefined;
  for (const last = Date.now() + limit(30_000); !(await answers(where)); await wait(50)) {
    if (!isOver() && Date.now() < last) continue;
    endAtOnce();
    throw new SetupError(`${command} does not answer:\n${readFileSync(log, 'utf8')}`);
  }
  return async () => {
    end();
    await ended;
    process.removeListener('exit', endAtOnce);
  };
}
