/**
 * The packages of others that a build puts into its scripts, with their licences: the notice that has to go with each
 * copy, and the list of parts (CycloneDX). Nothing of it depends on the day or the machine.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { LICENCE_OF_SAXES } from './licence-of-saxes.ts';

export interface Bundled {
  readonly name: string;
  readonly version: string;
  /** SPDX expression. */
  readonly license: string;
  /** Its notice, whole. */
  readonly notice: string;
}

const NAME = 'care-picks:notices';
const MODULE = /^(.*\/node_modules\/((?:@[^/]+\/)?[^/]+))\//;

/** Packages that leave their licence out, and one that has the same from the same authors. */
const SAME_NOTICE: Readonly<Record<string, string>> = { '@lit-labs/ssr-dom-shim': '@lit-labs/ssr' };
/** … and one that names the MIT licence and its author, and no more: the text is that of ours. */
const NAMED_AUTHOR = '@parse5/tools';

/** … and those whose text we have from where they are made. */
const KNOWN_NOTICE: Readonly<Record<string, string>> = { saxes: LICENCE_OF_SAXES };

function noticeOf(folder: string, name: string, author: unknown, mit: string): string {
  if (name === NAMED_AUTHOR) return mit.replace(/(?<=^Copyright).*/m, ` (c) ${author}`);
  const known = KNOWN_NOTICE[name];
  if (known) return known;
  const from = `${folder.slice(0, -name.length)}${SAME_NOTICE[name] ?? name}`;
  const file = readdirSync(from).find(each => /^licen[cs]e(?:\.|$)/i.test(each));
  if (!file) throw new Error(`${name} has no licence to pass on.`);
  return readFileSync(join(from, file), 'utf8');
}

function read(folder: string, mit: string): Bundled {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const notice = noticeOf(folder, name, author, mit).replaceAll('\r\n', '\n').trim();
  return { name, version, license, notice };
}

/**
 * @param ids of the modules of which something is in a script
 * @param mit our own licence
 */
export function bundledIn(ids: Iterable<string>, mit: string): readonly Bundled[] {
  const folders = new Set<string>();
  for (const id of ids) {
    const [, folder] = MODULE.exec(id.replaceAll('\\', '/')) ?? [];
    if (folder && existsSync(join(folder, 'package.json'))) folders.add(folder);
  }
  return [...folders].map(folder => read(folder, mit)).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** One text for all: each notice once, under the packages that it is for. */
export function noticesText(own: string, packages: readonly Bundled[]): string {
  const byNotice = new Map<string, string[]>();
  for (const { name, version, license, notice } of packages)
    byNotice.set(notice, [...(byNotice.get(notice) ?? []), `${name} ${version} (${license})`]);
  const parts = [...byNotice].map(([notice, names]) => `${names.join('\n')}\n\n${notice}`);
  return `${[`Care Picks (MIT)\n\n${own.trim()}`, ...parts].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** What each environment puts into its scripts, and a `LICENSES.txt` beside them. */
export function notices(
  /** Where the file of each environment goes; one that is not named may hold no package at all. */
  files: Readonly<Record<string, string>>,
  ownLicense: string,
): Plugin<{ packages: readonly Bundled[] }> {
  const api = { packages: [] as readonly Bundled[] };
  return {
    name: NAME,
    api,
    // Who imports the package takes them from node_modules, each with its own licence.
    applyToEnvironment: ({ name }) => name !== 'package',
    generateBundle(_, bundle) {
      const { name } = this.environment;
      const ids = Object.values(bundle).flatMap(chunk =>
        chunk.type === 'chunk'
          ? Object.entries(chunk.modules).flatMap(([id, { renderedLength }]) =>
              renderedLength > 0 ? [id] : [],
            )
          : [],
      );
      const own = readFileSync(ownLicense, 'utf8');
      const packages = bundledIn(ids, own);
      api.packages = packages;
      const fileName = files[name];
      if (fileName) {
        this.emitFile({ type: 'asset', fileName, source: noticesText(own, packages) });
      } else if (packages.length > 0)
        this.error(`${name}: ${packages[0]?.name} is in it, and no file for its licence.`);
    },
  };
}

/** What a build with these plugins has put into its scripts; each build makes plugins of its own. */
export const bundledBy = (plugins: readonly Plugin[]): readonly Bundled[] =>
  plugins.find(({ name }) => name === NAME)?.api.packages ?? [];
