/** What a site may say of its catalog and its folder. */
import { readScriptBase } from '../server/render-values.ts';
import { checkOptions, isName, type Table } from '../server/takes.ts';
import { withoutStack } from './without-stack.ts';

export interface CarePicksOptions {
  /** The catalog's file, from the root of the site. Default: `catalog.json`. */
  readonly catalog?: string;
  /** The folder's name in the build. Default: `care`. */
  readonly folder?: string;
  /** Address of the folder, where another host serves it. Default: below the site's own base. */
  readonly home?: string;
}

const bare = (folder: string): string => folder.trim().replace(/^\/+|\/+$/g, '');

const isFolder = (path: string): boolean =>
  path.split('/').every(name => /^[\w.~-]+$/.test(name) && !/^\.\.?$/.test(name));

const OPTIONS: Table<CarePicksOptions> = {
  catalog: {
    words: 'the path of the catalog from the root of the site, such as data/catalog.json',
    is: isName,
  },
  folder: {
    words: 'the name of a folder in the build, such as care',
    is: value => isName(value) && isFolder(bare(value)),
  },
  home: {
    words: 'the address of the folder, such as https://cdn.example/care/',
    is: value => isName(value) && readScriptBase(value) !== undefined,
  },
};

export interface Settings {
  readonly catalog: string;
  /** Without slashes around it. */
  readonly folder: string;
  readonly home: string | undefined;
}

/** @throws an error that says what an option takes */
export function settingsOf(options: CarePicksOptions): Settings {
  try {
    checkOptions('carePicks', options, OPTIONS);
  } catch (error) {
    throw withoutStack(error);
  }
  const { catalog = 'catalog.json', folder = 'care', home } = options;
  return { catalog, folder: bare(folder), home };
}
