/**
 * The author's file, field by field: what each one is, its form, and what follows when it is absent.
 *
 * The descriptions are the only place where a field is explained: the JSON Schema that an editor reads and the remedy
 * that `check` prints both come from here. Unknown properties pass (merchant feeds have many) and are reported
 * separately. A page loads this only for a source file, never for a compiled catalog.
 */
import * as z from 'zod/mini';
import { DAY } from '../../domain/code-forms.ts';
import { ID } from '../../domain/name.ts';
import { PHASES, REGIONS } from '../../domain/types.ts';
import { MODALITY_CODES } from '../../safety/rules/all/modalities.ts';
import { address, described, formed, list, pixels, text } from './fields.ts';
import { offer, program } from './shop-fields.ts';
import { unconfirmed } from './unconfirmed-fields.ts';

const use = described(
  'One thing that it does to the body, and when, why and how to use it for that.',
  {
    phases: list(
      z.enum(PHASES).check(z.describe('A phase of the injury.')),
      'When it fits: acute (the first 3 days, or still hot or swollen), chronic (later), or both.',
    ),
    modality: z
      .enum(MODALITY_CODES)
      .check(z.describe('What it does to the body; the safety rules decide on it.')),
    short: z.optional(
      text(
        'What it does, in at most 30 characters, for the card: “Feels cool on new pain”. Absent: why stands there.',
      ),
    ),
    why: text(
      'Why it fits: “Cold can ease a new, sore calf.” and the like. It opens the how-to, and stands in the card where there is no short.',
    ),
    how: text('How to use it, whatever the muscle. Where on the body is said for each muscle.'),
  },
);

const claim = described('A statement and its source.', {
  text: text('What you say about the product.'),
  source: described('What supports it: a label and an address.', {
    label: text('The name of the study or page that supports it.'),
    url: address('Where it can be read.'),
  }),
});

const silenced = described('A problem from care-picks check that you accept for this product.', {
  rule: text(
    'The code of the problem, as check prints it in brackets. Errors, and what keeps readers safe, cannot be silenced.',
  ),
  reason: text('Why you accept it, for whoever reads the catalog next.'),
});

const care = described('What it does, for which muscles, and how to use it.', {
  muscles: z.optional(
    z
      .record(
        z.string().check(z.describe('The id of a muscle or of a group: soleus, triceps-surae.')),
        text('Where and how to use it on this muscle. Readers see it as “Where”.'),
      )
      .check(
        z.describe(
          'The muscles that it fits, each (in the file: its id) with where and how to use it there.',
        ),
      ),
  ),
  regions: z.optional(
    list(
      z.enum([...REGIONS, 'any']).check(z.describe('A region of the body, or any.')),
      'Only if it fits every muscle of a region: those regions, or any for the whole body.',
    ),
  ),
  uses: list(use, 'What the product does, at least one use.'),
  ingredients: z.optional(
    z
      .array(
        text(
          'One ingredient as a code: salicylate, menthol, camphor, capsaicin, chilli-extract, citrus, alcohol, neoprene, latex, rubber, elastane.',
        ),
      )
      .check(
        z.describe(
          'The ingredients and materials that matter for safety: list all of them or none, because a warm gel whose list names no salicylate counts as free of it.',
        ),
      ),
  ),
  cautions: z.optional(
    z
      .array(text('One sentence.'))
      .check(
        z.describe(
          'Your own cautions, shown beside ours. They add to ours and replace none of them.',
        ),
      ),
  ),
  claims: z.optional(z.array(claim).check(z.describe('What you claim, each with its source.'))),
  reviewed_on: z.optional(
    formed(DAY, 'The day on which you last reviewed this product: 2026-11-23.'),
  ),
  unconfirmed: z.optional(
    z
      .array(unconfirmed)
      .check(
        z.describe(
          'What an import guessed. Look at each, mend it, and take its entry out: until then nothing of the product is shown.',
        ),
      ),
  ),
  silenced: z.optional(
    z
      .array(silenced)
      .check(z.describe('Problems from care-picks check that you accept, each with your reason.')),
  ),
});

/** Google Merchant fields that may stand in a catalog; Care Picks shows none of them. */
const merchant = Object.fromEntries(
  ['link', 'gtin', 'mpn', 'price', 'availability', 'product_type', 'expiration_date'].map(name => [
    name,
    z.optional(
      z.unknown().check(z.describe('A Google Merchant field. Care Picks does not show it.')),
    ),
  ]),
);

const product = described('A product.', {
  id: formed(
    ID,
    'The product’s own name in this catalog: lower-case letters, digits and single hyphens, as in biofreeze-gel.',
  ),
  title: text('The product’s name as readers see it.'),
  short_title: z.optional(
    text('The name on the card, in at most 34 characters. Absent: the title stands there.'),
  ),
  brand: z.optional(text('The maker’s brand.')),
  description: z.optional(text('What it is, for you and for feeds; cards do not show it.')),
  image_link: z.optional(
    address('Your own photo, never a shop’s. Absent: a drawn pictogram takes its place.'),
  ),
  image: z.optional(
    described('The photo’s description and size.', {
      alt: z.optional(text('What the photo shows, for readers who cannot see it.')),
      width: z.optional(
        pixels(
          'The photo’s width in pixels. Its frame has a size of its own, so nothing moves without it.',
        ),
      ),
      height: z.optional(pixels('The photo’s height in pixels.')),
      credit: z.optional(text('Who took the photo.')),
    }),
  ),
  offers: list(offer, 'Where it is sold, at least one offer.'),
  care,
  ...merchant,
});

/** A whole catalog as its author writes it. */
export const CATALOG = described('A catalog.', {
  $schema: z.optional(z.string().check(z.describe('Where the JSON Schema is, for your editor.'))),
  version: z.literal(1).check(z.describe('Always 1.')),
  author: z.optional(
    described('Who recommends the products.', {
      name: text('Your name, at the top of the list.'),
      credential: z.optional(text('Your profession or licence, shown after your name.')),
      image_link: z.optional(
        address('Your own photo, shown beside your name. Absent: your initials stand there.'),
      ),
    }),
  ),
  programs: z.optional(
    z
      .record(
        z.string().check(z.describe('Your name for the programme, as offers use it: awin.')),
        program,
      )
      .check(z.describe('The shop programmes that pay you, by name.')),
  ),
  products: z
    .array(product)
    .check(z.describe('Your products, in the order in which you prefer them.')),
});

export type Catalog = z.infer<typeof CATALOG>;
export type SourceProduct = Catalog['products'][number];
export type SourceOffer = SourceProduct['offers'][number];
export type SourceProgram = NonNullable<Catalog['programs']>[string];
