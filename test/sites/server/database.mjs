/** A database of its own in a folder: it answers on a socket there and on no port. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { must, startDaemon } from './daemon.mjs';

export const DATABASE = 'wordpress';

/** @returns the socket, and how to end it */
export async function startDatabase(folder) {
  const data = join(folder, 'database');
  const socket = join(folder, 'database.sock');
  const first = join(folder, 'database.sql');
  mkdirSync(data);
  writeFileSync(first, `CREATE DATABASE ${DATABASE} CHARACTER SET utf8mb4;\n`);
  // Whoever runs it is its user: as root it would refuse to start without being told so.
  const own = ['--no-defaults', `--datadir=${data}`, `--user=${userInfo().username}`];
  must('mariadb-install-db', [
    ...own,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  const stop = await startDaemon(
    'mariadbd',
    [
      ...own,
      `--socket=${socket}`,
      '--skip-networking',
      `--init-file=${first}`,
      // What is lost in a crash is lost: the folder goes with the run.
      '--innodb-flush-log-at-trx-commit=0',
      '--innodb-buffer-pool-size=64M',
    ],
    { where: { path: socket }, log: join(folder, 'database.log') },
  );
  return { socket, stop };
}
