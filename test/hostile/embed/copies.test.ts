/**
 * Copies of a page that has been filled, and pages that were saved so: each placeholder has one widget, a live one. What
 * anybody edits holds nothing of ours, and whoever reads a copy without script finds the link.
 */
import { expect } from '@open-wc/testing';
import { itInTurn } from '../../support/engines/turns.ts';
import { isSeen, loadsAfter, OWN, settlesAfter, shown, widgets } from '../../support/filled.ts';
import { nextEvent, unmount } from '../../support/page.ts';
import { openSite } from '../../support/site.ts';

afterEach(unmount);

const SCRIPT = `<script async src="${OWN}embed.js"></script>`;
const LINK = `<a href="${OWN}picks/soleus.html">Care picks</a>`;
const FORMS: Readonly<Record<string, string>> = {
  link: `<p>${LINK}</p>`,
  'link with text around it': `<p>See ${LINK} and more.</p>`,
  'two links': `<p>${LINK}</p><p>${LINK}</p>`,
  'placeholder around a link': `<div class="care-picks" data-muscle="soleus">${LINK}</div>`,
  'script in place': `<script async src="${OWN}embed.js" data-muscle="soleus"></script>`,
};

type Copy = (page: Document, main: HTMLElement) => unknown;
const COPIES: Readonly<Record<string, Copy>> = {
  'body.innerHTML += …': page => {
    page.body.innerHTML += '<p>ad</p>';
  },
  'the box is written anew as it stands': (_, main) => {
    // biome-ignore lint/correctness/noSelfAssign: it parses all of it again.
    main.innerHTML = main.innerHTML;
  },
  'Turbo: a copy of the body takes its place': page => {
    page.body.replaceWith(page.body.cloneNode(true));
  },
  'htmx: the history keeps the page as text and writes it back': page => {
    const kept = page.body.innerHTML;
    page.body.innerHTML = '<p>Another page</p>';
    page.body.innerHTML = kept;
  },
  'the same, with the other page in between': async page => {
    const kept = page.body.innerHTML;
    await settlesAfter(page, () => {
      page.body.innerHTML = '<p>Another page</p>';
    });
    page.body.innerHTML = kept;
  },
  'a virtual page keeps the nodes and puts them back': async (page, main) => {
    await settlesAfter(page, () => main.remove());
    page.body.prepend(main);
  },
  'parsed as a page of its own, and taken over from there': page => {
    const { DOMParser: Theirs } = page.defaultView as Window & typeof globalThis;
    const other = new Theirs().parseFromString(page.documentElement.outerHTML, 'text/html');
    page.body.replaceWith(page.adoptNode(other.body));
  },
};

/** A page whose widgets have loaded, of the neck or of the calf. */
const open = async (body: string, count: number) => {
  const site = await openSite(`<main>${body}</main>${SCRIPT}`, { widgets: count });
  const page = site.document;
  return { ...site, page, main: page.querySelector('main') as HTMLElement };
};
/** Every way with every form. */
const product = <T>(ways: Readonly<Record<string, T>>) =>
  Object.entries(ways).flatMap(([way, value]) =>
    Object.entries(FORMS).map(([form, body]) => [form, body, way, value] as const),
  );
const calves = (count: number) => Array(count).fill('soleus, clots');

/** Resolves when so many have loaded, from now on. */
const loads = async (page: Document, count: number): Promise<void> => {
  let left = count;
  await new Promise<void>(resolve =>
    page.defaultView?.addEventListener('care-picks-load', () => {
      left -= 1;
      if (left === 0) resolve();
    }),
  );
};

