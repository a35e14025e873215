/**
 * What `@web/test-runner-commands` cannot do on these launchers, as a command for `executeServerCommand`:
 * `media`, `{ type: 'print', 'prefers-color-scheme': 'dark', 'forced-colors': 'active' }`; `{}` resets.
 *
 * `accessibility-tree`: what a screen reader is given of the page, every word in order; nothing where the engine does not
 * show it.
 *
 * It answers `true` when the engine did it and `false` when it cannot, so that a test can skip itself.
 * What was emulated stays for the next test file: a test resets it.
 */
const sessions = new WeakMap();

async function emulate(page, { type = '', ...features }) {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  await session.send('Emulation.setEmulatedMedia', {
    media: type,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}

/** Without the boxes of a text's lines, which say it once more. */
const namesIn = ({ role, name = '', children = [] }) =>
  role === 'InlineTextBox' ? [] : [name, ...children.flatMap(namesIn)];

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
    if (command === 'accessibility-tree' && engine === 'chromium') {
      const page = session.browser.getPage(session.id);
      return namesIn((await page.accessibility.snapshot({ interestingOnly: false })) ?? {});
    }
  },
});
