/** Whose scripts are asked what to measure: ours, by how their address ends or by their muscle, and no stranger’s. */
import { expect } from '@open-wc/testing';
import { CarePicksSelectEvent } from '../../src/domain/events.ts';
import { measureAsScriptsAsk } from '../../src/elements/asked-analytics.ts';
import { errorsDuring } from '../support/page.ts';
import { nextTask, removeStandIns, standIns } from './stand-ins.ts';

const BESIDE = new URL('../../src/analytics/', import.meta.url).href;

/** One that no browser runs or loads. */
function addScript(src: string, tools: string, more: Record<string, string> = {}): void {
  const script = document.createElement('script');
  script.type = 'text/plain';
  for (const [name, value] of Object.entries({ src, 'data-analytics': tools, ...more }))
    script.setAttribute(name, value);
  document.body.append(script);
}

const widget = document.createElement('div');
document.body.append(widget);
afterEach(() => {
  for (const each of document.querySelectorAll('script[data-analytics]')) each.remove();
  removeStandIns();
});

/** @returns how often a tool was told of a click, and what was said */
async function click(): Promise<readonly [times: number, said: readonly string[]]> {
  const calls = standIns();
  const said = await errorsDuring(async () => {
    measureAsScriptsAsk();
    // What measures is there already, and hears of it by then.
    await nextTask();
    widget.dispatchEvent(new CarePicksSelectEvent({ id: 'gel', index: 0 }, 'amazon'));
  });
  return [calls.ga4.length, said];
}

before(async () => {
  addScript('/embed.js', 'ga4');
  // Until what measures is there.
  for (let times = 0; times === 0; ) [times] = await click();
  for (const each of document.querySelectorAll('script[data-analytics]')) each.remove();
});

describe('a script with data-analytics', () => {
  for (const src of [
    ...['https://a.example/care/embed.js', 'https://a.example/care/care-picks.js', 'embed.js'],
    ...['https://a.example/care/picks/soleus.js', '/embed.js?ver=6.5', 'care-picks.js#x'],
    ...['https://cdn.example/wp-content/cache/min/1/care/embed.js?ver=1', '//a.example/embed.js'],
  ])
    it(`${src} → asked`, async () => {
      addScript(src, 'ga4');
      expect(await click()).to.deep.equal([1, []]);
    });

  it('called otherwise, with a muscle → asked', async () => {
    addScript('https://a.example/min/3f2a.js', 'ga4', { 'data-muscle': 'soleus' });
    expect(await click()).to.deep.equal([1, []]);
  });

  for (const src of [
    ...['https://vendor.invalid/embed/player.js', 'https://vendor.invalid/embedded.js'],
    ...['https://vendor.invalid/embed.js/player.js', 'https://vendor.invalid/x.js?of=/embed.js'],
    ...['https://vendor.invalid/picks/', 'https://vendor.invalid/picks/a/b.js', '/toothpicks/x.js'],
    ...['https://vendor.invalid/player.js#/embed.js', '/myembed.js', '/other-care-picks.js', ''],
  ])
    it(`${src || 'no address'} → not asked`, async () => {
      addScript(src, 'ga4 false');
      expect(await click()).to.deep.equal([0, []]);
    });
});

describe('a word that is no tool', () => {
  const line = (word: string): string =>
    `[care-picks] analytics/unknown: "${word}" is none of ga4, gtm, plausible, matomo, fathom, koko.`;

  for (const src of ['/x/embed.js', 'https://vendor.invalid/embed.js?x', '/x/picks/list.js'])
    it(`on ${src}, which may be somebody else’s → nothing said`, async () => {
      addScript(src, 'false');
      expect(await click()).to.deep.equal([0, []]);
    });

  it('on a script with a muscle → said', async () => {
    addScript('https://a.example/embed.js', 'ga1', { 'data-muscle': 'soleus' });
    expect(await click()).to.deep.equal([0, [line('ga1')]]);
  });

  it('on a script in the folder where measuring comes from → said', async () => {
    addScript(`${BESIDE}embed.js?ver=2`, 'ga2 ga4');
    expect(await click()).to.deep.equal([1, [line('ga2')]]);
  });
});
