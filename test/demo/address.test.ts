import { expect } from '@open-wc/testing';
import { readAddress, writeAddress } from '../../demo/state/address.ts';
import { FIELD_NAMES, FIELDS, type FieldName } from '../../demo/state/fields.ts';
import { stateOf } from '../../demo/state/state.ts';
import { atLeast } from '../support/lists/at-least.ts';

const HOME = 'https://me.example';
const read = (query: string) => readAddress(query, HOME);

describe('the state in the address', () => {
  it('nothing differs from the default → nothing', () => {
    expect(writeAddress(stateOf({}))).to.equal('');
    expect(read('').notes).to.deep.equal([]);
  });

  const values: Readonly<Record<FieldName, string>> = {
    muscle: 'calf',
    phase: 'acute',
    catalog: `${HOME}/care/catalog/`,
    limit: '3',
    strict: 'on',
    layout: 'table',
    theme: 'dark',
    heading: 'A "b" <c> & d',
    'heading-level': '4',
    country: 'GB',
    lang: 'de-AT',
    'new-tab': 'on',
    tag: 'maya-20',
    site: 'ghost',
    form: 'link',
    folder: `${HOME}/care/`,
    ahead: 'on',
    page: 'loud',
    width: 'free',
    pixels: '333',
    scheme: 'dark',
    seen: 'paper',
    text: 'large',
    direction: 'rtl',
  };
  for (const name of atLeast(24, FIELD_NAMES)) {
    it(`${name} → survives a link`, () => {
      const state = stateOf({ [name]: values[name] });
      expect(writeAddress(state)).to.include(`${name}=`);
      expect(read(writeAddress(state))).to.deep.equal({ state, notes: [] });
    });
  }

  const wrong: readonly [FieldName, string][] = [
    ['phase', 'settling'],
    ['limit', '-1'],
    ['limit', '2.5'],
    ['layout', 'cards"><script>'],
    ['heading-level', '1'],
    ['country', 'USA'],
    ['lang', 'e'],
    ['catalog', 'javascript:alert(1)'],
    ['catalog', '/catalog/'],
    ['catalog', 'https://evil.example/catalog/'],
    ['tag', 'a b'],
    ['site', 'toString'],
    ['form', 'iframe'],
    ['width', '99'],
    ['pixels', '5'],
    ['muscle', ' '],
  ];
  for (const [name, text] of wrong) {
    it(`${name}=${text} → left out, with a note`, () => {
      const { state, notes } = read(`?${new URLSearchParams([[name, text]])}`);
      expect(state[name]).to.equal(FIELDS[name].initial);
      expect(notes.length).to.equal(1);
    });
  }

  const AWAY = 'https://my-care.example/';
  const kept: readonly [string, string, string, number][] = [
    ['a folder that was given before → counts', '', AWAY, 0],
    ['the same in the address, after a reload → no note', `?folder=${AWAY}`, AWAY, 0],
    [
      'another site’s in the address → the kept one, and a note',
      '?folder=https://evil.example/',
      AWAY,
      1,
    ],
    ['one of this site in the address → goes before', `?folder=${HOME}/care/`, `${HOME}/care/`, 0],
  ];
  for (const [title, query, folder, notes] of kept)
    it(title, () => {
      const found = readAddress(query, HOME, AWAY);
      expect(found.state.folder).to.equal(folder);
      expect(found.notes.length).to.equal(notes);
    });

  it('what is kept and is no address → as if nothing were kept', () => {
    expect(readAddress('', HOME, 'javascript:alert(1)').state.folder).to.equal('');
  });

  it('names that are not ours → no note', () => {
    expect(read('?utm_source=x&constructor=y').notes).to.deep.equal([]);
  });
});
