import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Path } from '../catalog/format/problems.ts';
import type { Coverage } from '../coverage/coverage.ts';
import './coverage-map/coverage-map.ts';
import { createContext } from './create-context.ts';
import type { Doc } from './document/doc.ts';
import { publish, saveCatalog, saveFolder } from './downloads.ts';
import { CatalogEditedEvent, PreviewRequestedEvent } from './events.ts';
import { readAddress, readFile, readSample } from './files/open-file.ts';
import type { Schema } from './form/fields.ts';
import { focusField } from './form-view/focus-field.ts';
import { tally } from './form-view/problem-kind.ts';
import { type GuardedEditor, guardPage, onKey } from './guard-page.ts';
import { importPage } from './importing/import-page.ts';
import { ImportRun, namedFiles } from './importing/import-run.ts';
import { CardPreview } from './preview/card-preview.ts';
import type { EditedCatalog } from './preview/edited-catalog.ts';
import type { Publisher } from './publisher.ts';
import type { OpenCatalog } from './session/open-catalog.ts';
import { Session } from './session/session.ts';
import { startPage } from './start-page.ts';
import { CatalogStore } from './storage/catalog-store.ts';
import { editorStyles } from './styles/editor-styles.ts';
import type { EditorContext } from './tabs/editor-context.ts';
import { previewTargetOf } from './tabs/preview-target.ts';
import { tabs } from './tabs/tabs.ts';
import { INITIAL_VIEW, type ViewState } from './tabs/view-state.ts';
import { toolbar } from './toolbar.ts';
import type { ReferenceData } from './worker/pipeline.ts';
import { type PipelineClient, startPipeline } from './worker/pipeline-client.ts';

/**
 * Opens an author's catalog, to edit it, check it and download it.
 *
 * Its headings begin at the third level, for a section with a heading of its own. What it is given leaves this
 * device only where the page has set a `publisher`, and its button is pressed.
 *
 * `data-scripts` says where the scripts of the folder lie, ending in `/`; without it, beside the page.
 *
 * @fires catalog-edited - there is a new state for previews to show
 * @fires preview-requested - the author wants to see a product in the preview
 */
export class CatalogEditor extends LitElement {
  static override styles = editorStyles;
  static override properties = {
    view: { state: true },
    reference: { state: true },
    publisher: { attribute: false },
  };

  /** The site that it publishes to; absent: the author downloads the folder. */
  declare publisher: Publisher | undefined;
  declare private view: ViewState;
  /** Absent: the worker has not answered yet. */
  declare private reference: ReferenceData | undefined;

