/**
 * The JSON Schema (2020-12) of a catalog, for editors: the schema of `schema.ts`, and what that leaves out because a
 * reader's page does not need it, which is every muscle by name, what each modality is, what may be silenced, the
 * ready-made programmes, and one example of everything that comes in a list.
 *
 * It must underline nothing that `check` lets pass, so it is open to unknown properties.
 */
import * as z from 'zod/mini';
import type { Phase } from '../../domain/types.ts';
import { READY_NETWORKS } from '../../links/networks/networks.ts';
import { INGREDIENTS } from '../../safety/rules/levels/ingredients.ts';
import type { Modality } from '../../safety/rules/modalities.ts';
import { MUSCLES } from '../anatomy/muscles.ts';
import { PROBLEMS, SILENCEABLE } from './problem-codes.ts';
import { CATALOG } from './schema.ts';
import { schemaAddress } from './schema-address.ts';

const ABOUT_MODALITIES: Readonly<Record<Modality, string>> = {
  'cold-gel': 'A gel, cream or spray that feels cool, for example with menthol.',
  'warm-gel': 'A gel or cream that feels warm, for example with capsaicin, chilli or camphor.',
  'cold-pack': 'A pack that is chilled, or ice.',
  'heat-pack': 'A pack, pad or wrap that is warmed.',
  brace: 'A support with straps or a firm shell.',
  compression: 'A sleeve, sock or wrap that squeezes evenly.',
  massage: 'A roller, stick or ball that presses by hand.',
  stretch: 'A device that stretches.',
  education: 'A book, chart or course.',
  'medicated-patch': 'A patch that holds a drug against pain, such as lidocaine.',
  'nsaid-gel': 'A gel with diclofenac, ibuprofen or the like.',
  'herbal-rub': 'A rub, balm or spray with herbs or minerals, such as arnica, CBD or magnesium.',
  'electric-heat': 'A pad, wrap or massager that warms by a plug or a battery.',
  'warm-soak': 'A warm bath, a foot spa, or salts for one.',
  'hot-wax': 'A bath of warm wax for hands or feet.',
  'ice-bath': 'A tub of cold water.',
  tape: 'Stretchy or rigid tape that stays on the skin, such as kinesiology tape.',
  'air-compression': 'Boots, sleeves or cuffs that a pump fills with air.',
  'night-splint': 'A splint that is made for the night.',
  'mouth-guard': 'A guard for clenched teeth.',
  insole: 'What goes into a shoe or between toes: insoles, heel lifts, toe spacers.',
  'walking-aid': 'A crutch, a cane or a walker.',
  percussion: 'A massage gun, a vibrating roller or ball, or a powered kneading cushion.',
  electrical: 'A TENS unit or a muscle stimulator.',
  cupping: 'Cups that suck, or a tool that scrapes the skin.',
  'spike-mat': 'A mat with spikes to lie on.',
  strength: 'A band, a weight or a grip to train with.',
  balance: 'A board or a pad to balance on.',
  positioning: 'A pillow, a wedge or a roll to lie or sit well.',
  'neck-traction': 'What pulls on the neck. Readers are told to ask first, and get no link.',
  inversion: 'What hangs somebody upside down. Readers are told to ask first, and get no link.',
  'vibration-plate':
    'A plate that shakes the whole body. Readers are told to ask first, and get no link.',
  boot: 'A walking boot or a cast shoe. Readers are told to ask first, and get no link.',
  'light-therapy':
    'A panel or a belt of red or infrared light. Readers are told to ask first, and get no link.',
};

const ABOUT_PHASES: Readonly<Record<Phase, string>> = {
  acute: 'The first 3 days, or still hot or swollen.',
  chronic: 'After 3 days, with the swelling going down.',
};

/** Values that an editor offers, each with what it means. */
const oneOf = (values: Readonly<Record<string, string>>): object => ({
  oneOf: Object.entries(values).map(([value, description]) => ({ const: value, description })),
});

const A_USE = {
  phases: ['acute'],
  modality: 'cold-pack',
  why: 'Cold may dull the ache for a while.',
  how: 'Wrap it in a cloth. Rest it there for 10 to 15 minutes.',
};
const AN_OFFER = { program: 'amazon', search: 'words to search for' };
const A_PRODUCT = {
  id: 'my-cold-pack',
  title: 'The name of the product',
  offers: [AN_OFFER],
  care: { muscles: { soleus: 'Low on the back of the calf.' }, uses: [A_USE] },
};
const A_SILENCE = { rule: 'claim', reason: 'It is the maker’s own name.' };

