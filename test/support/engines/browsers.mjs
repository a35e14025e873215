/**
 * The three engines that the tests run in: where they are, and how to get them. They come from the
 * machine, by name on the path or by CHROME_PATH, FIREFOX_PATH and WEBKIT_DRIVER_PATH; no package of
 * ours downloads one. `BROWSERS=chromium,firefox` narrows the choice.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readdirSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { root, SetupError, say } from '../../../src/build/setup.mjs';

const onPath = (...names) =>
  names
    .flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)))
    .find(existsSync);

/** The variable, when it is set, is the only answer: whoever sets it means that very browser. */
const executable = (variable, ...names) => {
  const chosen = process.env[variable];
  return chosen ? [chosen].find(existsSync) : (onPath(...names) ?? names.find(existsSync));
};

/** Debian keeps MiniBrowser beside the library, in a folder that is named for the API version. */
function findMiniBrowser() {
  const list = folder =>
    existsSync(folder) ? readdirSync(folder).map(name => join(folder, name)) : [];
  return [
    '/usr/libexec',
    '/usr/lib',
    '/usr/lib64',
    ...list('/usr/lib').filter(name => name.endsWith('-linux-gnu')),
  ]
    .flatMap(list)
    .filter(folder => /\/webkit2?gtk-[\d.]+$/.test(folder))
    .map(folder => join(folder, 'MiniBrowser'))
    .find(existsSync);
}

function findWebkit() {
  const found = {
    driver: executable('WEBKIT_DRIVER_PATH', 'WebKitWebDriver'),
    browser: findMiniBrowser(),
    display: onPath('Xvfb'),
  };
  return Object.values(found).every(Boolean) ? found : undefined;
}

/** Each engine: what is run, the variable that chooses another, and Debian's packages. */
export const engines = {
  chromium: {
    find: () =>
      executable(
        'CHROME_PATH',
        'chromium',
        'google-chrome',
        'chromium-browser',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
    variable: 'CHROME_PATH',
    packages: ['chromium'],
  },
  firefox: {
    find: () =>
      executable(
        'FIREFOX_PATH',
        'firefox-esr',
        'firefox',
        '/Applications/Firefox.app/Contents/MacOS/firefox',
      ),
    variable: 'FIREFOX_PATH',
    packages: ['firefox-esr'],
  },
  webkit: {
    find: findWebkit,
    variable: 'WEBKIT_DRIVER_PATH',
    packages: ['webkit2gtk-driver', 'xvfb', 'xauth', 'dbus'],
  },
};

/** The engines that this run is to use. @throws SetupError for a name that nobody knows */
export function wantedEngines() {
  const names = process.env.BROWSERS?.split(',').filter(Boolean) ?? [];
  const unknown = names.find(name => !Object.hasOwn(engines, name));
  if (unknown)
    throw new SetupError(`BROWSERS knows ${Object.keys(engines).join(', ')}, not "${unknown}".`);
  return names.length > 0 ? names : Object.keys(engines);
}

const update = ['update'];
const installation = name => [
  'install',
  '--yes',
  '--no-install-recommends',
  ...engines[name].packages,
];

/** One engine after the other, so that one that cannot be installed does not keep the rest away. */
function install(names) {
  const log = join(root, 'build', 'browsers.log');
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'w');
  say(`Installing ${names.join(', ')} with apt-get (output: ${log}) …`);
  for (const args of [update, ...names.map(installation)]) {
    const { status } = spawnSync('apt-get', args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (status !== 0) say(`apt-get ${args.join(' ')} did not succeed.`);
  }
  closeSync(output);
}

const isDebian = () => existsSync('/etc/debian_version') && onPath('apt-get') !== undefined;
const isRoot = () => process.getuid?.() === 0;

/** What a person has to do to get an engine here. */
function remedy(name) {
  const { variable } = engines[name];
  if (process.env[variable]) return `${variable} is "${process.env[variable]}", where no file is`;
  if (!isDebian()) return `install it, or let ${variable} say where it is`;
  const commands = [update, installation(name)].map(args => `sudo apt-get ${args.join(' ')}`);
  return `run: ${commands.join(' && ')}`;
}

/**
 * Finds the wanted engines and, where that is possible without asking anybody, installs what is missing.
 * @returns the engines that can be used, and for each other one what it would take
 */
export function ensureBrowsers() {
  const wanted = wantedEngines();
  const isMissing = name => engines[name].find() === undefined;
  const installable = wanted.filter(
    name => isMissing(name) && !process.env[engines[name].variable],
  );
  if (installable.length > 0 && isDebian() && isRoot()) install(installable);
  return {
    ready: wanted.filter(name => !isMissing(name)),
    missing: wanted.filter(isMissing).map(name => ({ name, remedy: remedy(name) })),
  };
}
