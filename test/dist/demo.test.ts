import { expect } from '@open-wc/testing';
import { openDemo } from '../support/demo.ts';
import { itInTurn } from '../support/engines/turns.ts';
import { atLeast } from '../support/lists/at-least.ts';
import { all, cards, distOrigin, nextEvent, one, textOf, unmount } from '../support/page.ts';
import { openSite } from '../support/site.ts';

afterEach(unmount);

const FORMS = ['link', 'placeholder', 'script', 'quick', 'element'];
const query = (window: Window): string => decodeURIComponent(window.location.search);

describe('the demo page', () => {
  itInTurn('shows the picks for the soleus, and the line that puts them into a post', async () => {
    const { preview, line, problems } = await openDemo();
    expect(cards(preview())).to.include('acute biofreeze-gel cold-gel');
    expect(line()).to.equal(
      `<script async src="${await distOrigin()}/embed.js" data-muscle="soleus" data-cfasync="false" data-no-optimize="1" data-noptimize nowprocket></script>`,
    );
    expect(problems).to.deep.equal([]);
  });

  for (const form of FORMS) {
    itInTurn(
      `the line as ${form}, pasted into a page of another origin → the picks that were chosen`,
      async () => {
        const { line } = await openDemo(
          `?form=${form}&muscle=calf&phase=chronic&limit=2&heading=A%26B`,
        );
        const { document: post, problems } = await openSite(line());
        expect(cards(post).map(card => card.split(' ')[0])).to.deep.equal(['chronic', 'chronic']);
        expect(one(post, '.care').getAttribute('data-muscle')).to.equal('triceps-surae');
        expect(textOf(one(post, '.heading'))).to.equal('A&B');
        expect(problems).to.deep.equal([]);
      },
    );
  }

  itInTurn('a choice → changes the widget, the line and the address at once', async () => {
    const { preview, choose, line, window } = await openDemo();
    const before = preview();
    await choose('Phase', 'chronic');
    await choose('At most', '2');
    await choose('Colours', 'dark');
    expect(cards(preview()).map(card => card.split(' ')[0])).to.deep.equal(['chronic', 'chronic']);
    expect(one(preview(), '.care').getAttribute('data-theme')).to.equal('dark');
    expect(line()).to.include('data-phase="chronic" data-limit="2" data-theme="dark"');
    expect(query(window)).to.equal('?phase=chronic&limit=2&theme=dark');
    expect(preview(), 'the page was not loaded again').to.equal(before);
  });

  itInTurn('back → as it was before the last choice, and forward again', async () => {
    const { page, choose, line, window } = await openDemo();
    // Loading a page in the preview is not a step.
    await choose('Page', 'night');
    await choose('Layout', 'table');
    await choose('Layout', 'compact');
    for (const [step, layout] of [
      ['back', 'table'],
      ['forward', 'compact'],
    ] as const) {
      const moved = nextEvent(window, 'popstate');
      window.history[step]();
      await moved;
      expect(line()).to.include(`data-layout="${layout}"`);
      expect(page.querySelector<HTMLInputElement>('[name=layout]:checked')?.value).to.equal(layout);
    }
  });

  itInTurn(
    'an address → everything that it says, and a note for what nobody can read',
    async () => {
      const { page, preview, control, line } = await openDemo(
        '?muscle=calf&layout=tiles&limit=0&page=sidebar&direction=rtl&utm_source=x&catalog=https://evil.example/',
      );
      expect(preview().documentElement.dir).to.equal('rtl');
      expect(preview().title).to.include('Harbour Physio');
      expect(control('Muscle').value).to.equal('Calf');
      expect(line()).to.match(
        / data-muscle="triceps-surae" data-cfasync="false" [a-z0-9=" -]*><\/script>/,
      );
      const notes = [...page.querySelectorAll('[data-notes] span')].map(textOf);
      expect(notes).to.deep.equal([
        'The address says layout “tiles”. It has to be one of cards, compact, table.',
        'The address says limit “0”. It has to be a whole number from 1.',
        'The address has a catalog on another site. If you trust it, type it into its field.',
      ]);
    },
  );

  itInTurn('a muscle that nobody knows, in the address → the soleus, and a note', async () => {
    const { page, line } = await openDemo('?muscle=flux');
    expect(line()).to.include('data-muscle="soleus"');
    expect(textOf(one(page, '[data-notes]'))).to.include('No muscle is called “flux”.');
  });

  itInTurn(
    'what cannot be read in a field → stays there with what it wants, and reaches nothing',
    async () => {
      const { page, choose, control, line, window } = await openDemo();
      await choose('At most', 'three');
      expect(control('At most').value).to.equal('three');
      expect(control('At most').getAttribute('aria-invalid')).to.equal('true');
      expect(textOf(one(page, '.mistake'))).to.equal('It has to be a whole number from 1.');
      expect(line()).not.to.include('limit');
      expect(query(window)).to.equal('');
      await choose('At most', '3');
      expect(all(page, '.mistake')).to.deep.equal([]);
      expect(line()).to.include('data-limit="3"');
    },
  );

  itInTurn(
    'a tag → paid links and the disclosure in the preview, and nothing of it in the line',
    async () => {
      const { page, preview, choose, line } = await openDemo('?country=US');
      expect(textOf(one(preview(), '[data-disclosure]'))).to.include('I earn nothing');
      const loaded = nextEvent(preview(), 'care-picks-load');
      await choose('Your Amazon tag', 'maya-20');
      await loaded;
      expect(textOf(one(preview(), '[data-disclosure]'))).to.include('I earn a commission');
      const shop = one(preview(), '[data-offer]') as HTMLAnchorElement;
      expect(shop.href).to.include('tag=maya-20');
      expect(textOf(shop)).to.include('(paid link)');
      expect(line()).not.to.include('maya-20');
      expect(textOf(one(page, '#choose .code'))).to.include('"US": "maya-20"');
    },
  );

  itInTurn('copy → the line is in the clipboard or selected, and the page says which', async () => {
    const { page, until, window } = await openDemo();
    (one(page, '[data-copy]') as HTMLElement).click();
    await until(() => textOf(one(page, '.copied')) !== '');
    const said = textOf(one(page, '.copied'));
    if (said.startsWith('Copied')) return;
    expect(said).to.include('Ctrl+C');
    expect(String(window.getSelection()?.getRangeAt(0))).to.include('data-muscle="soleus"');
  });

  itInTurn('every name of a place → one place, and the links of the page lead there', async () => {
    const { page } = await openDemo();
    const ids = atLeast(10, page.querySelectorAll('[id]')).map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).to.deep.equal([]);
    for (const link of atLeast(3, page.querySelectorAll('a[href^="#"]')))
      expect(ids).to.include(link.getAttribute('href')?.slice(1));
    expect(page.querySelector('#catalog')?.localName).to.equal('section');
  });

  itInTurn(
    'picks near the top of a post → hints before the line, until a choice goes beyond them',
    async () => {
      const { page, line, control, choose } = await openDemo();
      control('Fetch the picks ahead').click();
      expect(line()).to.match(
        /^<link rel="modulepreload" href="[^"]+care-picks\.js">\n<link rel="preload" href="[^"]+first\/soleus\.json" as="fetch" crossorigin>\n<script /,
      );
      await choose('At most', '3');
      expect(line()).to.match(/^<script /);
      expect(control('Fetch the picks ahead').disabled).to.equal(true);
      expect(page.querySelector('[data-copy]')).not.to.equal(null);
    },
  );

  itInTurn('asks for nothing from another host', async () => {
    const { window, preview, choose } = await openDemo('?page=loud');
    await choose('Page', 'night');
    const frames = [window, preview().defaultView as Window];
    const hosts = frames.flatMap(each =>
      each.performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin),
    );
    expect([...new Set(hosts)].sort()).to.deep.equal([await distOrigin()]);
  });
});
