/**
 * Which catalog is open in this window, and where it is stored. Opening one never overwrites another: each
 * has a key of its own, and stays in the browser until the author removes it.
 */
import { counted } from '../../domain/words.ts';
import type { Imported } from '../../import/import.ts';
import { BLANK, split } from '../document/doc.ts';
import { CannotOpen, type OpenedFile } from '../files/open-file.ts';
import { CatalogLock, newKey, rememberedKey } from '../storage/catalog-lock.ts';
import type { CatalogStore, StoredCatalog } from '../storage/catalog-store.ts';
import type { PipelineClient } from '../worker/pipeline-client.ts';
import { OpenCatalog } from './open-catalog.ts';

export interface SessionParts {
  readonly pipeline: PipelineClient;
  readonly store: CatalogStore;
  /** Called when something that is drawn has changed. */
  readonly changed: () => void;
  /** Called when there is a new report on the open catalog, or none is open any more. */
  readonly checked: () => void;
}

/** Whether the browser has stored the newest state, is storing it, or refuses to. */
export type StoreState = 'stored' | 'storing' | 'refused';

/** From this many products on, storing takes too long to do at every letter, and waits for a pause. */
const LARGE = 300;
const PAUSE = 400;

const OPEN_ELSEWHERE = 'This catalog is open in another window. Close it there first.';
const GONE = 'That catalog is no longer stored in this browser.';
const NOT_STORED = 'This browser stores nothing. Save the file before you leave this page.';
const FAILED =
  'It could not be opened. Check that it is a catalog, reload the page, and try again.';

export class Session {
  readonly #parts: SessionParts;
  readonly #lock = new CatalogLock();
  openCatalog: OpenCatalog | undefined;
  stored: readonly (readonly [key: string, catalog: StoredCatalog])[] = [];
  storeState: StoreState = 'stored';
  /** The latest message to the author. */
  message = '';
  /** What was removed last, so that it can be put back. */
  removed: StoredCatalog | undefined;
  #key = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** Opens what this window had open before a reload, or lists what is stored. */
  async start(): Promise<void> {
    await this.#list();
    const key = rememberedKey();
    if (key && this.stored.some(([each]) => each === key)) await this.resume(key);
  }

  /** Whether leaving the page now could lose something. */
  get isAtRisk(): boolean {
    if (!this.openCatalog) return false;
    return (
      this.storeState === 'storing' || (this.storeState === 'refused' && !this.openCatalog.isSaved)
    );
  }

  /** Opens a new, empty catalog. */
  openBlank(): Promise<void> {
    return this.#orSayWhy(() => this.#open({ name: 'catalog.json', text: BLANK }, false));
  }

  /** Opens a text that the author has pasted. */
  openText(text: string): Promise<void> {
    return this.#orSayWhy(() => this.#open({ name: 'catalog.json', text }, false));
  }

  /** @param reading gives the file, or rejects: with `CannotOpen` for what the author can do something about */
  openFrom(reading: Promise<OpenedFile>): Promise<void> {
    this.tell('Opening …');
    return this.#orSayWhy(async () => this.#open(await reading, true));
  }

