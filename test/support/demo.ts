/** The demo page, fetched from its host and shown as if it were the tests' own, so that they can look into it. */
import { distOrigin, textOf } from './page.ts';
import { openSite } from './site.ts';

export interface Demo {
  readonly page: Document;
  readonly window: Window;
  readonly problems: readonly string[];
  /** The page in the preview, as it is now. */
  readonly preview: () => Document;
  readonly line: () => string;
  /** The control with this label, or the one in the fieldset with this legend that has this value. */
  readonly control: (label: string, value?: string) => HTMLInputElement;
  /** Chooses, and waits until the preview shows it. */
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Resolves as soon as this holds; it is tried whenever the page or its preview changes. */
  readonly until: (holds: () => boolean) => Promise<void>;
  /** Resolves when the preview waits for nothing. */
  readonly ready: () => Promise<void>;
}

const named = (root: ParentNode, selector: string, words: string): HTMLElement | undefined =>
  [...root.querySelectorAll<HTMLElement>(selector)].find(each => textOf(each).startsWith(words));

export async function openDemo(query = '', width = 1200): Promise<Demo> {
  const base = `${await distOrigin()}/`;
  const html = (await (await fetch(`${base}index.html`)).text()).replace(
    '<head>',
    `<head><base href="${base}">%witness%`,
  );
  const site = await openSite('', { width, html, query, widgets: 0 });
  const { document: page, window, problems } = site;
  const preview = (): Document => {
    const frame = page.querySelector<HTMLIFrameElement>('.stage iframe');
    if (!frame?.contentDocument) throw new Error('Nothing stands in the preview.');
    return frame.contentDocument;
  };

  function until(holds: () => boolean): Promise<void> {
    return new Promise(resolve => {
      const check = (): void => {
        if (!holds()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(check);
      observer.observe(page, {
        attributes: true,
        childList: true,
        subtree: true,
        characterData: true,
      });
      check();
    });
  }
  const ready = () =>
    until(() => page.querySelector('.stage')?.getAttribute('aria-busy') === 'false');

  function control(label: string, value?: string): HTMLInputElement {
    const legend = named(page, 'legend', label);
    const inGroup = legend?.parentElement?.querySelector(`[value="${value}"]`);
    const found = inGroup ?? (named(page, 'label', label) as HTMLLabelElement | undefined)?.control;
    if (!found) throw new Error(`No control called ${label}.`);
    return found as HTMLInputElement;
  }

  async function choose(label: string, value: string): Promise<void> {
    const field = control(label, value);
    if (field.type === 'radio' || field.type === 'checkbox') field.click();
    else {
      field.value = value;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
    await ready();
    const widget = preview().querySelector('care-picks');
    await widget?.updateComplete;
  }

  await ready();
  // The list of muscles comes apart from the page.
  await until(() => (page.querySelector('muscle-box')?.muscles.length ?? 0) > 1);
  const line = (): string => page.querySelector('[data-snippet]')?.textContent ?? '';
  return { page, window, problems, preview, line, control, choose, until, ready };
}