  // It is read once: the page has written it before this script came.
  readonly #scriptBase = this.dataset.scripts ?? new URL('.', document.baseURI).href;
  readonly #pipeline: PipelineClient = startPipeline(this.#scriptBase);
  readonly #session = new Session({
    pipeline: this.#pipeline,
    store: new CatalogStore(),
    changed: () => this.requestUpdate(),
    checked: () => this.#onChecked(),
  });
  readonly #import = new ImportRun({
    pipeline: this.#pipeline,
    changed: () => this.requestUpdate(),
    done: imported => {
      this.view = { ...INITIAL_VIEW, tab: 'confirm' };
      void this.#session.openImported(imported);
    },
    failed: message => this.#session.tell(message),
  });
  readonly #guarded: GuardedEditor = {
    openFiles: files => void this.#openFiles(files),
    undo: () => this.#session.openCatalog?.undo(),
    redo: () => this.#session.openCatalog?.redo(),
    save: () => this.#save(),
    isAtRisk: () => this.#session.isAtRisk,
    write: () => {
      if (this.#session.storeState === 'storing') this.#session.write();
    },
  };
  #guarding: AbortController | undefined;
  #edited: EditedCatalog | undefined;
  #revision = 0;
  #coverage: { readonly of: Doc; readonly result: Coverage | undefined } | undefined;
  #card: { readonly frame: HTMLIFrameElement; readonly preview: CardPreview } | undefined;
  /** The field that is to have the focus once it is drawn. */
  #focusPath: Path | undefined;
  #folderProgress: string | undefined;

  constructor() {
    super();
    this.view = INITIAL_VIEW;
    this.addEventListener('keydown', event => {
      if (this.#session.openCatalog) onKey(event, this.#guarded);
    });
    this.#pipeline.referenceData().then(
      reference => {
        this.reference = reference;
      },
      (error: Error) => this.#session.tell(`${error.message} Reload the page to try again.`),
    );
    void this.#session.start();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#guarding = new AbortController();
    guardPage(this.#guarded, this.#guarding.signal);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#guarding?.abort();
  }

  protected override willUpdate(changes: PropertyValues): void {
    super.willUpdate(changes);
    if (this.view.tab === 'coverage') void this.#findCoverage();
  }

  protected override render(): TemplateResult {
    const session = this.#session;
    const { openCatalog, removed } = session;
    const context = this.#context();
    const importing = importPage(this.#import);
    return html`<p class="message" role="status">${session.message}
        ${removed ? html`<button type="button" class="plain" data-put-back @click=${() => session.putBack()}>Put it back</button>` : nothing}
      </p>
      ${importing ?? html`${openCatalog ? this.#toolbar(openCatalog) : this.#startPage()} ${context ? tabs(context) : nothing}`}`;
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.#showCard();
    if (!this.#focusPath) return;
    focusField(this.renderRoot as ShadowRoot, this.#focusPath);
    this.#focusPath = undefined;
  }

  #startPage(): TemplateResult {
    const session = this.#session;
    const { publisher } = this;
    const readPublished = publisher?.readPublished;
    return startPage({
      stored: session.stored,
      openBlank: () => session.openBlank(),
      openSample: () => session.openFrom(readSample()),
      openFiles: files => void this.#openFiles(files),
      openAddress: address => session.openFrom(readAddress(address)),
      openText: text => session.openText(text),
      isInSite: publisher !== undefined,
      openPublished: readPublished && (() => void session.openFrom(readPublished())),
      resume: key => session.resume(key),
      remove: key => session.remove(key),
    });
  }

  /** Old posts, sheets and feeds are imported; anything else is opened as a catalog, which says what is wrong with it. */
  async #openFiles(files: readonly File[]): Promise<void> {
    const named = namedFiles(files);
    // What cannot even be looked at says so when it is opened.
    const isImport = await this.#pipeline.anyToImport(named).catch(() => false);
    const [first] = files;
    if (isImport) {
      this.#session.tell('');
      await this.#import.begin(named);
    } else if (first) {
      this.view = { ...this.view, tab: this.view.tab === 'confirm' ? 'products' : this.view.tab };
      await this.#session.openFrom(readFile(first));
    }
  }

  #toolbar(openCatalog: OpenCatalog): TemplateResult {
    const session = this.#session;
    const { publisher } = this;
    const { undo, redo, save } = this.#guarded;
    const { report, isChecked, failure } = openCatalog;
    const none = openCatalog.doc.items.length > 0 ? 'Checked: no problems' : 'Nothing to check yet';
    const summary = report && (tally(report.problems) || none);
    return toolbar({
      name: openCatalog.name,
      isSaved: openCatalog.isSaved,
      storeState: session.storeState,
      steps: openCatalog.steps,
      summary: failure ?? (isChecked ? `${summary}.` : undefined),
      isSound: isChecked && (report?.isSound ?? false),
      progress: this.#folderProgress,
      undo,
      redo,
      save,
      saveFolder: () => this.#work(words => saveFolder(this.#pipeline, words)),
      publish: publisher && {
        label: publisher.label,
        run: () => this.#work(words => publish(this.#pipeline, openCatalog, publisher, words)),
      },
      close: () => session.close(),
      remove: () => session.remove(),
    });
  }

  /** Absent: nothing is open, or the worker has not answered yet. */
  #context(): EditorContext | undefined {
    const { view, reference } = this;
    const { openCatalog } = this.#session;
    if (!openCatalog || !reference) return undefined;
    return createContext(openCatalog, {
      // It was made as a JSON Schema; the worker passes it on as a plain object.
      schema: reference.schema as Schema,
      muscles: reference.muscles,
      readyPrograms: reference.readyPrograms,
      view,
      coverage: this.#coverage?.of === openCatalog.doc ? this.#coverage.result : undefined,
      setView: change => {
        this.view = { ...this.view, ...change };
      },
      focus: path => {
        this.#focusPath = path;
        this.requestUpdate();
      },
      tell: message => this.#session.tell(message),
      place: pasted => this.#pipeline.placeAddress(pasted),
      preview: this.publisher
        ? undefined
        : target => this.dispatchEvent(new PreviewRequestedEvent(target)),
    });
  }

  #onChecked(): void {
    const isShown = (this.#session.openCatalog?.report?.shown ?? 0) > 0;
    this.#revision += 1;
    this.#edited = isShown
      ? { revision: this.#revision, file: name => this.#pipeline.file(name) }
      : undefined;
    this.dispatchEvent(new CatalogEditedEvent(this.#edited));
    this.requestUpdate();
  }

  async #findCoverage(): Promise<void> {
    const { openCatalog } = this.#session;
    if (!openCatalog?.isChecked || this.#coverage?.of === openCatalog.doc) return;
    const of = openCatalog.doc;
    this.#coverage = { of, result: undefined };
    this.#coverage = { of, result: await this.#pipeline.coverage() };
    this.requestUpdate();
  }

  #showCard(): void {
    const frame = this.renderRoot.querySelector<HTMLIFrameElement>('[data-card]');
    const context = frame && this.#context();
    if (!context) return;
    if (this.#card?.frame !== frame)
      this.#card = { frame, preview: new CardPreview(frame, this.#scriptBase) };
    const target = previewTargetOf(context);
    if (this.#edited && target) this.#card.preview.show({ ...target, catalog: this.#edited });
  }

  #save(): void {
    const { openCatalog } = this.#session;
    if (openCatalog) this.#session.tell(saveCatalog(openCatalog));
  }

  /** Makes the folder, with its progress in the place of the button, and then tells how it went. */
  async #work(make: (onProgress: (words: string) => void) => Promise<string>): Promise<void> {
    const message = await make(words => {
      this.#folderProgress = words;
      this.requestUpdate();
    });
    this.#folderProgress = undefined;
    this.#session.tell(message);
  }
}

customElements.define('catalog-editor', CatalogEditor);

declare global {
  interface HTMLElementTagNameMap {
    'catalog-editor': CatalogEditor;
  }
}
