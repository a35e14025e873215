/** The catalog editor on the demo page, used as an author would. */
import { type Demo, openDemo } from './demo.ts';

export interface EditorPage {
  readonly demo: Demo;
  readonly root: ShadowRoot;
  /** The one element that fits, or an error that says what was looked for. */
  readonly find: <T extends Element = HTMLElement>(selector: string) => T;
  readonly all: (selector: string) => readonly HTMLElement[];
  /** Resolves as soon as this holds; it is tried whenever something in the editor changes. */
  readonly until: (holds: () => boolean) => Promise<void>;
  /** Resolves when the newest text has been checked. */
  readonly checked: () => Promise<void>;
  /** Resolves when the newest text is stored in the browser. */
  readonly stored: () => Promise<void>;
  readonly press: (selector: string) => Promise<void>;
  /** Types into the field with this path. */
  readonly type: (path: string, text: string) => Promise<void>;
  /** The same, letter by letter. */
  readonly letters: (path: string, text: string) => Promise<void>;
  /** Presses a key together with Control. */
  readonly key: (key: string, shiftKey?: boolean) => void;
  /** Resolves when everything that was done is drawn. */
  readonly updated: () => Promise<unknown>;
  readonly open: (name: string, content: BlobPart) => Promise<void>;
  /** What `act` gives as a download. */
  readonly download: (act: () => unknown) => Promise<Blob>;
  /** The text of the file, as it would be saved. */
  readonly text: () => Promise<string>;
  /** The codes of the problems beside the field with this path. */
  readonly codesAt: (path: string) => readonly string[];
}

type Frame = Window & typeof globalThis;

/** The editor of a page, once it has loaded. */
export async function editorOf(demo: Demo): Promise<EditorPage> {
  const window = demo.window as Frame;
  const element = demo.page.querySelector('catalog-editor');
  if (!element) throw new Error('The page has no editor.');
  element.scrollIntoView();
  await window.customElements.whenDefined('catalog-editor');
  const root = element.shadowRoot;
  if (!root) throw new Error('The editor has drawn nothing.');

  const find = <T extends Element>(selector: string): T => {
    const found = root.querySelector<T>(selector);
    if (!found) throw new Error(`The editor has no ${selector}.`);
    return found;
  };
  const all = (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
  function until(holds: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const check = (): void => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(check);
      observer.observe(root as ShadowRoot, {
        attributes: true,
        childList: true,
        subtree: true,
        characterData: true,
      });
      check();
    });
  }
  const is = (selector: string): boolean => root.querySelector(selector) !== null;
  const checked = () => until(() => is('[data-checked="yes"]'));
  const stored = () => until(() => is('[data-store-state="stored"]'));

  async function press(selector: string): Promise<void> {
    await until(() => is(`${selector}:enabled`));
    find<HTMLElement>(selector).click();
    await element?.updateComplete;
  }
  async function type(path: string, text: string): Promise<void> {
    const field = find<HTMLInputElement>(`[id="${CSS.escape(path)}"]`);
    field.focus();
    field.value = text;
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
    await element?.updateComplete;
  }
  async function letters(path: string, text: string): Promise<void> {
    const field = find<HTMLInputElement>(`[id="${CSS.escape(path)}"]`);
    for (let length = 1; length <= text.length; length += 1) {
      field.value = text.slice(0, length);
      field.dispatchEvent(new window.Event('input', { bubbles: true }));
      await element?.updateComplete;
    }
    field.dispatchEvent(new window.Event('change', { bubbles: true }));
  }
  const key = (name: string, shiftKey = false): void => {
    const event = new window.KeyboardEvent('keydown', {
      key: name,
      shiftKey,
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    element?.dispatchEvent(event);
  };
  const updated = async () => element?.updateComplete;
  async function open(name: string, content: BlobPart): Promise<void> {
    const files = new window.DataTransfer();
    files.items.add(new window.File([content], name));
    const event = new window.DragEvent('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'dataTransfer', { value: files });
    element?.dispatchEvent(event);
    await until(() => root?.querySelector('.toolbar .name')?.textContent === name);
    await checked();
  }
  function download(act: () => unknown): Promise<Blob> {
    return new Promise(resolve => {
      const { createObjectURL } = window.URL;
      const { click } = window.HTMLAnchorElement.prototype;
      window.HTMLAnchorElement.prototype.click = () => {};
      window.URL.createObjectURL = blob => {
        window.URL.createObjectURL = createObjectURL;
        setTimeout(() => {
          window.HTMLAnchorElement.prototype.click = click;
        });
        resolve(blob as Blob);
        return 'about:blank';
      };
      act();
    });
  }
  const text = async () => (await download(() => press('[data-save]'))).text();
  const codesAt = (path: string): readonly string[] =>
    all(`[data-path="${CSS.escape(path)}"] > .field-problems > li`).map(
      li => li.dataset.code ?? '',
    );
  return {
    demo,
    root,
    find,
    all,
    until,
    checked,
    stored,
    press,
    type,
    letters,
    key,
    updated,
    open,
    download,
    text,
    codesAt,
  };
}

/** Forgets what earlier pages of this browser stored. */
export async function forgetStored(): Promise<void> {
  sessionStorage.clear();
  await new Promise(resolve => {
    const request = indexedDB.deleteDatabase('care-picks');
    for (const type of ['success', 'error', 'blocked']) request.addEventListener(type, resolve);
  });
}

/** An editor in which nothing is open, in a browser that stores nothing yet. */
export async function openEditor(width = 1200): Promise<EditorPage> {
  await forgetStored();
  return editorOf(await openDemo('', width));
}

/** Resolves as soon as this holds; it is tried with every frame that is drawn. */
export async function whenShown(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(requestAnimationFrame);
}
