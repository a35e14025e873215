/**
 * The PHP that the WordPress plugin is tested in: by name on the path or by PHP_PATH. It comes from the machine, as the
 * browsers do; on a Debian whose root runs the tests it is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { say } from '../../../src/build/setup.mjs';

/** The command line, and what a WordPress host has of extensions. */
const PACKAGES = ['php-cli', 'php-mbstring', 'php-xml'];
const INSTALL = ['install', '--yes', '--no-install-recommends', ...PACKAGES];

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map(folder => join(folder, name))
    .find(existsSync);

/** The tests that run the plugin’s own code. */
export const isInPhp = file => file.startsWith('test/node/wordpress/');

/** The path of PHP; nothing where it is not here. */
export const php = () =>
  process.env.PHP_PATH ? [process.env.PHP_PATH].find(existsSync) : onPath('php');

const canInstall = () =>
  !process.env.PHP_PATH &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  onPath('apt-get') !== undefined;

/** @returns what it would take to get PHP; nothing where it is here */
export function ensurePhp() {
  if (!php() && canInstall()) {
    say('Installing PHP with apt-get …');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    for (const args of [['update'], INSTALL]) spawnSync('apt-get', args, { stdio: 'ignore', env });
  }
  if (php()) return undefined;
  return process.env.PHP_PATH
    ? `PHP_PATH is "${process.env.PHP_PATH}", where no file is`
    : `install PHP, on Debian with: sudo apt-get ${INSTALL.join(' ')}`;
}
