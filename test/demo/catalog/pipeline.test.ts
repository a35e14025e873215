import { expect } from '@open-wc/testing';
import sample from '../../../catalog/catalog.json' with { type: 'json' };
import { soundPart, split } from '../../../demo/catalog/document/doc.ts';
import { decode } from '../../../demo/catalog/open/read.ts';
import { idOf } from '../../../demo/catalog/product.ts';
import { Pipeline, type Report } from '../../../demo/catalog/worker/api.ts';
import { syntaxProblems } from '../../../demo/catalog/worker/syntax.ts';
import { parse } from '../../../src/catalog/parse.ts';
import { PAIRS } from '../../catalog/findings/all.ts';
import { checked, textOf } from '../../catalog/findings/row.ts';
import { atLeast } from '../../support/lists/at-least.ts';

const TODAY = '2026-11-23';
const checkOf = (pipeline: Pipeline, text: string): Report =>
  pipeline.check({ text, name: 'catalog.json', today: TODAY, part: soundPart(split(text)) });
const SAMPLE = JSON.stringify(sample, null, 2);

describe('the pipeline of the editor', () => {
  for (const [code, rows] of atLeast(32, Object.entries(PAIRS)))
    for (const [title, , has] of atLeast(1, rows)) {
      if (code === 'not-json') continue;
      it(`${code}, ${title} → finds what the command line finds`, () => {
        const { problems, silenced } = checked(has);
        const report = checkOf(new Pipeline(), textOf(has));
        expect(report.problems).to.deep.equal(problems);
        expect(report.silenced).to.equal(silenced.length);
      });
    }

  it('gives the file of a muscle by any of its names, and none for a name that is none', () => {
    const pipeline = new Pipeline();
    checkOf(pipeline, SAMPLE);
    const { products } = JSON.parse(pipeline.file('calf') ?? '');
    expect(products.length).to.equal(9);
    expect(pipeline.file('index')).to.equal(undefined);
    expect(pipeline.coverage()?.muscles.length).to.equal(153);
  });

  it('an error in one product → shows the others, and makes no folder', async () => {
    const pipeline = new Pipeline();
    const text = SAMPLE.replace('"modality": "cold-gel"', '"modality": "ice"');
    const report = checkOf(pipeline, text);
    expect([report.isSound, report.shown]).to.deep.equal([false, 8]);
    expect(pipeline.file('soleus')).not.to.include('biofreeze-gel');
    const refusal = await pipeline.zip('https://me.example/', () => {}).catch(String);
    expect(refusal).to.include('has an error');
  });

  it('an error beside the products → shows none', () => {
    const pipeline = new Pipeline();
    const report = checkOf(pipeline, SAMPLE.replace('"version": 1', '"version": 2'));
    expect([report.isSound, report.shown]).to.deep.equal([false, 0]);
    expect(pipeline.file('soleus')).to.equal(undefined);
  });

  it('no JSON → every mistake at its line, and the findings of what can be read at their places', () => {
    const text = SAMPLE.replace('"brand": "Sombra",', '"brand": Sombra,').replace(
      '"title": "Calf Compression Sleeves"',
      '"title": ""',
    );
    const at = sample.products.findIndex(({ title }) => title === 'Calf Compression Sleeves');
    const report = checkOf(new Pipeline(), text);
    expect(report.problems.map(({ path, code }) => [path, code])).to.deep.equal([
      [`line ${text.slice(0, text.indexOf('Sombra,')).split('\n').length}`, 'not-json'],
      [`products[${at}].title`, 'empty'],
    ]);
    expect([report.isSound, report.shown]).to.deep.equal([false, 7]);
  });
});

describe('mistakes of form', () => {
  const rows: readonly [string, string, readonly string[]][] = [
    ['none', '{"a": [1]}', []],
    ['a mark at the beginning is none', '\uFEFF{}', []],
    ['a comma is missing', '{\n"a": 1\n"b": 2}', ['line 3']],
    ['a comma too many', '{\n"a": [1,\n]}', ['line 3']],
    ['a quote is missing', '{"a": "b}', ['line 1']],
    ['the end is missing', '{"a": [1, 2', ['line 1']],
    ['a remark', '{} // mine', ['line 1']],
    ['two mistakes', '{"a" 1,\n"b" 2}', ['line 1', 'line 2']],
    ['nothing', '', ['line 1']],
  ];
  for (const [title, text, wanted] of rows)
    it(`${title} → ${wanted.join(', ') || 'nothing'}`, () => {
      const found = syntaxProblems(text, 'x');
      expect(found.map(({ path }) => path)).to.deep.equal(wanted);
      // The first one is what the command line says.
      if (found[0]) expect(found[0]).to.deep.equal({ file: 'x', ...parse(text).findings[0] });
    });
});

describe('bytes', () => {
  const utf16 = (text: string) =>
    new Uint16Array([0xfeff, ...[...text].map(sign => sign.charCodeAt(0))]);
  const rows: readonly [string, ArrayBufferView<ArrayBuffer>, string, RegExp][] = [
    ['UTF-8', new TextEncoder().encode('“a”'), '“a”', /^$/],
    ['UTF-8 with a mark keeps it', new TextEncoder().encode('\uFEFFa'), '\uFEFFa', /^$/],
    ['UTF-16', utf16('ab'), 'ab', /UTF-8/],
    ['no text', new Uint8Array([0x61, 0xe4, 0x62]), 'a\uFFFDb', /could not be read/],
  ];
  for (const [title, bytes, text, note] of rows)
    it(`of ${title} → text`, () => {
      const read = decode(bytes.buffer);
      expect(read.text).to.equal(text);
      expect(read.note ?? '').to.match(note);
    });
});

describe('a name as an ID', () => {
  const rows: readonly [string, string][] = [
    ['Biofreeze Gel, 4 oz', 'biofreeze-gel-4-oz'],
    ['  Überwärme – Öl ', 'uberwarme-ol'],
    ['№ 1!', '1'],
    ['热敷', ''],
  ];
  for (const [title, id] of rows)
    it(`${title} → ${id || 'none'}`, () => expect(idOf(title)).to.equal(id));
});
