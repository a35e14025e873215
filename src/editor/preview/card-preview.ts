/**
 * What readers see of one product: the widget for its first muscle, in a frame of its own, with the catalog
 * that is being edited. Like any other page, it uses the widget from outside only.
 */
import { escapeHtml } from '../../domain/escape-html.ts';
import type { Phase } from '../../domain/types.ts';
import { bringToTop } from './bring-to-top.ts';
import { type EditedCatalog, editedCatalogAddress, serveEditedCatalog } from './edited-catalog.ts';
import { setAttributes } from './set-attributes.ts';

export interface PreviewedCard {
  readonly product: string;
  readonly muscle: string;
  readonly phase: Phase | undefined;
  readonly catalog: EditedCatalog;
}

const PAGE = (scriptBase: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What readers see</title>
<base href="${scriptBase}" target="_blank">
<style>:root { color-scheme: light dark } body { margin: 0; padding: 8px }</style>
<script>frameElement.dispatchEvent(new Event("opening"))</script>
<script type="module" src="${scriptBase}care-picks.js"></script></head><body></body></html>`;

export class CardPreview {
  readonly #frame: HTMLIFrameElement;
  readonly #scriptBase: string;
  #card: PreviewedCard | undefined;

  /** @param scriptBase the folder of the scripts; ends in `/` */
  constructor(frame: HTMLIFrameElement, scriptBase: string) {
    this.#frame = frame;
    this.#scriptBase = scriptBase;
    frame.addEventListener('opening', () => this.#onOpening());
    frame.addEventListener('load', () => this.#updateWidget());
    frame.srcdoc = PAGE(escapeHtml(scriptBase));
  }

  show(card: PreviewedCard): void {
    const before = this.#card;
    this.#card = card;
    const isSameList =
      before?.catalog.revision === card.catalog.revision &&
      before.muscle === card.muscle &&
      before.phase === card.phase;
    if (isSameList) this.#scrollToCard();
    else this.#updateWidget();
  }

  /** The frame's document is there, and none of its scripts has run. */
  #onOpening(): void {
    const window = this.#frame.contentWindow as (Window & { fetch: typeof fetch }) | null;
    if (!window) return;
    serveEditedCatalog(window, () => this.#card?.catalog);
    window.document.addEventListener('care-picks-load', () => this.#scrollToCard());
  }

  #updateWidget(): void {
    const body = this.#frame.contentDocument?.body;
    // Until it is loaded there is no page to put the widget into.
    if (!body || !this.#card || this.#frame.contentDocument?.readyState !== 'complete') return;
    const { muscle, phase, catalog } = this.#card;
    const widget = body.querySelector('care-picks') ?? document.createElement('care-picks');
    const attributes = new Map([
      ['muscle', muscle],
      ['catalog', editedCatalogAddress(this.#scriptBase, catalog)],
      ['layout', 'cards'],
    ]);
    if (phase) attributes.set('phase', phase);
    setAttributes(widget, ['muscle', 'catalog', 'layout', 'phase'], attributes);
    if (!widget.isConnected) body.append(widget);
  }

  /** Scrolls the frame, and nothing around it, to the product's card. */
  #scrollToCard(): void {
    const page = this.#frame.contentWindow;
    const root = page?.document.querySelector('care-picks')?.shadowRoot;
    const card = root?.querySelector(`[data-product="${CSS.escape(this.#card?.product ?? '')}"]`);
    if (page && card) bringToTop(card, page);
    else page?.scrollTo({ top: 0 });
  }
}
