/**
 * The whole tree that a reader sees, from the heading to the last line. The element draws it into its
 * shadow root, and the pages without script are made from it too.
 */
import { html, nothing, type TemplateResult } from 'lit';
import type { Group, ListPart } from '../../recommend/list.ts';
import type { Picks } from '../../recommend/recommend.ts';
import { caution } from '../../safety/rules/cautions.ts';
import { card } from './card.ts';
import { cautionItem, cautionList, clotWarning } from './cautions.ts';
import { closed } from './closed.ts';
import { countryChoice } from './country-choice.ts';
import { foot } from './foot.ts';
import { heading } from './heading.ts';
import { help } from './help.ts';
import { phaseSwitch } from './phase-switch.ts';
import { check, status } from './self-check.ts';
import { top } from './top.ts';
import { type View, whole } from './view.ts';
import { withheld } from './withheld.ts';

const needsHelp = ({ needHelp }: Picks): boolean => needHelp.length > 0;

/** On a leg always, but where the help card with all of its signs is open in its place. */
const clot = ({ clotWarning: isLeg, needHelp, muscle }: Picks): TemplateResult | typeof nothing =>
  isLeg && !needHelp.includes('today') ? clotWarning(muscle.region) : nothing;

/** What a reader has to know and may have to do before anything of the list. */
const safety = (picks: Picks, view: View): TemplateResult =>
  html`<div class="safety">
    ${
      needsHelp(picks)
        ? closed(clot(picks), view)
        : html`${whole(clot(picks), view)} ${help(picks, view)}`
    }
    ${picks.isEmpty ? nothing : check(picks, view)}
  </div>`;

function group({ purposes, picks }: Group, all: Picks, view: View): TemplateResult {
  const { strings } = view.language;
  // The part around it has a heading of its own where both phases show.
  const level = view.headingLevel + (all.phase ? 1 : 2);
  const isHeaded = view.layout !== 'compact';
  const words = strings.purposesOf(purposes.map(purpose => strings.purposes[purpose]));
  return html`<div class="group" data-purpose=${purposes.length > 1 ? 'both' : (purposes[0] ?? nothing)}>
    ${whole(isHeaded ? heading(level, 'purpose', words) : nothing, view)}
    <div class="rows">${picks.map(pick => whole(card(pick, all.muscle, isHeaded ? level + 1 : level, view), view))}</div>
  </div>`;
}

/** Why what is for older pain only has to wait: once, above all that it is true of. */
const wait = ({ when, groups }: ListPart, view: View): TemplateResult | typeof nothing => {
  const code = 'not-on-new-injury';
  const isSaid = groups.some(({ picks }) =>
    picks.some(({ cautions: { shared } }) => shared.some(each => each.code === code)),
  );
  return when === 'chronic' && isSaid
    ? html`<ul class="cautions">
        ${cautionItem(caution(code), view)}
      </ul>`
    : nothing;
};

/** @param all of the list; where both phases show, each part says when it fits */
function part(each: ListPart, all: Picks, view: View): TemplateResult {
  return html`<section class="section" id=${each.when}>
    ${
      all.phase
        ? nothing
        : html`${whole(heading(view.headingLevel + 1, 'phase-heading', view.language.strings.when[each.when]), view)}
          ${whole(wait(each, view), view)}`
    }
    ${each.groups.map(item => group(item, all, view))}
  </section>`;
}

/** What concerns this reader's own answers, in full and once; the cards say it in short. */
const concerns = (picks: Picks, view: View): TemplateResult | typeof nothing =>
  picks.concerns.length > 0
    ? html`<div class="concerns">
        <strong>${view.language.strings.concerns}</strong>
        ${cautionList(picks.concerns, view)}
      </div>`
    : nothing;

/** Where there is no script to switch phases, links lead to each part. */
const jumps = ({ parts }: Picks, { language }: View): TemplateResult =>
  html`<p class="jumps">
    ${parts.map(({ when }) => html`<a href="#${when}">${language.strings.when[when]}</a> `)}
  </p>`;

function list(picks: Picks, view: View): TemplateResult {
  const phases = view.phaseSwitch ? phaseSwitch(view.phaseSwitch, view) : jumps(picks, view);
  const isEmpty = picks.parts.length + picks.withheld.length === 0;
  return html`${phases} ${closed(whole(concerns(picks, view), view), view)}
  ${isEmpty ? html`<p>${view.language.strings.phase.nothing}</p>` : nothing}
  ${picks.parts.map(each => part(each, picks, view))}
  ${closed(
    withheld(picks.withheld, view).map(each => whole(each, view)),
    view,
  )}
  ${countryChoice(picks, view)}`;
}

/** What stands below the safety panel. Where help comes first, the help cards alone. */
function below(picks: Picks, view: View): unknown {
  if (picks.isEmpty) return html`<p>${view.language.strings.nothing(picks.muscle.name)}</p>`;
  return needsHelp(picks)
    ? closed(html`<div class="first-help">${help(picks, view)}</div>`, view)
    : list(picks, view);
}

/** Above so many cards, those far from the screen are laid out later. */
const LONG = 12;

/** Everything for one muscle. */
export const picksTemplate = (picks: Picks, view: View): TemplateResult =>
  html`<div
    class="care ${view.layout}${picks.offered.length > LONG ? ' long' : ''}"
    lang=${view.language.tag}
    data-muscle=${picks.muscle.id}
    data-above=${picks.clotWarning && !needsHelp(picks) ? 'blood-clot' : 'none'}
    data-theme=${view.theme}
  >
    ${whole(top(picks, view), view)} ${safety(picks, view)} ${view.phaseSwitch ? status(picks, view) : nothing}
    ${below(picks, view)} ${foot(picks, view)}
  </div>`;
