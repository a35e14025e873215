import { expect } from '@open-wc/testing';
import { split } from '../../src/editor/document/doc.ts';
import { CannotOpen, type OpenedFile } from '../../src/editor/files/open-file.ts';
import { Session } from '../../src/editor/session/session.ts';
import { CatalogStore } from '../../src/editor/storage/catalog-store.ts';
import { answerless as pipeline } from './support/answerless.ts';

const TEXT = '{"version": 1, "products": []}';
const FILE: OpenedFile = { name: 'mine.json', text: TEXT };

let count = 0;
function aSession(): { readonly session: Session; readonly store: CatalogStore } {
  count += 1;
  const store = new CatalogStore(`care-picks-session-test-${count}`);
  const session = new Session({ pipeline, store, changed: () => {}, checked: () => {} });
  return { session, store };
}

/** Replaces a method of the browser until the test is over. */
const restore: (() => void)[] = [];
function stub(object: object, name: string, value: unknown): void {
  const before = Object.getOwnPropertyDescriptor(object, name);
  Object.defineProperty(object, name, { value, configurable: true, writable: true });
  restore.push(() => {
    Reflect.deleteProperty(object, name);
    if (before) Object.defineProperty(object, name, before);
  });
}

afterEach(() => {
  for (const undo of restore.splice(0)) undo();
  sessionStorage.clear();
});

const fail = (): never => {
  throw new TypeError('Something that nobody expected.');
};

/** Each way to open a catalog, where something happens on the way that nobody expected. */
const WAYS: readonly [string, (session: Session, store: CatalogStore) => Promise<unknown>][] = [
  ['a new one', session => session.openBlank()],
  ['a pasted text', session => session.openText(TEXT)],
  ['a file, an address or the sample', session => session.openFrom(Promise.resolve(FILE))],
  ['a file that fails to be read', session => session.openFrom(Promise.reject(new Error('No.')))],
  [
    'one that is stored',
    async (session, store) => {
      await store.write('a', { name: 'a.json', doc: split(TEXT), at: 0, isSaved: false });
      stub(store, 'read', fail);
      await session.resume('a');
    },
  ],
  [
    'one that is stored, and damaged',
    async (session, store) => {
      // What is in the browser may have been written by anything.
      await store.write('a', { name: 'a.json', at: 0, isSaved: false } as never);
      await session.resume('a');
    },
  ],
  [
    'one that was removed',
    async session => {
      session.removed = { name: 'a.json', doc: split(TEXT), at: 0, isSaved: false };
      await session.putBack();
    },
  ],
];

describe('opening a catalog', () => {
  for (const [title, open] of WAYS)
    it(`${title}, with an error that nobody expected → a message, and the error in the console`, async () => {
      const { session, store } = aSession();
      const logged: unknown[] = [];
      stub(console, 'error', (error: unknown) => logged.push(error));
      stub(crypto, 'getRandomValues', fail);
      await open(session, store);
      expect(session.message).to.match(/^It could not be opened\. .*reload the page/);
      expect(session.openCatalog).to.equal(undefined);
      expect(logged.length).to.equal(1);
    });

  it('what the author can do something about → said in its own words, and not in the console', async () => {
    const { session } = aSession();
    const logged: unknown[] = [];
    stub(console, 'error', (error: unknown) => logged.push(error));
    await session.openFrom(Promise.reject(new CannotOpen('It is too large.')));
    expect(session.message).to.equal('It is too large.');
    expect(logged).to.deep.equal([]);
  });

  it('one that is no longer stored → says so', async () => {
    const { session } = aSession();
    await session.resume('gone');
    expect(session.message).to.equal('That catalog is no longer stored in this browser.');
  });

  it('a text nested too deeply to be read → a message, and nothing is open', async () => {
    const { session } = aSession();
    stub(console, 'error', () => {});
    await session.openText('['.repeat(1_000_000));
    expect(session.message).to.match(/^It could not be opened\./);
    expect(session.openCatalog).to.equal(undefined);
  });

  const bare: readonly [string, () => void][] = [
    ['no random ids, as over plain http', () => stub(crypto, 'randomUUID', undefined)],
    ['no locks, as over plain http', () => stub(navigator, 'locks', undefined)],
    [
      'locks that are refused',
      () => stub(navigator, 'locks', { request: () => Promise.reject(new Error('Refused.')) }),
    ],
  ];
  for (const [title, without] of bare)
    it(`a browser with ${title} → opens it`, async () => {
      const { session } = aSession();
      without();
      await session.openFrom(Promise.resolve(FILE));
      expect(session.message).to.equal('mine.json is open: 0 products.');
      expect(session.openCatalog?.name).to.equal('mine.json');
    });
});
