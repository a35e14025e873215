import { expect } from '@open-wc/testing';
import { type Measured, selectOf, viewOf } from '../../src/analytics/measured.ts';
import { CALLS, TOOL_NAMES, type ToolName } from '../../src/analytics/tools.ts';

const ROLLER = { id: 'tiger-tail-roller', index: 0 };
const VIEW: Measured = { name: 'view', items: [ROLLER, { id: 'pick-2', index: 1 }] };
const SELECT: Measured = {
  name: 'select',
  item: { id: 'tiger-tail-roller', index: 3 },
  program: 'amazon',
  shop: 'www.amazon.com',
};
const ALONE: Measured = { name: 'select', item: SELECT.item, program: 'other' };

const LIST = { item_list_id: 'care_picks', item_list_name: 'Care picks' };
const VIEWED = {
  ...LIST,
  items: [
    { item_id: 'tiger-tail-roller', index: 0 },
    { item_id: 'pick-2', index: 1 },
  ],
};
const selected = (affiliation: string) => ({
  ...LIST,
  items: [{ item_id: 'tiger-tail-roller', index: 3, affiliation }],
});
const AMAZON = { outbound: true, link_domain: 'www.amazon.com' };
const MATOMO = ['trackEvent', 'Care picks', 'select', 'tiger-tail-roller', 4];
const PLAUSIBLE = { item: 'tiger-tail-roller', place: '4', program: 'amazon' };

/** A view, a click, and a click of which the shop is not told. */
const TOLD: Readonly<Record<ToolName, readonly [object, object, object]>> = {
  ga4: [
    [['event', 'view_item_list', VIEWED]],
    [['event', 'select_item', { ...selected('amazon'), ...AMAZON }]],
    [['event', 'select_item', { ...selected('other'), outbound: true }]],
  ],
  gtm: [
    [[{ ecommerce: null }], [{ event: 'view_item_list', ecommerce: VIEWED }]],
    [[{ ecommerce: null }], [{ event: 'select_item', ecommerce: selected('amazon'), ...AMAZON }]],
    [
      [{ ecommerce: null }],
      [{ event: 'select_item', ecommerce: selected('other'), outbound: true }],
    ],
  ],
  plausible: [
    [['Care picks: view', { interactive: false }]],
    [['Outbound Link: Click', { props: { url: 'https://www.amazon.com/', ...PLAUSIBLE } }]],
    [['Outbound Link: Click', { props: { ...PLAUSIBLE, program: 'other' } }]],
  ],
  matomo: [
    [[['trackEvent', 'Care picks', 'view']]],
    [[MATOMO], [['trackLink', 'https://www.amazon.com/', 'link']]],
    [[MATOMO]],
  ],
  fathom: [[['Care picks view']], [['Care picks select']], [['Care picks select']]],
  koko: [
    [['Care picks view', 'list']],
    [['Care picks select', 'tiger-tail-roller']],
    [['Care picks select', 'tiger-tail-roller']],
  ],
};

describe('what each tool is told', () => {
  for (const tool of TOOL_NAMES)
    it(`${tool} → the calls of its documentation`, () =>
      expect([VIEW, SELECT, ALONE].map(CALLS[tool])).to.deep.equal(TOLD[tool]));

  it('Google → at most 200 items of one list', () => {
    const items = Array.from({ length: 300 }, (_, index) => ({ id: `p-${index}`, index }));
    const [[, , list]] = CALLS.ga4({ name: 'view', items }) as [[string, string, typeof VIEWED]];
    expect(list.items.length).to.equal(200);
  });
});

describe('what is measured of an event', () => {
  it('a list → ids that are neutral, places for the others', () =>
    expect(viewOf([ROLLER, { id: 'calf-sleeve', index: 1 }])).to.deep.equal(VIEW));

  it('an empty list → nothing', () => expect(viewOf([])).to.equal(undefined));

  it('a click → item, programme and the host of the shop', () =>
    expect(selectOf(SELECT.item, 'amazon', 'www.amazon.com')).to.deep.equal(SELECT));

  it('a programme and a shop whose names tell → neither', () =>
    expect(selectOf(SELECT.item, 'calf-shop', 'shin-splints.example')).to.deep.equal(ALONE));

  it('a click on what was not in the list at first → nothing: how it came there tells', () =>
    expect(selectOf({ id: 'roller', index: -1 }, 'amazon')).to.equal(undefined));
});
