/**
 * What readers see of one product: the widget for its first muscle, in a frame of its own, with the
 * catalog that is being edited. Like any page, it uses the widget from outside only.
 */

import type { Phase } from '../../domain/types.ts';
import { bringToTop } from './bring-to-top.ts';
import { type Own, ownAddress, serveOwn } from './edited-catalog.ts';
import { setAttributes } from './set-attributes.ts';

export interface Seen {
  readonly id: string;
  readonly muscle: string;
  readonly phase: Phase | undefined;
  readonly own: Own;
}

const PAGE = (home: string): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>What readers see</title>
<base href="${home}" target="_blank">
<style>:root { color-scheme: light dark } body { margin: 0; padding: 8px }</style>
<script>frameElement.dispatchEvent(new Event("opening"))</script>
<script type="module" src="${home}care-picks.js"></script></head><body></body></html>`;

const quoted = (address: string): string =>
  address.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

export class ReadersView {
  readonly #frame: HTMLIFrameElement;
  readonly #home: string;
  #seen: Seen | undefined;

  /** @param home where the scripts lie; ends in `/` */
  constructor(frame: HTMLIFrameElement, home: string) {
    this.#frame = frame;
    this.#home = home;
    frame.addEventListener('opening', () => this.#open());
    frame.addEventListener('load', () => this.#apply());
    frame.srcdoc = PAGE(quoted(home));
  }

  show(seen: Seen): void {
    const before = this.#seen;
    this.#seen = seen;
    const isSame =
      before?.own.revision === seen.own.revision &&
      before.muscle === seen.muscle &&
      before.phase === seen.phase;
    if (isSame) this.#find();
    else this.#apply();
  }

  #open(): void {
    const window = this.#frame.contentWindow as (Window & { fetch: typeof fetch }) | null;
    if (!window) return;
    serveOwn(window, () => this.#seen?.own);
    window.document.addEventListener('care-picks-load', () => this.#find());
  }

  #apply(): void {
    const body = this.#frame.contentDocument?.body;
    // Until it is loaded there is no page to put anything into.
    if (!body || !this.#seen || this.#frame.contentDocument?.readyState !== 'complete') return;
    const { muscle, phase, own } = this.#seen;
    const widget = body.querySelector('care-picks') ?? document.createElement('care-picks');
    const catalog = ownAddress(this.#home, own);
    const given = new Map([
      ['muscle', muscle],
      ['catalog', catalog],
      ['layout', 'list'],
    ]);
    if (phase) given.set('phase', phase);
    setAttributes(widget, ['muscle', 'catalog', 'layout', 'phase'], given);
    if (!widget.isConnected) body.append(widget);
  }

  /** Brings the card of the product into sight, within the frame. */
  #find(): void {
    const page = this.#frame.contentWindow;
    const root = page?.document.querySelector('care-picks')?.shadowRoot;
    const card = root?.querySelector(`[data-product="${CSS.escape(this.#seen?.id ?? '')}"]`);
    if (page && card) bringToTop(card, page);
    else page?.scrollTo({ top: 0 });
  }
}