describe('a copy of the page → one widget for each placeholder, and its link put away', () => {
  for (const [form, body, name, copy] of product(COPIES))
    itInTurn(`${form} · ${name}, three times`, async () => {
      const count = form === 'two links' ? 2 : 1;
      const { page, problems } = await open(body, count);
      for (let time = 0; time < 3; time += 1) {
        const loaded = loads(page, count);
        await copy(page, page.querySelector('main') as HTMLElement);
        await loaded;
        await settlesAfter(page, () => {});
        expect(shown(page)).to.deep.equal(calves(count));
        for (const link of page.querySelectorAll('a')) expect(isSeen(link)).to.equal(false);
      }
      expect(problems).to.deep.equal([]);
    });

  for (const [form, body] of Object.entries(FORMS))
    itInTurn(`${form} · a carousel copies its slide to both ends`, async () => {
      const count = form === 'two links' ? 2 : 1;
      const { page, main } = await open(body, count);
      const loaded = loads(page, 2 * count);
      main.before(main.cloneNode(true));
      main.after(main.cloneNode(true));
      await loaded;
      await settlesAfter(page, () => {});
      expect(shown(page)).to.deep.equal(calves(3 * count));
    });

  it('made before the picks had come', async () => {
    const site = await openSite(`<main>${LINK}</main>`, { widgets: 0 });
    const page = site.document;
    const main = page.querySelector('main') as HTMLElement;
    const script = page.createElement('script');
    script.src = `${OWN}embed.js`;
    const ran = nextEvent(script, 'load');
    page.body.append(script);
    await ran;
    await loadsAfter(page, () => {
      main.innerHTML += '';
    });
    await settlesAfter(page, () => {});
    expect(shown(page)).to.deep.equal(calves(1));
  });

  it('a sanitiser has taken the widget out of it → there is one again', async () => {
    const { page, main } = await open(FORMS.link as string, 1);
    await loadsAfter(page, () => {
      main.innerHTML = main.innerHTML.replace(/<care-picks.*?<\/care-picks>/, '');
    });
    expect(shown(page)).to.deep.equal(calves(1));
  });

  it('a copy whose link leads elsewhere → the link is in sight, and no widget', async () => {
    const { page, main } = await open(FORMS.link as string, 1);
    await settlesAfter(page, () => {
      main.innerHTML = main.innerHTML.replace(/href="[^"]*"/, 'href="/about.html"');
    });
    expect(widgets(page)).to.have.length(0);
    expect(isSeen(main.querySelector('a') as Element)).to.equal(true);
  });
});

const SAVED = `<p><a href="${OWN}picks/soleus.html" style="display: none !important;">Care picks</a>`;
const PAGES: Readonly<Record<string, string>> = {
  'a link hidden by its own style, and a dead widget': `${SAVED}<care-picks muscle="soleus"></care-picks></p>`,
  'the same, saved twice': `${SAVED}<care-picks muscle="soleus"></care-picks><care-picks muscle="soleus"></care-picks></p>`,
  'the same, of another muscle': `${SAVED}<care-picks muscle="upper-trapezius"></care-picks></p>`,
  'the same, without the widget': `${SAVED}</p>`,
  'as it is saved now': `<p><a href="${OWN}picks/soleus.html" data-care-picks="shown">Care picks</a><care-picks muscle="soleus"></care-picks></p>`,
  'an author who has written both': `<p>${LINK}<care-picks muscle="soleus"></care-picks></p>`,
  'an author who has written both, the other way round': `<p><care-picks muscle="Soleus" phase="acute"></care-picks>${LINK}</p>`,
  'a script in place and the element': `${FORMS['script in place']}<care-picks muscle="soleus"></care-picks>`,
};

describe('a page that was saved with a widget in it → one widget', () => {
  for (const [name, body] of Object.entries(PAGES))
    itInTurn(name, async () => {
      const { page, problems } = await open(body, 1);
      await settlesAfter(page, () => {});
      expect(shown(page)).to.deep.equal(calves(1));
      expect(problems).to.deep.equal([]);
    });

  it('an author who has written the element for another muscle beside the link → both', async () => {
    const { page } = await open(`${LINK}<care-picks muscle="upper-trapezius"></care-picks>`, 2);
    expect(shown(page)).to.have.members(['soleus, clots', 'upper-trapezius']);
  });
});

