/**
 * What a site is made of comes from Debian: WordPress with a classic and a block theme, the web server and the database
 * that its package asks for, and what reads the plugin's PHP. Nothing is used as a service of the machine: each check
 * starts its own.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { SetupError, say } from '../../../src/build/setup.mjs';

/** For the sites of WordPress. */
export const FOR_WORDPRESS = [
  'apache2',
  'libapache2-mod-php',
  'mariadb-server-core',
  'php-codesniffer',
  'php-gd',
  'php-mbstring',
  'php-mysql',
  'php-xml',
  'php-zip',
  'wordpress',
  'wordpress-theme-twentytwentyone',
  'wordpress-theme-twentytwentythree',
];

const UPDATE = ['update'];
const install = names => ['install', '--yes', '--no-install-recommends', ...names];

function isThere(name) {
  const { stdout } = spawnSync('dpkg-query', ['--status', name], { encoding: 'utf8' });
  return /^Status: .* installed$/m.test(stdout ?? '');
}

const missingOf = names => names.filter(name => !isThere(name));

/** Where systemd runs, to install them is to start them for good: nobody asked for that. */
const mayInstall = () => process.getuid?.() === 0 && !existsSync('/run/systemd/system');

/**
 * Installs what is missing, where that is possible without asking anybody.
 *
 * @param names of packages
 * @throws SetupError where it is not
 */
export function ensureDebian(names) {
  if (!existsSync('/etc/debian_version'))
    throw new SetupError(
      `${names.join(', ')}: taken from Debian’s packages, and this is no Debian.`,
    );
  const absent = missingOf(names);
  if (absent.length === 0) return;
  const commands = [UPDATE, install(absent)];
  if (mayInstall()) {
    say(`Installing ${absent.join(', ')} …`);
    // In runlevel 1 the scripts of the packages start no service.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    for (const words of commands) spawnSync('apt-get', words, { stdio: ['ignore', 2, 2], env });
  }
  const still = missingOf(names);
  if (still.length === 0) return;
  const remedy = [UPDATE, install(still)].map(words => `sudo apt-get ${words.join(' ')}`);
  throw new SetupError(`${still.join(', ')}: not here. Run: ${remedy.join(' && ')}`);
}

/** @returns the folder of the files of the WordPress that is installed */
export const stableWordPress = () => '/usr/share/wordpress';
