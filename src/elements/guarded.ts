/**
 * The guard around all that an element does. Pages have replaced what it builds on, some of them fifteen years ago:
 * none of that may throw into the page, nor leave something half drawn.
 *
 * A part that fails beside the drawing, such as an event that cannot be sent, is said in the console and missing; where
 * the drawing itself fails, the element decides what stands in its place.
 */
import { LitElement, type ReactiveController } from 'lit';
import { sayOnce } from '../page/say-once.ts';

const HOOKS = ['hostConnected', 'hostUpdate', 'hostUpdated', 'hostDisconnected'] as const;

export abstract class Guarded extends LitElement {
  /** Does what the rest can do without. */
  protected attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (cause) {
      sayOnce(
        '[care-picks] page/interference: something of the page keeps a part of the widget from working.',
        cause,
      );
      return undefined;
    }
  }

  /** Decides what stands in the place of what cannot be drawn. */
  protected cannotDraw(cause: unknown): void {
    throw cause;
  }

  /** Each of them alone: one that fails takes none of the others with it. */
  override addController(controller: ReactiveController): void {
    const guarded: ReactiveController = {};
    for (const hook of HOOKS) guarded[hook] = () => this.attempt(() => controller[hook]?.());
    super.addController(guarded);
  }

  /** A page may have made it throw for everybody. */
  override dispatchEvent(event: Event): boolean {
    return this.attempt(() => super.dispatchEvent(event)) ?? true;
  }

  override connectedCallback(): void {
    this.#draw(() => super.connectedCallback());
  }

  override disconnectedCallback(): void {
    this.attempt(() => super.disconnectedCallback());
  }

  protected override performUpdate(): void {
    this.#draw(() => super.performUpdate());
  }

  #draw(work: () => void): void {
    try {
      work();
    } catch (cause) {
      this.attempt(() => this.cannotDraw(cause));
    }
  }
}
