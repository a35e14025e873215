/** The rule of the Media Rating Council: half in view, for one second without a break, in a tab that is in front. */
import { expect } from '@open-wc/testing';
import type { ReactiveControllerHost } from 'lit';
import { Viewable } from '../../src/elements/viewable.ts';

type Entry = Pick<
  IntersectionObserverEntry,
  'intersectionRatio' | 'intersectionRect' | 'rootBounds'
>;

/** So much of it is in view, on a screen of 800 pixels; a list is 100 high, unless it is said. */
const share = (ratio: number, height = 100): Entry => ({
  intersectionRatio: ratio,
  intersectionRect: new DOMRect(0, 0, 300, height * ratio),
  rootBounds: new DOMRect(0, 0, 300, 800),
});

/** What is observed, and what waits for its time: the test plays the browser. */
let seeing: ((entry: Entry) => void) | undefined;
let waiting: readonly [work: () => void, time: number | undefined] | undefined;
let seen: number;
let viewable: Viewable;
const real = {
  IntersectionObserver: globalThis.IntersectionObserver,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
};

function tab(state: 'visible' | 'hidden'): void {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
}
/** The time is over. */
function pass(): void {
  const work = waiting?.[0];
  waiting = undefined;
  work?.();
}

beforeEach(() => {
  Object.assign(globalThis, {
    IntersectionObserver: class {
      constructor(hear: (entries: readonly Entry[]) => void) {
        seeing = entry => hear([entry]);
      }
      observe(): void {}
      disconnect(): void {
        seeing = undefined;
      }
    },
    setTimeout: (work: () => void, time?: number) => {
      waiting = [work, time];
      return 1;
    },
    clearTimeout: () => {
      waiting = undefined;
    },
  });
  seeing = undefined;
  waiting = undefined;
  seen = 0;
  const host = Object.assign(document.createElement('div'), {
    addController() {},
    removeController() {},
    requestUpdate() {},
    updateComplete: Promise.resolve(true),
  } satisfies ReactiveControllerHost);
  viewable = new Viewable(host, () => {
    seen += 1;
  });
});
afterEach(() => {
  viewable.hostDisconnected();
  Object.assign(globalThis, real);
  Reflect.deleteProperty(document, 'visibilityState');
});

describe('a list that came into view', () => {
  const ROWS: readonly (readonly [string, Entry, boolean])[] = [
    ['half of it', share(0.5), true],
    ['all of it', share(1), true],
    ['less than half', share(0.49), false],
    ['half a screen of a list of four screens', share(0.125, 3200), true],
    ['less than half a screen of it', share(0.1, 3200), false],
  ];
  for (const [what, entry, counts] of ROWS)
    it(`${what}, for a second → ${counts ? 'seen' : 'not seen'}`, () => {
      viewable.arm();
      seeing?.(entry);
      expect(waiting?.[1]).to.equal(counts ? 1000 : undefined);
      pass();
      expect(seen).to.equal(counts ? 1 : 0);
    });

  it('seen → not looked at again, until there is another list', () => {
    viewable.arm();
    seeing?.(share(1));
    pass();
    expect(seeing).to.equal(undefined);
    tab('visible');
    expect(seeing).to.equal(undefined);
    viewable.arm();
    seeing?.(share(1));
    pass();
    expect(seen).to.equal(2);
  });

  it('out of view before the second is over → it begins again', () => {
    viewable.arm();
    seeing?.(share(1));
    seeing?.(share(0));
    expect([waiting, seen]).to.deep.equal([undefined, 0]);
    seeing?.(share(1));
    pass();
    expect(seen).to.equal(1);
  });

  it('more of it, before the second is over → it goes on', () => {
    viewable.arm();
    seeing?.(share(0.6));
    const first = waiting;
    seeing?.(share(1));
    expect(waiting).to.equal(first);
  });

  it('the tab goes to the background → the second begins anew when it is in front again', () => {
    viewable.arm();
    seeing?.(share(1));
    tab('hidden');
    expect([waiting, seeing]).to.deep.equal([undefined, undefined]);
    tab('visible');
    expect([waiting, seen]).to.deep.equal([undefined, 0]);
    seeing?.(share(1));
    pass();
    expect(seen).to.equal(1);
  });

  it('a tab that is opened in the background → looked at when it comes to the front', () => {
    tab('hidden');
    viewable.arm();
    expect(seeing).to.equal(undefined);
    tab('visible');
    seeing?.(share(1));
    pass();
    expect(seen).to.equal(1);
  });

  it('taken out of the page → nothing of it is left; put back, it is looked at again', () => {
    viewable.arm();
    seeing?.(share(1));
    viewable.hostDisconnected();
    tab('visible');
    expect([waiting, seeing]).to.deep.equal([undefined, undefined]);
    viewable.hostConnected();
    seeing?.(share(1));
    pass();
    expect(seen).to.equal(1);
  });
});
