/** Every file that a widget of one embed asks for, broken in every way, and cut short at each tenth of its bytes. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { atLeast } from '../../support/lists/at-least.ts';
import { distOrigin, unmount } from '../../support/page.ts';
import { limit } from '../../support/speed/limit.mjs';
import { BROKEN, BROKEN_DATA, type Fault } from './faults.ts';
import { EMBEDS } from './forms.ts';
import { cardsOf, expectSafe, openPage } from './page.ts';

const base = `${await distOrigin()}/`;
const LIMIT = 9;

/** What a healthy page asks for, but for the script that the author names and the browser itself reports. */
async function filesAskedFor(most?: number): Promise<readonly string[]> {
  await executeServerCommand('reset-requests');
  await openPage(EMBEDS['a script in place']?.markup(base, most) ?? '');
  const paths = (await executeServerCommand('requests')) as string[];
  unmount();
  return [...new Set(paths)].filter(path => !path.endsWith('/embed.js'));
}

/** Paths, and the limit with which they are asked for. */
const files: (readonly [path: string, most: number | undefined])[] = [
  ...atLeast(3, await filesAskedFor(LIMIT)).map(path => [path, LIMIT] as const),
  ['/first/soleus.json', undefined],
];
const isScript = (path: string): boolean => path.endsWith('.js');

async function tryFault(path: string, fault: Fault, embed: string, most?: number): Promise<void> {
  const { markup, fallback } = EMBEDS[embed] as (typeof EMBEDS)[string];
  await executeServerCommand('dist-fault', { path, ...fault } as never);
  const page = await openPage(markup(base, most));
  expectSafe(page, fallback);
  // Either the picks stand there, or the console says why they do not.
  expect(cardsOf(page).length > 0 || page.said.length > 0).to.equal(true);
}

/** The suite of one embed; each has a file of its own, because the runner has a limit for whole files. */
export function everyFault(embed: string): void {
  describe(`a network that fails, for every file of ${embed}`, () => {
    afterEach(async () => {
      unmount();
      await executeServerCommand('mend-dist');
    });

    for (const [path, most] of files) {
      // A page that names the module itself hears of it from the browser and not from us.
      if (embed === 'the element' && path.endsWith('/care-picks.js')) continue;
      const name = path.replace(/-[\w-]+\.js/, '-….js');
      const faults = { ...BROKEN, ...(isScript(path) ? {} : BROKEN_DATA) };
      for (const [what, fault] of Object.entries(faults)) {
        // A module without a line is a module: nothing can tell that it should have had some.
        if (what === 'is empty' && isScript(path)) continue;
        it(`${name} ${what}`, () => tryFault(path, fault, embed, most)).timeout(limit(20_000));
      }
      it(`${name} is cut at each tenth of its bytes`, async () => {
        const { length } = await (await fetch(`${base}${path.slice(1)}`)).text();
        for (let tenth = 1; tenth < 10; tenth += 1) {
          await tryFault(path, { cut: Math.floor((length * tenth) / 10) }, embed, most);
          unmount();
        }
      }).timeout(limit(60_000));
    }
  });
}
