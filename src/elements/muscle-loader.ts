/**
 * Loads what a widget draws: the muscle's file, and beside it the code that draws it. The latest request wins;
 * asked for the same again, it does nothing.
 */
import { CatalogError } from '../domain/errors.ts';
import type { MuscleFile } from '../domain/types.ts';
import type { Guarded } from '../loading/guard.ts';
import { catalogAddress, loadMuscle } from '../loading/load.ts';
import { reportDropped } from './report.ts';

export interface MuscleRequest {
  /** Address of the catalog, as the author wrote it. */
  readonly catalog: string;
  readonly muscle: string;
}

export interface Loaded {
  readonly file: MuscleFile;
  readonly drawing: typeof import('../view/drawing.ts');
}

export interface LoadEvents {
  /** Another request begins: what was loaded before is not asked for any more. */
  readonly begins: () => void;
  /** @param signal has aborted once another request goes before this one */
  readonly loaded: (loaded: Loaded, signal: AbortSignal) => void | Promise<void>;
  readonly failed: (error: CatalogError) => void;
}

export class MuscleLoader {
  readonly #element: Element;
  readonly #events: LoadEvents;
  #current:
    | { readonly key: string; readonly controller: AbortController; readonly work: Promise<void> }
    | undefined;

  constructor(element: Element, events: LoadEvents) {
    this.#element = element;
    this.#events = events;
  }

  /** Resolves when what is on its way is there, or has failed. */
  get work(): Promise<void> | undefined {
    return this.#current?.work;
  }

  load(request: MuscleRequest): void {
    const key = `${request.catalog} ${request.muscle}`;
    if (key === this.#current?.key || !this.#element.isConnected) return;
    this.abandon();
    this.#events.begins();
    const controller = new AbortController();
    this.#current = { key, controller, work: this.#work(request, controller.signal) };
  }

  /** Forgets what was asked for, so that it may be asked for again. */
  abandon(): void {
    this.#current?.controller.abort();
    this.#current = undefined;
  }

  async #work({ catalog, muscle }: MuscleRequest, signal: AbortSignal): Promise<void> {
    try {
      const address = catalogAddress(catalog, document.baseURI);
      const [{ file, dropped }, drawing] = await Promise.all([
        this.#file(address, muscle, signal),
        import('../view/drawing.ts'),
      ]);
      if (drawing.needsMore(file)) await import('../view/more.ts');
      if (signal.aborted) return;
      reportDropped(file.muscle.id, [...dropped, ...drawing.unknownUses(file)]);
      await this.#events.loaded({ file, drawing }, signal);
    } catch (cause) {
      if (signal.aborted) return;
      const error =
        cause instanceof CatalogError
          ? cause
          : new CatalogError(
              'catalog/unreachable',
              'A part of the script did not load: chunks/ has to lie beside it, sent as JavaScript.',
              { cause },
            );
      if (error.code === 'catalog/unreachable') this.#loadWhenOnline({ catalog, muscle }, signal);
      this.#events.failed(error);
    }
  }

  /** A reader who was without a network gets the picks when it is there again. */
  #loadWhenOnline(request: MuscleRequest, signal: AbortSignal): void {
    const again = () => {
      this.abandon();
      this.load(request);
    };
    addEventListener('online', again, { once: true, signal });
  }

  async #file(catalog: URL, muscle: string, signal: AbortSignal): Promise<Guarded> {
    if (muscle.trim().toLowerCase() !== 'auto') return loadMuscle(catalog, muscle, signal);
    const { muscleOfPost } = await import('../post/auto.ts');
    return loadMuscle(catalog, await muscleOfPost(this.#element, catalog, signal), signal);
  }
}
