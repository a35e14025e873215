import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Path } from '../catalog/format/problems.ts';
import type { Coverage } from '../coverage/coverage.ts';
import type { Own } from './preview/edited-catalog.ts';
import './coverage-map/coverage-map.ts';
import { deskOf } from './create-context.ts';
import { type Doc, textOf } from './document/doc.ts';
import { summaryOf } from './document/product-summary.ts';
import { CatalogEditedEvent, CatalogShownEvent } from './events.ts';
import { readAddress, readFile, readSample } from './files/open-file.ts';
import { saveFile } from './files/save-file.ts';
import type { Schema } from './form/fields.ts';
import { focusField } from './form-view/focus-field.ts';
import { tally } from './form-view/problems.ts';
import { type Guarded, guardPage, onKey } from './guard-page.ts';
import { ReadersView } from './preview/card-preview.ts';
import { Session } from './session/session.ts';
import { start } from './start-page.ts';
import { Keeper } from './storage/catalog-store.ts';
import { catalogStyles } from './styles/editor-styles.ts';
import { type Desk, FIRST_LOOK, type Look } from './tabs/editor-context.ts';
import { sightOf } from './tabs/products.ts';
import { rooms } from './tabs/tabs.ts';
import { bar } from './toolbar.ts';
import type { About } from './worker/pipeline.ts';
import { type Asked, startPipeline } from './worker/pipeline-client.ts';

/**
 * The author's catalog, to open, to edit, to check and to take home.
 *
 * Its headings begin at the third level, for a section with a heading of its own. What it is given stays on
 * this machine.
 *
 * @fires catalog-edited - there is another state for the preview to show
 * @fires catalog-shown - the author wants to see a muscle and a phase in the preview
 */
export class DemoCatalog extends LitElement {
  static override styles = catalogStyles;
  static override properties = { look: { state: true }, about: { state: true } };

  declare private look: Look;
  declare private about: About | undefined;

