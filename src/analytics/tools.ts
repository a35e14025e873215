/**
 * What each tool is told of what is measured, as the calls that its documentation names: one list of arguments for each.
 * Lists are called the same on every page, so that no report has the subject of a post in a name of ours.
 */
import type { Item } from '../domain/events.ts';
import type { Measured, MeasuredSelect } from './measured.ts';

/** Every tool, as an author writes it. */
export const TOOL_NAMES = ['ga4', 'gtm', 'plausible', 'matomo', 'fathom', 'koko'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export type Call = readonly unknown[];

const LIST = { item_list_id: 'care_picks', item_list_name: 'Care picks' };
/** Google takes no more of one event. */
const MOST_ITEMS = 200;

const googleItem = ({ id, index }: Item) => ({ item_id: id, index });

/** The name of Google’s event, its list, and what else it says. */
function google(measured: Measured) {
  if (measured.name === 'view') {
    const items = measured.items.slice(0, MOST_ITEMS).map(googleItem);
    return ['view_item_list', { ...LIST, items }, {}] as const;
  }
  const { item, program, shop } = measured;
  const items = [{ ...googleItem(item), affiliation: program }];
  // As Google’s own measurement of outbound links has them.
  const link = { outbound: true, ...(shop && { link_domain: shop }) };
  return ['select_item', { ...LIST, items }, link] as const;
}

/** The page of the shop that may be told: whole addresses of links name products, and what was searched for. */
const frontPage = ({ shop }: MeasuredSelect) => (shop ? `https://${shop}/` : undefined);

export const CALLS: Readonly<Record<ToolName, (measured: Measured) => readonly Call[]>> = {
  ga4(measured) {
    const [name, list, more] = google(measured);
    return [['event', name, { ...list, ...more }]];
  },

  gtm(measured) {
    const [event, ecommerce, more] = google(measured);
    // Without the first, what an earlier event left there is merged into this one.
    return [[{ ecommerce: null }], [{ event, ecommerce, ...more }]];
  },

  plausible(measured) {
    // To have looked is no visit of more than one page.
    if (measured.name === 'view') return [['Care picks: view', { interactive: false }]];
    const { item, program } = measured;
    const url = frontPage(measured);
    const props = { ...(url && { url }), item: item.id, place: String(item.index + 1), program };
    // By the name that its own measurement of outbound links has.
    return [['Outbound Link: Click', { props }]];
  },

  matomo(measured) {
    if (measured.name === 'view') return [[['trackEvent', 'Care picks', 'view']]];
    const { item } = measured;
    const url = frontPage(measured);
    const event = ['trackEvent', 'Care picks', 'select', item.id, item.index + 1];
    return [[event], ...(url ? [[['trackLink', url, 'link']]] : [])];
  },

  fathom: ({ name }) => [[`Care picks ${name}`]],

  koko: measured => [
    [`Care picks ${measured.name}`, measured.name === 'view' ? 'list' : measured.item.id],
  ],
};
