/**
 * The whole tree that a reader sees, from the heading to the last line. The element draws it into its
 * shadow root, and the pages without script are made from it too.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { cache } from 'lit/directives/cache.js';
import { PHASES, type Phase } from '../../domain/types.ts';
import type { Picks } from '../../recommend/recommend.ts';
import type { Group, Section } from '../../recommend/section.ts';
import type { Withheld } from '../../safety/engine/assess.ts';
import { MODALITIES } from '../../safety/rules/modalities.ts';
import { card } from './card.ts';
import { cautionItem, clotWarning } from './cautions.ts';
import { heading } from './heading.ts';
import { phaseSwitch } from './phase-switch.ts';
import { check, help, sources, status } from './self-check.ts';
import { titleOf } from './target.ts';
import type { View } from './view.ts';

function disclosure({ paid, amazon }: Picks, { language }: View): TemplateResult {
  const words = language.strings.disclosure;
  return html`<p class="disclosure" data-disclosure>
    ${paid ? words.paid : words.plain} ${amazon ? words.amazon : nothing}
  </p>`;
}

function group({ purpose, picks }: Group, all: Picks, view: View): TemplateResult {
  const level = view.headingLevel + 2;
  return html`<div class="group">
    ${heading(level, 'purpose', view.language.strings.purposes[purpose])}
    <div class="grid">${picks.map(pick => card(pick, all.muscle, level + 1, view))}</div>
  </div>`;
}

const withheldItem = (
  { id, title, modality, verdict, reasons }: Withheld,
  view: View,
): TemplateResult =>
  html`<li data-withheld=${id} data-verdict=${verdict}>
    <strong>${title}</strong>
    <small>${view.language.strings.purposes[MODALITIES[modality].purpose]}</small>
    <ul class="reasons">
      ${reasons.map(reason => cautionItem(reason, view))}
    </ul>
  </li>`;

/** What is withheld, by name: first what a doctor may allow, then what is not for now. */
function withheld(items: readonly Withheld[], view: View): readonly unknown[] {
  return (['ask-first', 'withhold'] as const).map(verdict => {
    const own = items.filter(item => item.verdict === verdict);
    if (own.length === 0) return nothing;
    return html`<div class="withheld">
      ${heading(view.headingLevel + 2, 'purpose', view.language.strings.withheld[verdict])}
      <ul>
        ${own.map(item => withheldItem(item, view))}
      </ul>
    </div>`;
  });
}

/** What must not be used together, once, above the products that it is about. */
const joint = ({ jointly }: Section, view: View): TemplateResult | typeof nothing =>
  jointly.length > 0
    ? html`<ul class="joint cautions">
        ${jointly.map(caution => cautionItem(caution, view))}
      </ul>`
    : nothing;

function section(part: Section, all: Picks, view: View): TemplateResult {
  const { phase: words } = view.language.strings;
  const isEmpty = part.groups.length + part.withheld.length === 0;
  return html`<section class="section" id=${part.phase}>
    ${heading(view.headingLevel + 1, 'phase-heading', words[part.phase])}
    ${isEmpty ? html`<p>${words.nothing}</p>` : nothing}
    ${joint(part, view)} ${part.groups.map(item => group(item, all, view))}
    ${withheld(part.withheld, view)}
  </section>`;
}

/** A phase that is not on show keeps its cards aside: a reader who goes to and fro waits for nothing. */
function sectionOf(phase: Phase, picks: Picks, view: View): TemplateResult | typeof nothing {
  const part = picks.sections.find(each => each.phase === phase);
  return part ? section(part, picks, view) : nothing;
}

function author({ author: by }: Picks, { language }: View): TemplateResult | typeof nothing {
  if (!by) return nothing;
  const words = by.credential ? `${by.name}, ${by.credential}` : by.name;
  return html`<p class="quiet">${language.strings.recommendedBy} <strong>${words}</strong></p>`;
}

/** Where there is no script to switch phases, links lead to each. */
const phaseLinks = ({ sections }: Picks, { language }: View): TemplateResult =>
  html`<p class="jumps">
    ${sections.map(({ phase }) => html`<a href="#${phase}">${language.strings.phase[phase]}</a> `)}
  </p>`;

const needsHelp = ({ needHelp }: Picks): boolean => needHelp.length > 0;

/** Where help comes first nothing else is drawn; the check stays as it is, with what has the focus. */
function list(picks: Picks, view: View): TemplateResult {
  const phases = view.phaseSwitch ? phaseSwitch(view.phaseSwitch, view) : phaseLinks(picks, view);
  return html`${needsHelp(picks) ? nothing : phases} ${check(picks, view)}
  ${needsHelp(picks) ? help(picks, view) : author(picks, view)}
  ${PHASES.map(phase => cache(sectionOf(phase, picks, view)))}`;
}

/** Everything for one muscle. */
export function picksTemplate(picks: Picks, view: View): TemplateResult {
  const { strings, tag } = view.language;
  const { muscle } = picks;
  const title = view.heading?.trim() || titleOf(picks, view.language);
  return html`<div
    class="care ${view.layout}"
    lang=${tag}
    data-muscle=${muscle.id}
    data-theme=${view.theme}>
    ${heading(view.headingLevel, 'heading', title)} ${disclosure(picks, view)}
    ${picks.clotWarning ? clotWarning(muscle.region, view) : nothing}
    ${needsHelp(picks) ? nothing : help(picks, view)} ${view.phaseSwitch ? status(picks, view) : nothing}
    ${picks.isEmpty ? html`<p>${strings.nothing(muscle.name)}</p>` : list(picks, view)}
    ${sources(picks, view)}
    <p class="quiet">${strings.foot}</p>
  </div>`;
}
