/** A finished tree that holds anything that is not of our templates is not built: not in part, and nothing of it is asked for. */
import { expect } from '@open-wc/testing';
import { build, type Tree } from '../../../src/first/tree.ts';
import { atLeast } from '../../support/lists/at-least.ts';

type Row = readonly [what: string, tree: unknown];

const inDrawing = (...inner: Tree[]): Tree => ['svg', { viewBox: '0 0 1 1' }, ...inner];
const IMAGE = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';

/** Each stands between two parts that are ours. */
const REFUSED: readonly Row[] = [
  ['a script', ['script', 0, 'parent.ran = true']],
  ['a script with a prefix', ['h:script', 0, 'parent.ran = true']],
  ['a script in a drawing', inDrawing(['script', 0, 'parent.ran = true'])],
  ['a script with a prefix in a drawing', inDrawing(['svg:script', 0, 'parent.ran = true'])],
  ['a script in capitals', ['SCRIPT', 0, 'parent.ran = true']],
  ['a drawing with a prefix', ['svg:svg', 0]],
  ['a frame', ['iframe', { src: 'https://bad.example/' }]],
  ['a frame with its document', ['iframe', { srcdoc: '<script>parent.ran = true</script>' }]],
  ['an object', ['object', { data: 'https://bad.example/' }]],
  ['an embed', ['embed', { src: 'https://bad.example/' }]],
  ['a form', ['form', { action: 'https://bad.example/' }, ['button', 0, 'Go']]],
  ['a button', ['button', { formaction: 'https://bad.example/' }]],
  ['a style sheet', ['style', 0, '.flags { display: none }']],
  ['a linked style sheet', ['link', { rel: 'stylesheet', href: 'https://bad.example/x.css' }]],
  ['a base', ['base', { href: 'https://bad.example/' }]],
  ['a meta', ['meta', { 'http-equiv': 'refresh', content: '0;https://bad.example/' }]],
  ['a template', ['template', { shadowrootmode: 'open' }]],
  ['a custom element', ['care-picks', { muscle: 'soleus' }]],
  ['a video', ['video', { src: 'https://bad.example/x.mp4' }]],
  ['math', ['math', 0]],
  ['a use in a drawing', inDrawing(['use', { href: 'https://bad.example/x.svg#y' } as never])],
  ['an animation', inDrawing(['animate', { attributeName: 'href' } as never])],
  ['a foreign object', inDrawing(['foreignObject', 0, ['p', 0, 'x']])],
  ['a link in a drawing', inDrawing(['a', { href: 'https://bad.example/' }])],
  ['a paragraph in a drawing', inDrawing(['p', 0, 'x'])],
  ['a line outside of a drawing', ['path', { d: 'M0 0' }]],
  ['a handler', ['p', { onclick: 'parent.ran = true' }]],
  ['a handler in capitals', ['p', { ONCLICK: 'parent.ran = true' }]],
  ['a handler of a picture', ['img', { src: IMAGE, onload: 'parent.ran = true' }]],
  ['a style attribute', ['p', { style: 'display: none' }]],
  ['a title', ['p', { title: 'x' }]],
  ['a slot attribute', ['p', { slot: 'x' }]],
  ['a name of its own', ['p', { is: 'x-y' }]],
  ['a picture from data', ['img', { src: IMAGE }]],
  ['a picture over http', ['img', { src: 'http://bad.example/x.png' }]],
  ['a picture from this site', ['img', { src: '/x.png' }]],
  ['pictures by size', ['img', { srcset: 'https://bad.example/x.png 1x' }]],
  ['a script as an address', ['a', { href: 'javascript:parent.ran = true' }]],
  ['the same after a blank', ['a', { href: ' javascript:parent.ran = true' }]],
  ['a page of this site', ['a', { href: '/x' }]],
  ['a page over http', ['a', { href: 'http://bad.example/' }]],
  ['an address beside the namespace', ['a', { 'xlink:href': 'javascript:parent.ran = true' }]],
  ['a ping', ['a', { href: 'https://shop.example/', ping: 'https://bad.example/' }]],
  ['a download', ['a', { href: 'https://shop.example/', download: '' }]],
  ['a field for text', ['input', { type: 'text' }]],
  ['an image as a field', ['input', { type: 'image', src: 'https://bad.example/' }]],
  ['an attribute of nobody', ['p', { 'data-reactroot': '' }]],
  ['an attribute that is a number', ['p', { class: 1 }]],
  ['an attribute that is a list', ['a', { href: ['https://shop.example/'] }]],
  ['no name', [null, 0]],
  ['a name with a blank', ['a b', 0]],
  ['a name that every object has', ['constructor', 0]],
  ['an attribute that every object has', ['p', { constructor: 'x' }]],
  ['nothing', null],
  ['an object for a tree', { a: 1 }],
];

describe('what is no part of our templates', () => {
  const page = window as unknown as { ran?: boolean };

  for (const [what, part] of atLeast(50, REFUSED))
    it(`${what} → nothing is built`, () => {
      const tree = ['div', { class: 'care' }, ['p', 0, 'ours'], part, ['p', 0, 'ours']] as never;
      expect(() => build(tree)).to.throw();
      // The same where it stands in what is shared.
      expect(() => build(['div', 0, 0], [tree])).to.throw();
      expect(
        performance
          .getEntriesByType('resource')
          .map(({ name }) => name)
          .join(),
      ).not.to.include('bad.example');
      expect(page.ran).to.equal(undefined);
    });

  it('something shared that holds itself → nothing is built, and it ends', () =>
    expect(() => build(['div', 0, 0], [['p', 0, 0]])).to.throw());

  it('what is ours → is built', () => {
    const built = build([
      'p',
      { class: 'x', 'aria-label': 'y' },
      ['img', { src: 'https://img.example/x.png', alt: '' }],
      ['a', { href: '#acute' }, 'z'],
      inDrawing(['path', { d: 'M0 0' }]),
    ]) as Element;
    expect(built.querySelectorAll('*').length).to.equal(4);
    expect(built.querySelector('path')?.namespaceURI).to.equal('http://www.w3.org/2000/svg');
  });
});
