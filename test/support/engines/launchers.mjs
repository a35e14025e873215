/**
 * Starts the three engines for the test runner: Chromium and Firefox through puppeteer, WebKitGTK through
 * its WebDriver and a display of its own. What is run is found by browsers.mjs.
 */
import { spawn } from 'node:child_process';
import net from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeLauncher, puppeteerCore } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { say } from '../../../src/build/setup.mjs';
import { limit } from '../speed/limit.mjs';
import { engines } from './browsers.mjs';

/**
 * A signal that ends this process would leave the browsers behind: each is ended when it exits. Without, the runner
 * starts another browser for the one that the signal has closed, and goes on.
 */
for (const signal of ['SIGTERM', 'SIGHUP', 'SIGINT'])
  process.once(signal, () => {
    say(`The browser tests end here: this process was sent ${signal}.`);
    process.exit(1);
  });

/**
 * What both launches have in common: how long they wait, and that the browser does not report each request. Nobody asks for
 * those here, and a page of tests makes three hundred: telling costs Firefox a fifth of its time.
 */
const common = () => ({
  timeout: limit(30_000),
  protocolTimeout: limit(180_000),
  networkEnabled: false,
  issuesEnabled: false,
});

async function createPage({ context }) {
  const page = await context.newPage();
  page.setDefaultTimeout(limit(30_000));
  return page;
}

const chromium = () =>
  chromeLauncher({
    createPage,
    launchOptions: {
      ...common(),
      executablePath: engines.chromium.find(),
      headless: true,
      args: [
        // In a container the user is root, and there the sandbox does not start.
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  });

/** Only with a puppeteer given by hand does the Chrome launcher take another browser (WebDriver BiDi). */
const firefox = () =>
  chromeLauncher({
    createPage,
    puppeteer: puppeteerCore,
    launchOptions: {
      ...common(),
      browser: 'firefox',
      executablePath: engines.firefox.find(),
      headless: true,
    },
  });

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

const answers = port =>
  new Promise(resolve => {
    const socket = net.connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

async function untilAnswers(port, what) {
  const patience = limit(10_000);
  for (const end = Date.now() + patience; Date.now() < end; await wait(50)) {
    if (await answers(port)) return;
  }
  throw new Error(`${what} did not start within ${patience / 1000} s.`);
}

/** Starts an X server. It takes the first free display itself and writes the number of it. */
function startDisplay(command, start) {
  return new Promise((resolve, reject) => {
    const args = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
    const child = start(command, args, { stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.once('data', number => resolve(`:${String(number).trim()}`));
    child
      .once('error', reject)
      .once('exit', code => reject(new Error(`Xvfb ended with code ${code}.`)));
  });
}

const WEBKIT_ENVIRONMENT = {
  NO_AT_BRIDGE: '1',
  LIBGL_ALWAYS_SOFTWARE: '1',
  WEBKIT_DISABLE_DMABUF_RENDERER: '1',
  // The sandbox needs privileges that root in a container does not have.
  WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
};

const webkit = () => {
  const { driver, browser, display } = engines.webkit.find();
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', ...options });
    children.push(child);
    return child;
  };
  const endAll = () => {
    for (const child of children.splice(0).reverse()) child.kill();
  };
  process.once('exit', endAll);

  const options = {
    hostname: '127.0.0.1',
    port: 0,
    path: '/',
    logLevel: 'error',
    connectionRetryCount: 1,
    connectionRetryTimeout: limit(120_000),
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
    },
  };
  const launcher = webdriverLauncher(options);
  const { initialize, stop } = launcher;
  launcher.initialize = async function (...args) {
    const DISPLAY = await startDisplay(display, start);
    options.port = await freePort();
    start(driver, [`--port=${options.port}`, '--host=127.0.0.1'], {
      env: { ...process.env, ...WEBKIT_ENVIRONMENT, DISPLAY },
    });
    await untilAnswers(options.port, 'WebKitWebDriver');
    return initialize.apply(this, args);
  };
  launcher.stop = async function () {
    await stop.call(this);
    endAll();
  };
  return launcher;
};

export const launchers = { chromium, firefox, webkit };
