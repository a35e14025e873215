/**
 * The newest WordPress that Debian has, in its unstable release: downloaded with what its files lead to, and unpacked into
 * a folder. It is installed nowhere, for it would take the place of the other one; what it asks of a system is here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, SetupError, say } from '../../../src/build/setup.mjs';
import { stableWordPress } from './installed.mjs';

const RELEASE = 'sid';

/** All of them are files for any machine, and nothing in them is compiled. */
const PACKAGES = [
  'libjs-cropper',
  'libjs-jquery-ui',
  'libjs-lodash',
  'libjs-underscore',
  'libphp-phpmailer',
  'php-getid3',
  'wordpress',
  'wordpress-theme-twentytwentyfive',
];

/** Of the other release, since this one has no classic theme any more. */
const CLASSIC = 'wp-content/themes/twentytwentyone';

/** What apt keeps stays here between runs, so that only what is new is fetched. */
const FOLDER = join(root, 'build', 'sites', RELEASE);
const at = (...names) => join(FOLDER, ...names);

/** Debian has several mirrors and proxies: the one that this system uses. */
const MIRROR = process.env.DEBIAN_MIRROR ?? 'http://deb.debian.org/debian';

function configure() {
  for (const folder of ['lists/partial', 'cache/archives/partial', 'packages'])
    mkdirSync(at(folder), { recursive: true });
  writeFileSync(
    at('sources.list'),
    `deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${MIRROR} ${RELEASE} main\n`,
  );
  // What is installed is no reason to prefer another version.
  writeFileSync(at('status'), '');
  writeFileSync(
    at('apt.conf'),
    `Dir::Etc::sourcelist "${at('sources.list')}";
Dir::Etc::sourceparts "-";
Dir::State::lists "${at('lists')}";
Dir::State::status "${at('status')}";
Dir::Cache "${at('cache')}";
APT::Sandbox::User "root";
`,
  );
}

function apt(...words) {
  const { status } = spawnSync('apt-get', ['--quiet=2', ...words], {
    cwd: at('packages'),
    env: { ...process.env, APT_CONFIG: at('apt.conf') },
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new SetupError(`apt-get ${words.join(' ')} did not succeed.`);
}

/** @returns the folder of its files */
export function newestWordPress() {
  say('Looking for the newest WordPress …');
  configure();
  apt('update');
  // What an earlier run has fetched is of an older version, or fetched again in a moment.
  for (const name of readdirSync(at('packages'))) rmSync(at('packages', name));
  apt('download', ...PACKAGES);
  const files = readdirSync(at('packages'));
  if (files.length !== PACKAGES.length)
    throw new SetupError(`${files.length} packages came of ${PACKAGES.length}.`);
  rmSync(at('files'), { recursive: true, force: true });
  for (const name of files) {
    const { status } = spawnSync('dpkg-deb', ['--extract', at('packages', name), at('files')]);
    if (status !== 0) throw new SetupError(`${name} cannot be unpacked.`);
  }
  const site = at('files/usr/share/wordpress');
  cpSync(join(stableWordPress(), CLASSIC), join(site, CLASSIC), {
    recursive: true,
    dereference: true,
  });
  return site;
}
