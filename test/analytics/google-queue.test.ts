/** The name `ga4` says Google’s own script or its tag manager: what stands in the queue says which is there. */
import { expect } from '@open-wc/testing';
import { measure } from '../../src/analytics/analytics.ts';
import { CarePicksSelectEvent, CarePicksViewEvent } from '../../src/domain/events.ts';
import { page, removeStandIns } from './stand-ins.ts';

const GEL = { id: 'gel', index: 0 } as const;
const view = () => new CarePicksViewEvent([GEL]);
const select = () => new CarePicksSelectEvent(GEL, 'amazon');
/** With this its snippet opens the queue. */
const MANAGER = { 'gtm.start': 1, event: 'gtm.js' } as const;

let widget: HTMLElement;
const stops: (() => void)[] = [];
const start = (...args: Parameters<typeof measure>): void => {
  stops.push(measure(...args));
};

beforeEach(() => {
  widget = document.createElement('div');
  document.body.append(widget);
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  widget.remove();
  removeStandIns();
});

describe('Google’s queue', () => {
  it('Google Analytics by way of the tag manager → what that takes, once for both names', () => {
    const layer: unknown[] = [MANAGER];
    page.dataLayer = layer;
    for (const tool of ['ga4', 'gtm'] as const) start(tool);
    widget.dispatchEvent(select());
    expect(layer.slice(1).map(entry => Object.keys(entry as object))).to.deep.equal([
      ['ecommerce'],
      ['event', 'ecommerce', 'outbound'],
    ]);
  });

  for (const [what, commands, isFunction, isCommand] of [
    ['its own commands, without its function', ['js', 'config'], false, true],
    ['its own commands', ['consent', 'js', 'config'], true, true],
    ['the command that starts it alone', ['js'], true, true],
    ['its own commands beside the tag manager', ['consent', MANAGER, 'js'], true, true],
    ['its function alone', [], true, true],
    ['consent for the tag manager', ['consent', MANAGER], true, false],
    ['consent for the tag manager, without the function', ['consent', MANAGER], false, false],
    ['consent alone', ['consent'], true, false],
    ['consent and what is set for all events', ['consent', 'set', MANAGER], true, false],
    ['only the tag manager, after a command of ours', ['event', MANAGER], false, false],
    ['only a command of ours, made when there was nothing', ['event'], false, true],
    ['its start after a command of ours', ['event', 'js', 'config'], true, true],
  ] as const)
    it(`holds ${what} → ${isCommand ? 'a command' : 'what the tag manager takes'}`, () => {
      const layer: unknown[] = [];
      function gtag(..._: readonly unknown[]): void {
        // biome-ignore lint/complexity/noArguments: as its snippet has it.
        layer.push(arguments);
      }
      page.dataLayer = layer;
      if (isFunction) page.gtag = gtag;
      for (const command of commands)
        if (typeof command === 'string') gtag(command, 'default', {});
        else layer.push(command);
      start('ga4');
      widget.dispatchEvent(select());
      const told = layer.slice(commands.length).map(entry => Object.keys(entry as object));
      expect(told).to.deep.equal(
        isCommand ? [['0', '1', '2']] : [['ecommerce'], ['event', 'ecommerce', 'outbound']],
      );
    });

  it('nothing there at first → the view waits as a command, and the click as what has come takes it', () => {
    start('ga4');
    widget.dispatchEvent(view());
    const layer = page.dataLayer as unknown[];
    layer.push(MANAGER);
    widget.dispatchEvent(select());
    expect(layer.map(entry => Object.keys(entry as object))).to.deep.equal([
      ['0', '1', '2'],
      ['gtm.start', 'event'],
      ['ecommerce'],
      ['event', 'ecommerce', 'outbound'],
    ]);
  });
});
