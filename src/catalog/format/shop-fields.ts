/** The fields of offers and of the programmes that pay for them, each with its description (see `schema.ts`). */
import * as z from 'zod/mini';
import { ASIN, DAY, PLACEHOLDER, TAG_COUNTRY } from '../../domain/code-forms.ts';
import { address, country, described, formed, text, yesOrNo } from './fields.ts';

const values = (about: string) =>
  z
    .record(
      formed(
        PLACEHOLDER,
        'A placeholder of the template, in lower-case letters and without its brackets: merchant.',
      ),
      text('What is written there.'),
    )
    .check(z.describe(about));

const coupon = described('A code that makes it cheaper.', {
  code: text('The code, as readers type it at the shop: MAYA10.'),
  until: z.optional(
    formed(DAY, 'The last day on which it counts: 2026-12-31. After that day nobody sees it.'),
  ),
  about: z.optional(text('What it gives, in a few words: 10 % off.')),
});

export const offer = described('One shop where it is sold.', {
  program: text('The shop programme: amazon, direct, or the name of one of your own (programs).'),
  country: z.optional(
    country('The country that this offer is for. Absent: it is for every country.'),
  ),
  seller: z.optional(
    text(
      'The shop’s name as readers see it. Absent: Amazon, or the site that its address leads to.',
    ),
  ),
  asin: z.optional(
    formed(
      ASIN,
      'amazon only: the ten capital letters and digits after /dp/ in the address of the product’s page. It belongs to the store of country; in other stores the product is searched for.',
    ),
  ),
  asins: z.optional(
    z
      .record(
        country('The country of the store.'),
        formed(ASIN, 'The product’s ASIN in that store.'),
      )
      .check(
        z.describe(
          'amazon only: the ASIN in the store of each country. In other stores the product is searched for.',
        ),
      ),
  ),
  search: z.optional(
    text(
      'amazon only: the words to search for in a store for which no ASIN is given. Absent: the title.',
    ),
  ),
  url: z.optional(address('direct and your own programmes: the page of the product.')),
  pays: z.optional(
    yesOrNo(
      'direct only: true if the address itself pays you a commission; false if you know that it does not.',
    ),
  ),
  own: z.optional(
    yesOrNo('direct only: true if the shop or practice is your own. Readers are told.'),
  ),
  values: z.optional(
    values(
      'Your own programmes: what is written for placeholders of the template in this offer alone.',
    ),
  ),
  disclosure: z.optional(
    text('With pays: the words that the programme asks for beside its links, one short sentence.'),
  ),
  coupon: z.optional(coupon),
});

export const program = described('How a shop programme pays you.', {
  network: z.optional(
    text(
      'The ready-made programme that this is, such as awin. Absent: the one that is called as you call this, if there is one.',
    ),
  ),
  template: z.optional(
    // Not an address as others are: it may begin with {url}.
    text(
      'How a link of this programme is written, with {url} for the product’s page, {tag} for your tag and other placeholders such as {merchant}. “{url}?ref={tag}” adds to the page’s own address. Absent: as the ready-made programme has it.',
    ),
  ),
  encode: z.optional(
    z
      .enum(['once', 'none', 'twice'])
      .check(
        z.describe(
          'How {url} is written into the template: once percent-encoded, as it is (none, only at the end of the template), or twice. Absent: once.',
        ),
      ),
  ),
  tags: z.optional(
    z
      .record(
        formed(
          TAG_COUNTRY,
          'The country of a tag, in two capital letters (ISO 3166): US, GB, DE. Or * for every country that has none of its own.',
        ),
        z.string().check(z.describe('Your tag in that country. Empty: none yet.')),
      )
      .check(
        z.describe(
          'Your commission tags by country. A link without a tag pays nobody and is not called paid.',
        ),
      ),
  ),
  values: z.optional(values('What is written for other placeholders, for every shop and offer.')),
  shops: z.optional(
    z
      .record(
        text('The host of the shop, as in its address: shop.example.'),
        values('What is written for placeholders in links to this shop, such as its merchant ID.'),
      )
      .check(z.describe('What is written for placeholders in links to single shops.')),
  ),
  disclosure: z.optional(
    text('The words that the programme asks for beside its links, one short sentence.'),
  ),
});
