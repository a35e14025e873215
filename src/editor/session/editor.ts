/**
 * The catalog that is being edited: its text with the way back, what was found in it, and where the author
 * is in it. What draws it only reads it and calls it.
 */

import type { FileProblem, Path } from '../../catalog/format/problems.ts';
import { productOf } from '../../catalog/format/problems.ts';
import { grouped } from '../../domain/grouped.ts';
import { type Doc, isWhole, readItem, soundPart, split, textOf } from '../document/doc.ts';
import * as edit from '../document/edit.ts';
import { begin, change, type History, redo, settle, undo } from '../document/history.ts';
import type { Report } from '../worker/pipeline.ts';
import type { Asked } from '../worker/pipeline-client.ts';

/** What a step of the way back brings back: the text, and the product that was open. */
interface Snapshot {
  readonly doc: Doc;
  readonly selected: number;
}

export interface EditorParts {
  readonly pipeline: Asked;
  /** Something that is drawn has changed. */
  readonly changed: () => void;
  /** The text has changed: it has to be kept. */
  readonly edited: () => void;
  /** Another report is there. */
  readonly checked: () => void;
}

/** So long after the last letter the check begins. */
const PAUSE = 200;

const today = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

/** @param used every id that is taken */
function freeId(id: string, used: ReadonlySet<unknown>): string {
  for (let number = 2; ; number += 1) if (!used.has(`${id}-${number}`)) return `${id}-${number}`;
}

export class Editor {
  readonly name: string;
  readonly #parts: EditorParts;
  #history: History<Snapshot>;
  #saved: Doc | undefined;
  #report: Report | undefined;
  #failure: string | undefined;
  /** The document that the report is about. */
  #checked: Doc | undefined;
  #newest: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;
  /** Whether the text has changed, and rested, since the check began. */
  #isDue = true;
  #isClosed = false;
  #byProduct: ReadonlyMap<number, readonly FileProblem[]> = new Map();

  constructor(name: string, doc: Doc, isSaved: boolean, parts: EditorParts) {
    this.name = name;
    this.#parts = parts;
    this.#history = begin({ doc, selected: doc.items.length > 0 ? 0 : -1 });
    if (isSaved) this.#saved = doc;
    void this.#check();
  }

  get doc(): Doc {
    return this.#history.now.state.doc;
  }

  /** Place of the product that is open; -1: none. */
  get selected(): number {
    return Math.min(this.#history.now.state.selected, this.doc.items.length - 1);
  }

  /** Place of the product that was just added and is still open; absent: there is none. */
  get newest(): number | undefined {
    return this.#newest === this.selected ? this.#newest : undefined;
  }

  get report(): Report | undefined {
    return this.#report;
  }

  /** Why nothing can be checked; absent: it can. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether the report is about the text as it is now. */
  get isChecked(): boolean {
    return this.#checked === this.doc;
  }

  get isSaved(): boolean {
    return this.#saved === this.doc;
  }

  /** What the next undo and redo would do; absent: there is nothing to. */
  get steps(): { readonly undo?: string; readonly redo?: string } {
    const { past, now, future } = this.#history;
    return {
      ...(past.length > 0 && { undo: now.what }),
      ...(future[0] && { redo: future[0].what }),
    };
  }

  /** The findings on one product; with -1 on what stands beside the products. */
  problemsOf(at: number): readonly FileProblem[] {
    return this.#byProduct.get(at) ?? [];
  }

  select(selected: number): void {
    this.#newest = undefined;
    const { now } = this.#history;
    this.#history = settle({
      ...this.#history,
      now: { ...now, state: { ...now.state, selected } },
    });
    this.#parts.changed();
  }

  /** The typing into one field is over. */
  settle(): void {
    this.#history = settle(this.#history);
  }

  undo(): void {
    this.#go(undo(this.#history));
  }

  redo(): void {
    this.#go(redo(this.#history));
  }

  saved(): void {
    this.#saved = this.doc;
    this.#parts.edited();
    this.#parts.changed();
  }

  /**
   * Writes a value at a path of the file; `undefined` takes it away.
   *
   * @param mark writings with the same one are one step back
   */
  set(path: Path, value: unknown, what: string, mark?: string): void {
    const [products, at, ...rest] = path;
    const doc =
      products === 'products' && typeof at === 'number'
        ? edit.setInProduct(this.doc, at, rest, value)
        : edit.setInShell(this.doc, path, value);
    this.#change(doc, this.selected, what, mark);
  }

  add(product: unknown, at = this.doc.items.length): void {
    this.#change(edit.insertProduct(this.doc, at, product), at, 'new product');
    this.#newest = at;
  }

  duplicate(at: number): void {
    this.#newest = undefined;
    const ids = this.doc.items.map(item => {
      const read = readItem(item);
      return read.isSound ? (read.value as { id?: unknown } | null)?.id : undefined;
    });
    const id = freeId(String(ids[at] ?? 'product').replace(/-\d+$/, ''), new Set(ids));
    this.#change(edit.duplicateProduct(this.doc, at, id), at + 1, 'copy');
  }

  remove(at: number): void {
    this.#newest = undefined;
    this.#change(edit.removeProduct(this.doc, at), Math.max(0, at - 1), 'removal');
  }

  move(from: number, to: number): void {
    this.#newest = undefined;
    if (this.doc.items[to]) this.#change(edit.moveProduct(this.doc, from, to), to, 'move');
  }

  /** The JSON of one product, which may be broken while it is written. */
  rewrite(at: number, text: string): void {
    this.#change(edit.rewriteProduct(this.doc, at, text), at, 'JSON', `json ${at}`);
  }

  /** The writing of a product's JSON is over. */
  settleProduct(at: number): void {
    this.settle();
    const doc = edit.settleProduct(this.doc, at);
    if (doc !== this.doc) this.#change(doc, Math.min(at, doc.items.length - 1), 'JSON');
  }

  /** The whole file anew. */
  rewriteAll(text: string, mark?: string): void {
    this.#change(split(text), this.selected, 'JSON', mark);
  }

  /** Stops what is under way: another catalog is opened. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
  }

  #change(doc: Doc, selected: number, what: string, mark?: string): void {
    if (doc === this.doc) return;
    this.#go(change(this.#history, { state: { doc, selected }, what, mark }));
  }

  #go(history: History<Snapshot>): void {
    if (history === this.#history) return;
    const before = this.doc;
    this.#history = history;
    if (this.doc !== before) {
      // A finding goes by the place of its product: until the next report nobody knows where those are.
      if (this.doc.items.length !== before.items.length) this.#byProduct = new Map();
      this.#parts.edited();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#isDue = true;
        void this.#check();
      }, PAUSE);
    }
    this.#parts.changed();
  }

  /** One check at a time; a text that has changed meanwhile is checked next. */
  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      while (this.#isDue && !this.#isClosed) {
        this.#isDue = false;
        const { doc } = this;
        const report = await this.#parts.pipeline.check({
          text: textOf(doc),
          name: this.name,
          today: today(),
          part: isWhole(doc) ? undefined : soundPart(doc),
        });
        if (this.#isClosed) return;
        this.#report = report;
        this.#byProduct = grouped(report.problems, productOf);
        this.#checked = doc;
        this.#parts.checked();
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#isChecking = false;
    }
    this.#parts.changed();
  }
}