  /** Opens the draft of an import. */
  openImported({ catalog, report }: Imported): Promise<void> {
    return this.#orSayWhy(async () => {
      const doc = split(`${JSON.stringify(catalog, null, 2)}\n`);
      await this.#openEditor(newKey(), {
        name: 'catalog.json',
        doc,
        isSaved: false,
        imported: report,
      });
      this.tell('');
      this.#storeSoon();
    });
  }

  /** Opens a catalog that is stored in this browser. */
  resume(key: string): Promise<void> {
    return this.#orSayWhy(async () => {
      const stored = await this.#parts.store.read(key);
      if (!stored) {
        await this.#list();
        throw new CannotOpen(GONE);
      }
      if (!(await this.#lock.acquire(key))) throw new CannotOpen(OPEN_ELSEWHERE);
      await this.#openEditor(key, stored);
      this.tell(`${stored.name} is open, as you left it.`);
    });
  }

  /** Closes the open catalog; it stays stored. */
  async close(): Promise<void> {
    this.#closeEditor();
    await this.#list();
    this.tell('');
  }

  /** Removes a catalog from this browser; until the page is left it can be put back. */
  async remove(key = this.#key): Promise<void> {
    const open =
      key === this.#key ? this.openCatalog && this.#snapshot(this.openCatalog) : undefined;
    this.removed = open ?? (await this.#parts.store.read(key).catch(() => undefined));
    this.stored = this.stored.filter(([each]) => each !== key);
    if (key === this.#key) this.#closeEditor();
    await this.#parts.store.remove(key).catch(() => {}); // Where nothing is stored there is nothing to remove.
    await this.#list();
    this.tell(`${this.removed?.name ?? 'The catalog'} is removed from this browser.`);
  }

  putBack(): Promise<void> {
    return this.#orSayWhy(async () => {
      const { removed } = this;
      if (!removed) return;
      this.removed = undefined;
      await this.#openEditor(newKey(), removed);
      this.tell(`${removed.name} is back.`);
      this.#storeSoon();
    });
  }

  tell(message: string): void {
    this.message = message;
    this.#parts.changed();
  }

  /** Stores the open catalog now instead of after a pause. */
  write(): void {
    const { openCatalog } = this;
    clearTimeout(this.#timer);
    if (!openCatalog) return;
    const written = openCatalog.doc;
    this.#parts.store.write(this.#key, this.#snapshot(openCatalog)).then(
      () => {
        if (
          this.storeState === 'stored' ||
          this.#parts.store.isWriting ||
          openCatalog.doc !== written
        )
          return;
        this.storeState = 'stored';
        this.#parts.changed();
      },
      () => {
        if (this.storeState !== 'refused') this.tell(NOT_STORED);
        this.storeState = 'refused';
        this.#parts.changed();
      },
    );
  }

  /** Whatever goes wrong with opening ends in a message: silence would look like a page that is still busy. */
  async #orSayWhy(open: () => Promise<void>): Promise<void> {
    try {
      await open();
    } catch (error) {
      if (!(error instanceof CannotOpen)) console.error(error);
      this.tell(error instanceof CannotOpen ? error.message : FAILED);
    }
  }

  /** @param isSaved whether the author has it as a file */
  async #open({ name, text, note }: OpenedFile, isSaved: boolean): Promise<void> {
    const doc = split(text);
    await this.#openEditor(newKey(), { name, doc, isSaved });
    this.tell(note ?? `${name} is open: ${counted(doc.items.length, 'product')}.`);
    this.#storeSoon();
  }

  async #openEditor(key: string, catalog: Omit<StoredCatalog, 'at'>): Promise<void> {
    if (this.storeState === 'storing') this.write();
    this.openCatalog?.close();
    await this.#lock.acquire(key);
    this.#key = key;
    this.removed = undefined;
    this.storeState = 'stored';
    this.openCatalog = new OpenCatalog(catalog, {
      pipeline: this.#parts.pipeline,
      changed: this.#parts.changed,
      edited: () => {
        // The last message may no longer be true.
        this.message = '';
        this.#storeSoon();
      },
      checked: this.#parts.checked,
    });
    this.#parts.changed();
  }

  #closeEditor(): void {
    if (this.storeState === 'storing') this.write();
    this.openCatalog?.close();
    this.openCatalog = undefined;
    this.#lock.release();
    this.#key = '';
    this.#parts.checked();
  }

  #snapshot(openCatalog: OpenCatalog): StoredCatalog {
    return {
      name: openCatalog.name,
      doc: openCatalog.doc,
      at: Date.now(),
      isSaved: openCatalog.isSaved,
      imported: openCatalog.imported,
    };
  }

  #storeSoon(): void {
    const { openCatalog } = this;
    if (!openCatalog) return;
    if (this.storeState !== 'refused') this.storeState = 'storing';
    clearTimeout(this.#timer);
    if (openCatalog.doc.items.length < LARGE) this.write();
    else this.#timer = setTimeout(() => this.write(), PAUSE);
  }

  async #list(): Promise<void> {
    this.stored = await this.#parts.store.all().catch(() => []); // Where nothing is stored there is no list.
    this.#parts.changed();
  }
}
