/**
 * The address of the author's folder, kept in this browser, so that it is asked once. It also tells an address that the
 * author has typed in here from one that a link has brought along.
 */
const KEY = 'care-picks-folder';

export function keptFolder(): string {
  try {
    return localStorage.getItem(KEY) ?? '';
  } catch {
    return ''; // The browser was told to keep nothing.
  }
}

export function keepFolder(folder: string): void {
  try {
    if (folder) localStorage.setItem(KEY, folder);
    else localStorage.removeItem(KEY);
  } catch {
    // It is then asked once more after a reload.
  }
}
