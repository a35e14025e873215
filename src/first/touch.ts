/** What a reader does in a widget that is only painted, and what goes before it. */
const ACTS = ['pointerover', 'pointerdown', 'keydown', 'focusin', 'click'] as const;

/** Resolves when a reader comes to one of these widgets: from then on it may have to change. */
export function touch(widgets: readonly Element[]): Promise<void> {
  return new Promise(resolve => {
    const stop = new AbortController();
    const hear = (event: Event): void => {
      if (!event.composedPath().some(each => widgets.includes(each as Element))) return;
      stop.abort();
      resolve();
    };
    for (const act of ACTS)
      addEventListener(act, hear, { capture: true, passive: true, signal: stop.signal });
  });
}
