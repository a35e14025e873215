import { LitElement, type TemplateResult, unsafeCSS } from 'lit';
import type { MuscleFile, Phase } from '../domain/types.ts';
import { ThemeWatch } from '../elements/theme-watch.ts';
import { themeOf } from '../page/theme.ts';
import type { Picks } from '../recommend/recommend.ts';
import type { ConditionCode } from '../safety/rules/conditions.ts';
import { language, picksTemplate } from '../view/drawing.ts';
import { conditionsToAsk, helpBody, MANY, outcome, questions } from '../view/self-check.ts';
import { sourcesBody } from '../view/sources.ts';
import { host } from '../view/styles/host.ts';
import { laterCss } from '../view/styles/later.ts';
import { treeCss } from '../view/styles/tree.ts';

/** What a reader would see, and what they can do there. */
export interface ReaderPage {
  readonly file: MuscleFile;
  readonly picks: Picks;
  readonly phase: Phase;
  readonly conditions: readonly ConditionCode[];
  readonly choosePhase: (phase: Phase) => void;
  readonly toggle: (condition: ConditionCode) => void;
}

/** A product on trial is not sold anywhere, so its link leads nowhere. */
const ignoreLink = (event: Event) => event.preventDefault();

/** What readers see, drawn with the templates and styles of the widget itself. */
export class ReaderView extends LitElement {
  static override styles = unsafeCSS(host + treeCss + laterCss);
  static override properties = { page: { attribute: false }, country: { state: true } };

  /** Default: none, so that nothing is drawn. */
  declare page?: ReaderPage;
  /** The country whose emergency numbers come first, as a reader would choose it. */
  declare private country: string | undefined;

  constructor() {
    super();
    new ThemeWatch(this);
  }

  protected override render(): TemplateResult | undefined {
    if (!this.page) return undefined;
    const { file, picks, phase, conditions, choosePhase, toggle } = this.page;
    const asked = conditionsToAsk(
      picks.offered.flatMap(({ uses }) => uses.map(({ recommendation }) => recommendation)),
      [],
      [],
    );
    return picksTemplate(picks, {
      language: language(),
      layout: 'cards',
      theme: themeOf(this),
      headingLevel: 5,
      newTab: false,
      phaseSwitch: { chosen: phase, choose: choosePhase },
      selfCheck: {
        open: () => {},
        hasFailed: false,
        ticked: conditions.length,
        questions: words =>
          questions(
            {
              asked,
              isShort: asked.length <= MANY,
              muscle: file.muscle.name,
              chosen: new Set(conditions),
              toggle,
            },
            words,
          ),
        outcome: (list, words) => outcome(list, conditions.length, words),
      },
      helpBody: (help, words) =>
        helpBody(
          help,
          {
            file,
            country: this.country,
            chooseCountry: code => {
              this.country = code;
            },
          },
          words,
        ),
      sourcesBody,
      select: ignoreLink,
    });
  }
}

customElements.define('reader-view', ReaderView);

declare global {
  interface HTMLElementTagNameMap {
    'reader-view': ReaderView;
  }
}
