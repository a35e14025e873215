/**
 * What `@web/test-runner-commands` cannot do on these launchers, as commands for `executeServerCommand`:
 *
 * - `media`, `{ type: 'print', 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }`; `{}` resets
 * - `window-size`, `{ width, height }`
 *
 * Each answers `true` when the engine did it and `false` when it cannot, so that a test can skip itself.
 * What was emulated stays for the next test file: a test resets it.
 */
import { setTimeout as wait } from 'node:timers/promises';

const sessions = new WeakMap();

async function emulate(page, { type = '', ...features }) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/**
 * The window of WebKit's browser takes its new size a moment after it was asked to, and never gets
 * narrower than its own buttons (447 px): for less a test puts its page into an iframe.
 */
async function resizeWindow(driver, { width, height }) {
  await driver.setWindowRect(0, 0, width, height);
  for (const end = Date.now() + 1_000; Date.now() < end; await wait(50)) {
    if ((await driver.execute(() => window.innerWidth)) === width) return true;
  }
  return false;
}

/** Which of the three engines a test session runs in. */
export function engineOf({ browser }) {
  if (browser.type === 'webdriver') return 'webkit';
  return browser.name === 'Firefox' ? 'firefox' : 'chromium';
}

export const engineCommands = () => ({
  name: 'engine-commands',
  async executeCommand({ command, payload, session }) {
    const engine = engineOf(session);
    if (command === 'engine') return engine;
    if (command === 'media') {
      if (engine !== 'chromium') return false;
      await emulate(session.browser.getPage(session.id), payload);
      return true;
    }
    if (command === 'window-size') {
      if (engine === 'webkit') return resizeWindow(session.browser.driver, payload);
      await session.browser.getPage(session.id).setViewport(payload);
      return true;
    }
  },
});
