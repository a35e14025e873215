/**
 * One pick: what it is, why it fits, how to use it, its cautions, and only then its shop links.
 *
 * It takes a `Recommendation`, which only `assess` can make, so nothing unassessed is ever drawn.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Image, Muscle } from '../../domain/types.ts';
import type { ShopLink } from '../../links/link.ts';
import type { ProductPick } from '../../recommend/section.ts';
import { cautionList } from './cautions.ts';
import { heading } from './heading.ts';
import { pictogram } from './pictograms.ts';
import { targetOf } from './target.ts';
import type { View } from './view.ts';

/** A photo that has rotted away leaves the pictogram behind it in sight. */
const putAway = ({ target }: Event) => {
  (target as HTMLElement).hidden = true;
};

const photo = ({ src, alt, width, height }: Image): TemplateResult =>
  html`<img
    class="photo"
    src=${src}
    alt=${alt ?? ''}
    width=${width ?? nothing}
    height=${height ?? nothing}
    loading="lazy"
    decoding="async"
    @error=${putAway}
  />`;

function shopLink(link: ShopLink, pick: ProductPick, view: View): TemplateResult {
  const { strings } = view.language;
  const { title } = pick.recommendation.product;
  return html`<a
    class="shop"
    part="link"
    data-offer=${link.program}
    href=${link.href}
    rel="sponsored nofollow noopener"
    target=${view.newTab ? '_blank' : nothing}
    @click=${view.select ? (event: Event) => view.select?.(event, pick, link) : nothing}>${strings.shop(link.shop)} ${link.abroad ? strings.abroad(link.abroad) : nothing}
    ${link.paid ? html`<small>${strings.paidLink}</small>` : nothing}
    ${view.newTab ? html`<small>${strings.newTab}</small>` : nothing}
    <span class="unseen">: ${title}</span></a>`;
}

const claim = ({ text, source }: Claim, { language }: View): TemplateResult =>
  html`<p>
    ${text}
    <small>${language.strings.source} <a href=${source.url} rel="nofollow noopener">${source.label}</a></small>
  </p>`;

/** @param level the level of the product's name */
export function card(pick: ProductPick, muscle: Muscle, level: number, view: View): TemplateResult {
  const { strings } = view.language;
  const { product, use, modality, phase, cautions } = pick.recommendation;
  const { image } = product;
  const fits = strings.fits[phase](targetOf(product, muscle, view.language));
  return html`<article class="card" data-product=${product.id} data-modality=${modality}>
    <div class="name">
      <div class="picture" part="picture">${pictogram(modality)}${image ? photo(image) : nothing}</div>
      <div>
        ${product.brand ? html`<small>${product.brand}</small>` : nothing}
        ${heading(level, 'title', product.title)}
      </div>
    </div>
    <div class="words">
      <p><strong>${fits}</strong> ${use.why}</p>
      <p><strong>${strings.how}</strong> ${use.how}</p>
      ${product.here ? html`<p><strong>${strings.here}</strong> ${product.here}</p>` : nothing}
      ${product.claims?.map(item => claim(item, view))}
      ${image?.credit ? html`<small>${strings.photo} ${image.credit}</small>` : nothing}
    </div>
    ${cautionList(cautions, view)} ${view.cardNote?.(pick)}
    <p class="shops">${pick.links.map(link => shopLink(link, pick, view))}</p>
  </article>`;
}
