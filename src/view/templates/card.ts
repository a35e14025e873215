/**
 * One pick: what it is, what it does, what everybody has to know, and one tap away how to use it with every
 * caution in full; its shop links come after all of that.
 *
 * It takes a `ListedPick`, whose uses only `assess` can make, so nothing unassessed is ever drawn.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Claim, Image, Muscle } from '../../domain/types.ts';
import type { ShopLink } from '../../links/link.ts';
import type { ListedPick } from '../../recommend/list.ts';
import { type PickedUse, whenOf } from '../../recommend/pick.ts';
import type { CardCautions } from '../../safety/engine/card-cautions.ts';
import { cautionList, flags } from './cautions.ts';
import { closed } from './closed.ts';
import { heading } from './heading.ts';
import { hide } from './listeners/hide.ts';
import { pictogram } from './pictograms.ts';
import { targetOf } from './target.ts';
import type { View } from './view.ts';

/**
 * What it shows is said by the frame around it, and how large it is by the styles: a photo that is gone then takes no room,
 * without script either, and the pictogram behind it is in sight.
 */
const photo = ({ src }: Image): TemplateResult =>
  html`<img class="photo" src=${src} alt="" loading="lazy" decoding="async" @error=${hide} />`;

function shopLink(link: ShopLink, pick: ListedPick, view: View): TemplateResult {
  const { strings } = view.language;
  const notes = [strings.pays[link.pays], view.newTab && strings.newTab].filter(Boolean);
  return html`<a
    class="shop"
    part="link"
    data-offer=${link.program}
    href=${link.href}
    rel="sponsored nofollow noopener"
    target=${view.newTab ? '_blank' : nothing}
    @click=${view.select ? (event: Event) => view.select?.(event, pick, link) : nothing}
    ><span>${link.shop} ${link.abroad ? strings.abroad(link.abroad) : nothing}</span>
    ${notes.length > 0 ? html`<small>${notes.join(' ')}</small>` : nothing}
    <span class="unseen">: ${pick.product.title}</span></a
  >`;
}

/** A code for the shop; where there are several, it says for which. */
function couponOf({ coupon, shop }: ShopLink, { links }: ListedPick, { language }: View) {
  if (!coupon) return nothing;
  const { code, until, about } = coupon;
  const whose = links.length > 1 ? `${shop}: ` : '';
  const words = `${whose}${language.strings.coupon(code, until)}`;
  return html`<span class="coupon" data-until=${until ?? nothing}>${words}${about ? `: ${about}` : nothing}</span>`;
}

const claim = ({ text, source }: Claim, { language }: View): TemplateResult =>
  html`<p>
    ${text}
    <small>${language.strings.source} <a href=${source.url} rel="nofollow noopener">${source.label}</a></small>
  </p>`;

/** What a use does, in one line; where another use is for another phase, each with its own before it. */
function line(each: PickedUse, { uses }: ListedPick, view: View) {
  const { use } = each.recommendation;
  const differ = uses.some(other => whenOf(other) !== whenOf(each));
  const before = differ
    ? html`<strong>${view.language.strings.useFor[whenOf(each)]}</strong> `
    : nothing;
  return html`<p class="does">${before}${use.short ?? use.why}</p>`;
}

/** How a use is done, and what has to be known of it alone. */
function useBody(
  picked: PickedUse,
  at: number,
  pick: ListedPick,
  muscle: Muscle,
  view: View,
): TemplateResult {
  const { strings } = view.language;
  const { use, product } = picked.recommendation;
  const target = targetOf(product, muscle, view.language);
  return html`<p><strong>${strings.fits[whenOf(picked)](target)}</strong> ${use.why}</p>
    <p><strong>${strings.how}</strong> ${use.how}</p>
    ${cautionList(pick.cautions.ofUse[at] ?? [], view)}`;
}

/** Everything else of a card, one tap away and before the link. */
function body(pick: ListedPick, muscle: Muscle, view: View): TemplateResult {
  const { strings } = view.language;
  const { product, uses, cautions } = pick;
  const { brand, title, short_title: short, here, claims, image } = product;
  const isNamed = brand || (short && short !== title);
  return html`<div class="body">
    ${isNamed ? html`<p class="whole">${brand ? html`${brand}: ` : nothing}${title}</p>` : nothing}
    ${uses.map((use, at) => useBody(use, at, pick, muscle, view))}
    ${here ? html`<p><strong>${strings.here}</strong> ${here}</p>` : nothing}
    ${claims?.map(item => claim(item, view))}
    ${cautionList(cautions.shared, view)} ${closed(cautionList(cautions.answered.full, view), view)}
    ${view.cardNote?.(pick)}
    ${image?.credit ? html`<small>${strings.photo} ${image.credit}</small>` : nothing}
  </div>`;
}

/** What is in sight, in one list to look at; what the answers call for is the last of it. */
const inSight = ({ inSight: all, answered }: CardCautions, view: View): TemplateResult =>
  view.closed
    ? html`<div class="flags">
        ${flags(all, view)}
        ${closed(answered.inSight.length > 0 ? flags(answered.inSight, view) : nothing, view)}
      </div>`
    : flags([...all, ...answered.inSight], view);

/** @param level the level of the product's name */
export function card(pick: ListedPick, muscle: Muscle, level: number, view: View): TemplateResult {
  const { strings } = view.language;
  const { product, uses, links, cautions } = pick;
  const modalities = [...new Set(uses.map(({ recommendation }) => recommendation.modality))];
  const [first] = modalities;
  const count = cautions.shared.length + cautions.ofUse.flat().length;
  return html`<article
    class="card"
    data-product=${product.id}
    data-modality=${modalities.join(' ')}
    data-in-sight=${cautions.inSight.map(({ code }) => code).join(' ')}
    data-in-full=${count}
  >
    <div
      class="picture"
      part="picture"
      role=${product.image?.alt ? 'img' : nothing}
      aria-label=${product.image?.alt ?? nothing}
    >
      ${first ? pictogram(first) : nothing}${product.image ? photo(product.image) : nothing}
    </div>
    <div class="name">
      ${heading(level, 'title', product.short_title ?? product.title)}
      ${uses.map(use => line(use, pick, view))}
    </div>
    ${inSight(cautions, view)}
    <details class="more">
      <summary><span>${strings.more} <b>${strings.countedCautions(count)}</b><span class="unseen">: ${product.title}</span></span></summary>
      ${body(pick, muscle, view)}
    </details>
    <p class="shops">${links.map(link => shopLink(link, pick, view))}${links.map(link => couponOf(link, pick, view))}</p>
  </article>`;
}
