/**
 * Which catalog is open in this window, and where it is kept. Opening one never writes over another: each
 * has a place of its own, and stays there until the author removes it.
 */

import { counted } from '../../domain/words.ts';
import { BLANK, type Doc, split } from '../document/doc.ts';
import { CannotOpen, type Opened } from '../files/open-file.ts';
import { Hold, newPlace, rememberedPlace } from '../storage/catalog-lock.ts';
import type { Keeper, Kept } from '../storage/catalog-store.ts';
import type { Asked } from '../worker/pipeline-client.ts';
import { Editor } from './editor.ts';

export interface SessionParts {
  readonly pipeline: Asked;
  readonly keeper: Keeper;
  /** Something that is drawn has changed. */
  readonly changed: () => void;
  /** Another report on the open catalog is there, or none is open any more. */
  readonly checked: () => void;
}

/** So many products take longer to write than a letter may: that waits until the typing rests. */
const LARGE = 300;
const REST = 400;

const OPEN_ELSEWHERE = 'This catalog is open in another window. Close it there first.';
const NOT_KEPT = 'This browser keeps nothing. Save the file before you leave this page.';

export class Session {
  readonly #parts: SessionParts;
  readonly #hold = new Hold();
  editor: Editor | undefined;
  kept: readonly (readonly [place: string, kept: Kept])[] = [];
  keeping: 'kept' | 'writing' | 'refused' = 'kept';
  /** The last thing that has to be told. */
  message = '';
  /** What was removed last, to put it back. */
  removed: Kept | undefined;
  #place = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: SessionParts) {
    this.#parts = parts;
  }

  /** Finds again what this window had open, or what is kept. */
  async start(): Promise<void> {
    await this.#list();
    const place = rememberedPlace();
    if (place && this.kept.some(([each]) => each === place)) await this.goOn(place);
  }

  /** Whether leaving the page now could lose something. */
  get isAtRisk(): boolean {
    if (!this.editor) return false;
    return this.keeping === 'writing' || (this.keeping === 'refused' && !this.editor.isSaved);
  }

  /** @param isSaved whether the author has it as a file */
  async open({ name, text, note }: Opened, isSaved: boolean): Promise<void> {
    const doc = split(text);
    await this.#begin(newPlace(), name, doc, isSaved);
    const count = counted(doc.items.length, 'product');
    this.#tell(note ?? `${name} is open: ${count}.`);
    this.#keep();
  }

  begin(): Promise<void> {
    return this.open({ name: 'catalog.json', text: BLANK }, false);
  }

  /** @param reading gives the text, or rejects with what to tell */
  async openFrom(reading: Promise<Opened>): Promise<void> {
    this.#tell('Opening …');
    try {
      await this.open(await reading, true);
    } catch (error) {
      if (!(error instanceof CannotOpen)) throw error;
      this.#tell(error.message);
    }
  }

  async goOn(place: string): Promise<void> {
    const kept = await this.#parts.keeper.read(place);
    if (!kept) return this.#list();
    if (!(await this.#hold.take(place))) return this.#tell(OPEN_ELSEWHERE);
    await this.#begin(place, kept.name, kept.doc, kept.isSaved);
    this.#tell(`${kept.name} is open, as you left it.`);
  }

  /** Puts the open catalog away; it stays kept. */
  async close(): Promise<void> {
    await this.#shut();
    await this.#list();
    this.#tell('');
  }

  /** Takes a catalog off this machine; until the page is left it can be put back. */
  async remove(place = this.#place): Promise<void> {
    const open = place === this.#place ? this.editor && this.#now(this.editor) : undefined;
    this.removed = open ?? (await this.#parts.keeper.read(place).catch(() => undefined));
    this.kept = this.kept.filter(([each]) => each !== place);
    if (place === this.#place) await this.#shut();
    await this.#parts.keeper.remove(place).catch(() => {}); // Nothing is kept, then.
    await this.#list();
    this.#tell(`${this.removed?.name ?? 'It'} is removed from this machine.`);
  }

  async putBack(): Promise<void> {
    const { removed } = this;
    if (!removed) return;
    this.removed = undefined;
    await this.#begin(newPlace(), removed.name, removed.doc, removed.isSaved);
    this.#tell(`${removed.name} is back.`);
    this.#keep();
  }

  tell(message: string): void {
    this.#tell(message);
  }

  async #begin(place: string, name: string, doc: Doc, isSaved: boolean): Promise<void> {
    if (this.keeping === 'writing') this.write();
    this.editor?.close();
    await this.#hold.take(place);
    this.#place = place;
    this.removed = undefined;
    this.keeping = 'kept';
    this.editor = new Editor(name, doc, isSaved, {
      pipeline: this.#parts.pipeline,
      changed: this.#parts.changed,
      edited: () => {
        // What was said of it before is no longer so.
        this.message = '';
        this.#keep();
      },
      checked: this.#parts.checked,
    });
    this.#parts.changed();
  }

  async #shut(): Promise<void> {
    if (this.keeping === 'writing') this.write();
    this.editor?.close();
    this.editor = undefined;
    this.#hold.letGo();
    this.#place = '';
    this.#parts.checked();
  }

  #now(editor: Editor): Kept {
    return { name: editor.name, doc: editor.doc, at: Date.now(), isSaved: editor.isSaved };
  }

  #keep(): void {
    const { editor } = this;
    if (!editor) return;
    if (this.keeping !== 'refused') this.keeping = 'writing';
    clearTimeout(this.#timer);
    if (editor.doc.items.length < LARGE) this.write();
    else this.#timer = setTimeout(() => this.write(), REST);
  }

  /** Writes what is open now, and not when the typing rests. */
  write(): void {
    const { editor } = this;
    clearTimeout(this.#timer);
    if (!editor) return;
    const written = editor.doc;
    this.#parts.keeper.write(this.#place, this.#now(editor)).then(
      () => {
        if (this.keeping === 'kept' || this.#parts.keeper.isWriting || editor.doc !== written)
          return;
        this.keeping = 'kept';
        this.#parts.changed();
      },
      () => {
        if (this.keeping !== 'refused') this.#tell(NOT_KEPT);
        this.keeping = 'refused';
        this.#parts.changed();
      },
    );
  }

  async #list(): Promise<void> {
    this.kept = await this.#parts.keeper.all().catch(() => []); // Where nothing is kept there is no list.
    this.#parts.changed();
  }

  #tell(message: string): void {
    this.message = message;
    this.#parts.changed();
  }
}
