/** Stand-ins for the tools of a page: they record how they were called, and do nothing else. */
import type { ToolName } from '../../src/analytics/tools.ts';
import { nextEvent } from '../support/page.ts';

/** What a test puts into the window in their names, and takes out again. */
export const page = globalThis as unknown as Record<string, unknown>;
const GLOBALS = ['dataLayer', 'gtag', 'plausible', '_paq', 'fathom', 'koko_analytics'] as const;

export function removeStandIns(): void {
  for (const name of GLOBALS) delete page[name];
}

/** Those of them that stand in the window. */
export const globals = (): readonly string[] => GLOBALS.filter(name => name in page);

export type Calls = Readonly<Record<ToolName, unknown[]>>;

export function standIns(): Calls {
  const calls: Calls = { ga4: [], gtm: [], plausible: [], matomo: [], fathom: [], koko: [] };
  const into =
    (tool: ToolName) =>
    (...args: unknown[]): void => {
      calls[tool].push(args);
    };
  page.gtag = into('ga4');
  page.dataLayer = { push: into('gtm') };
  page.plausible = into('plausible');
  page._paq = { push: into('matomo') };
  page.fathom = { trackEvent: into('fathom') };
  page.koko_analytics = { trackEvent: into('koko') };
  return calls;
}

/** All that promises had to do is done by then, and what nobody handled is told of. */
export async function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const told = nextEvent(port1, 'message');
  port1.start();
  port2.postMessage('');
  await told;
}