const muscleIds = MUSCLES.map(({ id }) => id);
const muscleFields = (): object =>
  Object.fromEntries(
    MUSCLES.map(({ id, name, latin, where }) => [
      id,
      {
        type: 'string',
        pattern: '\\S',
        description: `Where and how to use it on the ${name} (${latin}; ${where}). Readers see it as “Where”.`,
      },
    ]),
  );

const PRODUCT = 'properties/products/items';
const CARE = `${PRODUCT}/properties/care`;
const USE = `${CARE}/properties/uses/items`;
const PROGRAM = 'properties/programs/additionalProperties';

const requires = (...names: readonly string[]): object => ({ required: names });
const isAmazon = { properties: { program: { const: 'amazon' } }, ...requires('program') };

/** What is added to the schema, by its place in it. */
const ADDITIONS: Readonly<Record<string, () => object>> = {
  [PRODUCT]: () => ({ examples: [A_PRODUCT] }),
  [`${PRODUCT}/properties/offers/items`]: () => ({
    if: isAmazon,
    // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema, and nobody awaits it.
    then: { anyOf: [requires('asin'), requires('asins'), requires('search')] },
    // biome-ignore lint/suspicious/noThenProperty: the same.
    else: { if: requires('program'), then: requires('url') },
    examples: [
      AN_OFFER,
      { program: 'amazon', country: 'US', asin: 'B000000000' },
      { program: 'direct', seller: 'The shop', url: 'https://shop.example/product' },
      {
        program: 'direct',
        own: true,
        url: 'https://my-practice.example/shop',
        coupon: { code: 'MAYA10', until: '2026-12-31' },
      },
    ],
  }),
  [`${PROGRAM}/properties/network`]: () =>
    oneOf(
      Object.fromEntries(
        READY_NETWORKS.map(({ id, name, ready }) => [
          id,
          `Links of ${name}; your tag is your ${ready.tag.called}.`,
        ]),
      ),
    ),
  [`${PROGRAM}/properties/tags/additionalProperties`]: () => ({
    pattern: '^(?:[^\\s&#?<>"{}%]|%[\\dA-Fa-f]{2})*$',
  }),
  [`${PROGRAM}/properties/shops/propertyNames`]: () => ({
    pattern: '^[^\\s/:@]+\\.[^\\s/:@]+$',
  }),
  [`${PROGRAM}/properties/template`]: () => ({
    pattern: '^(?:\\{url\\}|[Hh][Tt][Tt][Pp][Ss]://)\\S+$',
    examples: ['{url}?ref={tag}', 'https://network.example/?id={tag}&shop={merchant}&to={url}'],
  }),
  [CARE]: () => ({
    anyOf: [
      { properties: { muscles: { minProperties: 1 } }, ...requires('muscles') },
      requires('regions'),
    ],
  }),
  [`${CARE}/properties/muscles`]: () => ({ properties: muscleFields() }),
  [`${CARE}/properties/muscles/propertyNames`]: () => ({ enum: muscleIds }),
  [USE]: () => ({ examples: [A_USE] }),
  [`${USE}/properties/modality`]: () => oneOf(ABOUT_MODALITIES),
  [`${USE}/properties/phases/items`]: () => oneOf(ABOUT_PHASES),
  [`${CARE}/properties/ingredients/items`]: () => ({ examples: Object.keys(INGREDIENTS) }),
  [`${CARE}/properties/silenced/items`]: () => ({ examples: [A_SILENCE] }),
  [`${CARE}/properties/silenced/items/properties/rule`]: () =>
    oneOf(Object.fromEntries(SILENCEABLE.map(code => [code, PROBLEMS[code].about]))),
};

/** @param asked what the catalog names as its schema: an address in the author’s own folder becomes the schema’s name */
export const catalogJsonSchema = (asked = ''): object => {
  const { $schema, ...schema } = z.toJSONSchema(CATALOG, {
    target: 'draft-2020-12',
    override: ({ jsonSchema, path }) => {
      Object.assign(jsonSchema, ADDITIONS[path.join('/')]?.());
    },
  });
  return {
    $schema,
    $id: schemaAddress(asked),
    title: 'Care Picks catalog',
    ...schema,
  };
};
