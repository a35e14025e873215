/**
 * The catalog that is open: its text with undo and redo, the problems that were found in it, and which
 * product is selected. The templates only read it and call it.
 */

import { todayHere } from '../../catalog/check/check-days.ts';
import type { FileProblem, Path } from '../../catalog/format/problems.ts';
import { productOf } from '../../catalog/format/problems.ts';
import { groupBy } from '../../domain/lists.ts';
import type { ImportReport } from '../../import/terms/report.ts';
import { type Doc, isWhole, readItem, soundPart, split, textOf } from '../document/doc.ts';
import * as edit from '../document/edit.ts';
import { change, createHistory, endStep, type History, redo, undo } from '../document/history.ts';
import type { StoredCatalog } from '../storage/catalog-store.ts';
import type { Report } from '../worker/pipeline.ts';
import type { PipelineClient } from '../worker/pipeline-client.ts';

/** What undo brings back: the text, and the product that was selected. */
interface Snapshot {
  readonly doc: Doc;
  readonly selected: number;
}

export interface OpenCatalogParts {
  readonly pipeline: PipelineClient;
  /** Called when something that is drawn has changed. */
  readonly changed: () => void;
  /** Called when the text has changed and has to be stored. */
  readonly edited: () => void;
  /** Called when there is a new report. */
  readonly checked: () => void;
}

/** The check begins this many milliseconds after the last letter. */
const PAUSE = 200;

function freeId(id: string, taken: ReadonlySet<unknown>): string {
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

export class OpenCatalog {
  readonly name: string;
  /** What became of the files that it was imported from. Absent: it was not imported. */
  readonly imported: ImportReport | undefined;
  readonly #parts: OpenCatalogParts;
  #history: History<Snapshot>;
  #saved: Doc | undefined;
  #report: Report | undefined;
  #failure: string | undefined;
  /** The document that the report is about. */
  #checked: Doc | undefined;
  #newest: number | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isChecking = false;
  /** Whether the text has changed, and rested, since the last check began. */
  #isCheckDue = true;
  #isClosed = false;
  #waiting: (() => void)[] = [];
  #problemsByProduct: ReadonlyMap<number, readonly FileProblem[]> = new Map();

  constructor(
    { name, doc, isSaved, imported }: Omit<StoredCatalog, 'at'>,
    parts: OpenCatalogParts,
  ) {
    this.name = name;
    this.imported = imported;
    this.#parts = parts;
    this.#history = createHistory({ doc, selected: doc.items.length > 0 ? 0 : -1 });
    if (isSaved) this.#saved = doc;
    void this.#check();
  }

  get doc(): Doc {
    return this.#history.now.state.doc;
  }

  /** Position of the selected product; -1 if there is none. */
  get selected(): number {
    return Math.min(this.#history.now.state.selected, this.doc.items.length - 1);
  }

  /** Position of a product that was just added and is still selected; absent: there is none. */
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

  /** What the next undo and redo would change; absent: there is nothing to undo or redo. */
  get steps(): { readonly undo?: string; readonly redo?: string } {
    const { past, now, future } = this.#history;
    return {
      ...(past.length > 0 && { undo: now.what }),
      ...(future[0] && { redo: future[0].what }),
    };
  }

  /** Resolves when the report is about the text as it is by then, or no check is possible. */
  async whenChecked(): Promise<void> {
    while (!this.isChecked && !this.#failure && !this.#isClosed)
      await new Promise<void>(resolve => this.#waiting.push(resolve));
  }

  /** The problems of one product; with -1, those outside of the products. */
  problemsOf(at: number): readonly FileProblem[] {
    return this.#problemsByProduct.get(at) ?? [];
  }

  select(selected: number): void {
    this.#newest = undefined;
    const { now } = this.#history;
    this.#history = endStep({
      ...this.#history,
      now: { ...now, state: { ...now.state, selected } },
    });
    this.#parts.changed();
  }

  /** Says that the typing into one field is over: what follows is another step of undo. */
  endStep(): void {
    this.#history = endStep(this.#history);
  }

  undo(): void {
    this.#replace(undo(this.#history));
  }

  redo(): void {
    this.#replace(redo(this.#history));
  }

  /** Says that the author has the text as a file now. */
  markSaved(): void {
    this.#saved = this.doc;
    this.#parts.edited();
    this.#parts.changed();
  }

  /**
   * Writes a value at a path of the file; `undefined` removes it.
   *
   * @param mergeKey consecutive changes with the same key are one step of undo
   */
  set(path: Path, value: unknown, what: string, mergeKey?: string): void {
    const [products, at, ...rest] = path;
    const doc =
      products === 'products' && typeof at === 'number'
        ? edit.setInProduct(this.doc, at, rest, value)
        : edit.setInShell(this.doc, path, value);
    this.#change(doc, this.selected, what, mergeKey);
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

  /** Replaces the JSON of one product, which may be broken while it is being typed. */
  rewrite(at: number, text: string): void {
    this.#change(edit.rewriteProduct(this.doc, at, text), at, 'JSON', `json ${at}`);
  }

  /** Says that the typing of a product's JSON is over. */
  endRewrite(at: number): void {
    this.endStep();
    const doc = edit.resplitProduct(this.doc, at);
    if (doc !== this.doc) this.#change(doc, Math.min(at, doc.items.length - 1), 'JSON');
  }

  /** Replaces the whole text of the file. */
  rewriteAll(text: string, mergeKey?: string): void {
    this.#change(split(text), this.selected, 'JSON', mergeKey);
  }

  /** Stops everything that is under way. */
  close(): void {
    clearTimeout(this.#timer);
    this.#isClosed = true;
    this.#endWaiting();
  }

  #endWaiting(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #change(doc: Doc, selected: number, what: string, mergeKey?: string): void {
    if (doc === this.doc) return;
    this.#replace(change(this.#history, { state: { doc, selected }, what, mergeKey }));
  }

  #replace(history: History<Snapshot>): void {
    if (history === this.#history) return;
    const before = this.doc;
    this.#history = history;
    if (this.doc !== before) {
      // A problem belongs to the position of a product, and until the next report those are not known.
      if (this.doc.items.length !== before.items.length) this.#problemsByProduct = new Map();
      this.#parts.edited();
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => {
        this.#isCheckDue = true;
        void this.#check();
      }, PAUSE);
    }
    this.#parts.changed();
  }

  /** Checks once at a time; a text that has changed in the meantime is checked next. */
  async #check(): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      while (this.#isCheckDue && !this.#isClosed) {
        this.#isCheckDue = false;
        const { doc } = this;
        const report = await this.#parts.pipeline.check({
          text: textOf(doc),
          name: this.name,
          today: todayHere(),
          soundPart: isWhole(doc) ? undefined : soundPart(doc),
        });
        if (this.#isClosed) return;
        this.#report = report;
        this.#problemsByProduct = groupBy(report.problems, productOf);
        this.#checked = doc;
        this.#parts.checked();
      }
    } catch (error) {
      this.#failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.#isChecking = false;
      this.#endWaiting();
    }
    this.#parts.changed();
  }
}
