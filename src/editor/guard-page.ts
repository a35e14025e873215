/** Listens to the page around the editor, so that nothing is lost: files that are dropped, keys, leaving. */

export interface GuardedEditor {
  readonly openFiles: (files: readonly File[]) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: () => void;
  /** Whether leaving the page now could lose something. */
  readonly isAtRisk: () => boolean;
  /** Stores what is not stored yet. */
  readonly write: () => void;
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;

/** A file dropped beside a field would replace the page, and everything that is not stored. */
function onDrag(event: DragEvent): void {
  if (hasFiles(event)) event.preventDefault();
}

/** The key's command; `undefined` if it has none. */
function commandOf(key: string, isShift: boolean): 'undo' | 'redo' | 'save' | undefined {
  if (key === 'z') return isShift ? 'redo' : 'undo';
  if (key === 'y') return 'redo';
  return key === 's' ? 'save' : undefined;
}

/** Undo and redo in the editor go through the whole catalog, not just through one field. */
export function onKey(event: KeyboardEvent, editor: GuardedEditor): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const command = commandOf(event.key.toLowerCase(), event.shiftKey);
  if (!command) return;
  event.preventDefault();
  editor[command]();
}

/** @param signal ends the listening */
export function guardPage(openCatalog: GuardedEditor, signal: AbortSignal): void {
  addEventListener('dragover', onDrag, { signal });
  addEventListener(
    'drop',
    event => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) openCatalog.openFiles(files);
    },
    { signal },
  );
  addEventListener(
    'beforeunload',
    event => {
      if (!openCatalog.isAtRisk()) return;
      openCatalog.write();
      event.preventDefault();
    },
    { signal },
  );
  // A phone may end a page that is out of sight without warning.
  document.addEventListener('visibilitychange', () => openCatalog.write(), { signal });
}
