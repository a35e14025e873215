/** What the page around has to do so that nothing is lost: files that are dropped, keys, and leaving. */

export interface Guarded {
  readonly drop: (file: File) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  readonly isAtRisk: () => boolean;
  /** Puts on the disk what is not there yet. */
  readonly write: () => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** A file that is dropped beside a field would take the place of the page, and of all that is not kept. */
function onDrag(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** Undo and redo in the editor go through all of the catalog, and not through one field alone. */
export function onKey(event: KeyboardEvent, { undo, redo, save }: Guarded): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const does =
    key === 'z'
      ? event.shiftKey
        ? redo
        : undo
      : key === 'y'
        ? redo
        : key === 's'
          ? save
          : undefined;
  if (!does) return;
  event.preventDefault();
  does();
}

/** @param signal ends the guarding */
export function guardPage(guarded: Guarded, signal: AbortSignal): void {
  addEventListener('dragover', onDrag, { signal });
  addEventListener(
    'drop',
    event => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const [file] = event.dataTransfer?.files ?? [];
      if (file) guarded.drop(file);
    },
    { signal },
  );
  addEventListener(
    'beforeunload',
    event => {
      if (!guarded.isAtRisk()) return;
      guarded.write();
      event.preventDefault();
    },
    { signal },
  );
  // A phone may end a page that is out of sight without a word.
  document.addEventListener('visibilitychange', () => guarded.write(), { signal });
}