/** What a reader sees of it where no script runs. */
async function withoutScript(html: string): Promise<Document> {
  const { document: page } = await openSite(html, {
    widgets: 0,
    headers: { 'Content-Security-Policy': "script-src 'none'" },
    html: '<!doctype html><title>Feed</title>%body%',
  });
  return page;
}

describe('what is edited', () => {
  const BODIES: Readonly<Record<string, (content: string) => string>> = {
    'a box to write in': content => `<div contenteditable>${content}</div>`,
    'plain text only': content => `<div contenteditable="plaintext-only">${content}</div>`,
    'a fixed island in it': content =>
      `<div contenteditable="true"><div contenteditable="false">${content}</div></div>`,
    'a page of the kind that editors keep in frames': content =>
      `<script>document.body.contentEditable = 'true'</script>${content}`,
    'a document in design mode': content => `<script>document.designMode = 'on'</script>${content}`,
  };
  for (const [form, content, name, around] of product(BODIES))
    itInTurn(`${name} · ${form} → stays as it was written`, async () => {
      const { document: page } = await openSite(
        `${around(`<section>${content}</section>`)}${SCRIPT}`,
        { widgets: 0 },
      );
      const section = page.querySelector('section') as HTMLElement;
      await settlesAfter(page, () => section.append('typed'));
      expect(section.innerHTML).to.equal(`${content.replace('async', 'async=""')}typed`);
      expect(widgets(page)).to.have.length(0);
    });

  it('a post that becomes editable → is as it was written, and is filled again afterwards', async () => {
    const { page, main } = await open(FORMS.link as string, 1);
    await settlesAfter(page, () => {
      main.contentEditable = 'true';
    });
    expect(main.innerHTML).to.equal(FORMS.link);
    await loadsAfter(page, () => {
      main.contentEditable = 'inherit';
    });
    expect(shown(page)).to.deep.equal(calves(1));
  });

  it('a filled post that is pasted into an editor → the link, in sight, and nothing of ours', async () => {
    const { page, main } = await open(`${FORMS.link}<div contenteditable></div>`, 1);
    const editor = page.querySelector('[contenteditable]') as HTMLElement;
    await settlesAfter(page, () => {
      editor.innerHTML = (main.firstElementChild as Element).outerHTML;
    });
    expect(editor.innerHTML).to.equal(FORMS.link);
    expect(isSeen(editor.querySelector('a') as Element)).to.equal(true);
    expect(shown(page)).to.deep.equal(calves(1));
  });
});

describe('whoever takes the text of a filled page finds the link', () => {
  it('saved and shown without script → the link is in sight', async () => {
    const { page } = await open(FORMS.link as string, 1);
    expect(isSeen(page.querySelector('a') as Element)).to.equal(false);
    const copy = await withoutScript(page.body.innerHTML);
    expect(isSeen(copy.querySelector('a') as Element)).to.equal(true);
  });

  it('a reader view, which leaves out what is hidden by its own style or attribute', async () => {
    for (const form of ['link', 'placeholder around a link']) {
      const { page } = await open(FORMS[form] as string, 1);
      for (let each = page.querySelector('a') as Element | null; each; each = each.parentElement) {
        expect((each as HTMLElement).style.length).to.equal(0);
        expect(each.hasAttribute('hidden') || each.hasAttribute('aria-hidden')).to.equal(false);
      }
      unmount();
    }
  });

  it('a style sheet of the page that shows all links → the link stays put away', async () => {
    const { page } = await open(
      `<style>#x a, main p a:link { display: inline-block !important }</style><div id="x">${LINK}</div>`,
      1,
    );
    expect(isSeen(page.querySelector('a') as Element)).to.equal(false);
  });

  it('a browser without style sheets of scripts → the same through an element', async () => {
    const body = `<script>Object.defineProperty(Document.prototype, 'adoptedStyleSheets', { value: undefined })</script>`;
    const { page } = await open(`${body}${FORMS.link}`, 1);
    expect(page.head.querySelectorAll('style')).to.have.length(1);
    expect(isSeen(page.querySelector('a') as Element)).to.equal(false);
  });
});
