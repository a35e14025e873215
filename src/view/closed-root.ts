/**
 * What tells of a reader's answers, in a root of its own that is closed: scripts of the page that listen to everything
 * and record everything see one element there, the same whatever was answered, and no more.
 *
 * The element has no box. What is in it is laid out as if it stood in its place, so that not even a size is told, and
 * only where everything after it moves. Its class and its attributes are the same always; none may ever depend on an answer.
 */
import { html, noChange, render, type TemplateResult } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';
import type { Layout } from '../domain/options.ts';

/** What a reader does in it ends at its root, as far as it would go on from there: to whoever listens on the way up. */
const ENDING =
  'click dblclick auxclick contextmenu pointerdown pointerup pointermove pointerover pointerout mousedown mouseup ' +
  'mousemove mouseover mouseout touchstart touchmove touchend keydown keypress keyup beforeinput input change focusin ' +
  'focusout copy';

const end = (event: Event) => event.stopPropagation();

/** How it is to look. */
interface Look {
  /** The styles of the tree around it. */
  readonly sheets: readonly CSSStyleSheet[];
  readonly layout: Layout;
}

class ClosedRoot extends Directive {
  /** Nobody else has it: an element does not give away a root that is closed. */
  #root: ShadowRoot | undefined;

  render(_content: unknown, _look: Look): unknown {
    return noChange;
  }

  override update({ element }: ElementPart, [content, look]: [unknown, Look]): unknown {
    this.#root ??= this.#open(element, look);
    // The class once more: a script that hears of an element in here by another way looks for the marks around it.
    render(html`<div class="${element.className} ${look.layout}">${content}</div>`, this.#root);
    return noChange;
  }

  #open(element: Element, { sheets }: Look): ShadowRoot {
    const root = element.attachShadow({ mode: 'closed' });
    root.adoptedStyleSheets = [...sheets];
    for (const type of ENDING.split(' ')) root.addEventListener(type, end);
    return root;
  }
}

const closedRoot = directive(ClosedRoot);

/**
 * The element around it carries the marks by which recorders leave a part out, should one of them find a way in. In
 * this order: rrweb, PostHog, FullStory, Sentry, Datadog, Amplitude, Mixpanel, New Relic, Highlight, Lucky Orange,
 * Mouseflow, Yandex Metrica; Hotjar, Clarity, LogRocket, Smartlook (now and before), OpenReplay, Contentsquare, Heap, Matomo.
 */
export const closed = (content: unknown, look: Look): TemplateResult =>
  html`<span
    class="closed rr-block ph-no-capture fs-exclude sentry-block dd-privacy-hidden amp-block mp-block nr-block highlight-block lo-sensitive mf-excluded ym-hide-content"
    data-hj-suppress
    data-clarity-mask="true"
    data-private
    data-sl="exclude"
    data-recording-disable
    data-openreplay-hidden
    data-cs-mask
    data-heap-redact-text="true"
    data-matomo-mask
    ${closedRoot(content, look)}
  ></span>`;