  readonly #home = new URL('.', document.baseURI).href;
  readonly #pipeline: Asked = startPipeline(this.#home);
  readonly #session = new Session({
    pipeline: this.#pipeline,
    keeper: new Keeper(),
    changed: () => this.requestUpdate(),
    checked: () => this.#checked(),
  });
  readonly #guarded: Guarded = {
    drop: file => void this.#session.openFrom(readFile(file)),
    undo: () => this.#session.editor?.undo(),
    redo: () => this.#session.editor?.redo(),
    save: () => this.#save(),
    isAtRisk: () => this.#session.isAtRisk,
    write: () => {
      if (this.#session.keeping === 'writing') this.#session.write();
    },
  };
  #guarding: AbortController | undefined;
  #own: Own | undefined;
  #revision = 0;
  #coverage: { readonly of: Doc; readonly found: Coverage | undefined } | undefined;
  #readers: { readonly frame: HTMLIFrameElement; readonly view: ReadersView } | undefined;
  #goal: Path | undefined;
  #making: string | undefined;

  constructor() {
    super();
    this.look = FIRST_LOOK;
    this.addEventListener('keydown', event => {
      if (this.#session.editor) onKey(event, this.#guarded);
    });
    this.#pipeline.about().then(
      about => {
        this.about = about;
      },
      (error: Error) => this.#session.tell(`${error.message} Load the page anew to try again.`),
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

  protected override render(): TemplateResult {
    const session = this.#session;
    const { editor, removed } = session;
    return html`<p class="message" role="status">${session.message}
        ${removed ? html`<button type="button" class="plain" data-put-back @click=${() => session.putBack()}>Put it back</button>` : nothing}
      </p>
      ${editor ? this.#bar() : this.#start()}
      ${editor && this.about ? rooms(this.#desk(this.about)) : nothing}`;
  }

  protected override updated(changes: PropertyValues): void {
    super.updated(changes);
    this.#showReaders();
    if (!this.#goal) return;
    focusField(this.renderRoot as ShadowRoot, this.#goal);
    this.#goal = undefined;
  }

  #start(): TemplateResult {
    const session = this.#session;
    return start({
      kept: session.kept,
      begin: () => session.begin(),
      sample: () => session.openFrom(readSample()),
      file: file => session.openFrom(readFile(file)),
      address: address => session.openFrom(readAddress(address)),
      paste: text => session.open({ name: 'catalog.json', text }, false),
      goOn: place => session.goOn(place),
      remove: place => session.remove(place),
    });
  }

  #bar(): TemplateResult | typeof nothing {
    const session = this.#session;
    const { editor } = session;
    if (!editor) return nothing;
    const { report, isChecked, failure } = editor;
    const none = editor.doc.items.length > 0 ? 'Checked: no mistakes' : 'Nothing to check yet';
    const found = report && (tally(report.problems) || none);
    return bar({
      name: editor.name,
      isSaved: editor.isSaved,
      keeping: session.keeping,
      steps: editor.steps,
      verdict: failure ?? (isChecked ? `${found}.` : undefined),
      isSound: isChecked && (report?.isSound ?? false),
      making: this.#making,
      ...this.#guarded,
      saveFolder: () => this.#saveFolder(),
      close: () => session.close(),
      remove: () => session.remove(),
    });
  }

  #desk({ schema, muscles }: About): Desk {
    const editor = this.#session.editor as NonNullable<Session['editor']>;
    const { look } = this;
    if (look.room === 'coverage') void this.#findCoverage();
    return deskOf(editor, {
      schema: schema as Schema,
      muscles,
      look,
      coverage: this.#coverage?.of === editor.doc ? this.#coverage.found : undefined,
      turn: change => {
        this.look = { ...this.look, ...change };
      },
      focus: path => {
        this.#goal = path;
        this.requestUpdate();
      },
      tell: message => this.#session.tell(message),
      preview: sight => this.dispatchEvent(new CatalogShownEvent(sight)),
    });
  }

  #checked(): void {
    const { editor } = this.#session;
    const isShown = (editor?.report?.shown ?? 0) > 0;
    this.#revision += 1;
    this.#own = isShown
      ? { revision: this.#revision, file: name => this.#pipeline.file(name) }
      : undefined;
    this.dispatchEvent(new CatalogEditedEvent(this.#own));
    this.requestUpdate();
  }

  async #findCoverage(): Promise<void> {
    const { editor } = this.#session;
    if (!editor?.isChecked || this.#coverage?.of === editor.doc) return;
    this.#coverage = { of: editor.doc, found: undefined };
    const of = editor.doc;
    this.#coverage = { of, found: await this.#pipeline.coverage() };
    this.requestUpdate();
  }

  #showReaders(): void {
    const frame = this.renderRoot.querySelector<HTMLIFrameElement>('[data-readers]');
    const { editor } = this.#session;
    if (!frame || !editor || !this.about) return;
    if (this.#readers?.frame !== frame)
      this.#readers = { frame, view: new ReadersView(frame, this.#home) };
    const sight = sightOf(this.#desk(this.about));
    const item = editor.doc.items[editor.selected];
    if (this.#own && sight && item)
      this.#readers.view.show({ ...sight, id: summaryOf(item).id, own: this.#own });
  }

  #save(): void {
    const { editor } = this.#session;
    if (!editor) return;
    const name = editor.name.endsWith('.json') ? editor.name : `${editor.name}.json`;
    saveFile(name, new Blob([textOf(editor.doc)], { type: 'application/json' }));
    editor.saved();
    this.#session.tell(`${name} is saved where your downloads are.`);
  }

  async #saveFolder(): Promise<void> {
    this.#making = 'Making the folder …';
    this.requestUpdate();
    try {
      const archive = await this.#pipeline.zip((done, all) => {
        this.#making = `${done} of ${all} files …`;
        this.requestUpdate();
      });
      saveFile('care-picks.zip', archive);
      this.#session.tell(
        'care-picks.zip is saved where your downloads are. Unpack it, and upload the folder care-picks to your site.',
      );
    } catch (error) {
      this.#session.tell(`The folder could not be made: ${(error as Error).message}`);
    }
    this.#making = undefined;
    this.requestUpdate();
  }
}

customElements.define('demo-catalog', DemoCatalog);

declare global {
  interface HTMLElementTagNameMap {
    'demo-catalog': DemoCatalog;
  }
}
