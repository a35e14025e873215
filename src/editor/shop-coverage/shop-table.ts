/** Whom the links pay, for readers of each country: the counts in a line, and behind it every product with its shops. */
import { html, nothing, type TemplateResult } from 'lit';
import { PAYMENTS, type Payment, type ShopCell, type ShopRow } from '../../coverage/shops.ts';
import { capitalized, counted } from '../../domain/words.ts';
import { countryName } from '../../pasted-address/words.ts';

export interface ShopTableView {
  readonly rows: readonly ShopRow[];
  readonly titleOf: (product: string) => string;
  readonly choose: (product: string) => void;
}

/** What a product has for readers of a country, in the order of `PAYMENTS`. */
const WORDS: Readonly<Record<Payment, string>> = {
  paid: 'paid',
  own: 'your own',
  unclear: 'may be paid',
  free: 'unpaid',
  none: 'no link',
};

const countriesText = ({ countries }: ShopRow): string => {
  const names = countries.map(country =>
    country === '*' ? 'every other country' : countryName(country),
  );
  return capitalized(new Intl.ListFormat('en').format(names));
};

const countOf = ({ products }: ShopRow, payment: Payment): number =>
  products.filter(each => each.payment === payment).length;

const counts = (row: ShopRow): TemplateResult =>
  html`<span class="counts">
    ${PAYMENTS.filter(payment => countOf(row, payment) > 0).map(
      payment =>
        html`<span class="payment" data-payment=${payment}><b>${countOf(row, payment)}</b> ${WORDS[payment]}</span>`,
    )}
  </span>`;

const linkWords = ({ shop, abroad, pays }: ShopCell['links'][number]): string =>
  `${shop}${abroad ? `, in ${countryName(abroad)}` : ''} (${WORDS[pays]})`;

const product = (cell: ShopCell, { titleOf, choose }: ShopTableView): TemplateResult =>
  html`<tr>
    <th scope="row">
      <button type="button" class="name" data-product=${cell.id} @click=${() => choose(cell.id)}>${titleOf(cell.id)}</button>
    </th>
    <td data-payment=${cell.payment}>
      ${cell.links.length > 0 ? cell.links.map(link => html`<span>${linkWords(link)}</span>`) : WORDS.none}
    </td>
  </tr>`;

function group(row: ShopRow, view: ShopTableView): TemplateResult {
  const name = countriesText(row);
  return html`<details data-countries=${row.countries.join(' ')}>
    <summary><span class="countries">${name}</span> ${counts(row)}</summary>
    <table aria-label=${`Shops for readers in ${name}`}>
      <thead>
        <tr><th scope="col">Product</th><th scope="col">Shops that readers see</th></tr>
      </thead>
      <tbody>
        ${row.products.map(cell => product(cell, view))}
      </tbody>
    </table>
  </details>`;
}

/** Readers somewhere have a product with a link, and none of its links pays. */
const unpaid = (rows: readonly ShopRow[]): number =>
  rows.filter(({ products }) => products.some(({ payment }) => payment === 'free')).length;

export function shopTable(view: ShopTableView): TemplateResult | typeof nothing {
  const { rows } = view;
  const [first] = rows;
  if (!first || first.products.length === 0) return nothing;
  return html`<details class="section shop-table">
    <summary>
      <h4>Whom your links pay, country by country</h4>
      <span class="quiet">${countriesText(first)}:</span> ${counts(first)}
    </summary>
    <p class="quiet">
      ${counted(first.products.length, 'product')}, by the reader’s country. Countries with the same shops stand together${unpaid(rows) > 0 ? '; a link pays nothing where its programme has no tag of yours' : ''}.
    </p>
    ${rows.map(row => group(row, view))}
  </details>`;
}
