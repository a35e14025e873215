/**
 * What the reader of this page said of themselves. It is shared by the widgets of the page and lives
 * in this module's memory alone: in no storage, no event, no attribute and no address. When the page
 * goes, also into a browser's back-forward cache, it is forgotten.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MuscleFile } from '../domain/types.ts';
import type { Picks } from '../recommend/recommend.ts';
import type { AnswerLimits } from '../safety/engine/assess.ts';
import type { ConditionCode } from '../safety/rules/conditions.ts';
import type { NoneFits } from '../view/templates/outcome.ts';
import type { View } from '../view/templates/view.ts';

/** The code of the self-check: questions, reasons and help cards in full. */
type SelfCheck = typeof import('../view/self-check.ts');
/** What stands behind the cautions. */
type Sources = typeof import('../view/sources.ts');

type Asking = {
  readonly [K in 'selfCheck' | 'closed' | 'helpBody' | 'openSources' | 'sourcesBody']?: View[K];
};

const hosts = new Set<ReactiveControllerHost>();
const conditions = new Set<ConditionCode>();
let loaded: SelfCheck | undefined;
let sources: Sources | undefined;
/** The styles of what both draw. */
const sheet = new CSSStyleSheet();
let hasFailed = false;
/** Whether a list of the page has one of the less common modalities. */
let hasMore = false;
let noneFits: NoneFits;
let country: string | undefined;
let last: ReactiveControllerHost | undefined;

const update = () => {
  for (const host of hosts) host.requestUpdate();
};

const forget = () => {
  conditions.clear();
  noneFits = undefined;
  country = undefined;
  last = undefined;
  update();
};
addEventListener('pagehide', forget);
// A page that comes back as it was, because a script of it kept the event above from us, is new all the same.
addEventListener('pageshow', ({ persisted }) => persisted && forget());

/** @param withSources whether what stands behind the cautions is wanted too */
async function load(withSources: boolean): Promise<void> {
  if (loaded && (sources || !withSources)) return;
  try {
    const [check, found] = await Promise.all([
      import('../view/self-check.ts'),
      withSources ? import('../view/sources.ts') : undefined,
    ]);
    if (hasMore) await check.learnMore();
    if (!loaded) sheet.replaceSync(check.behindStyles);
    loaded = check;
    sources ??= found;
    hasFailed = false;
  } catch {
    // Said to the reader in place; the default cautions stand as they are.
    hasFailed = true;
  }
  update();
}

/** What answers mean for the less common modalities is needed from now on: with the self-check, or at once if that is there. */
export async function answerForMore(): Promise<void> {
  hasMore = true;
  await loaded?.learnMore();
}

/** One widget's access to the answers; it is drawn again whenever they change. */
export class AnswersController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  /** The styles of the root that the answers show in. */
  #sheets: readonly CSSStyleSheet[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    hosts.add(this.#host);
    addEventListener('beforeprint', this.#openSources);
  }

  hostDisconnected(): void {
    hosts.delete(this.#host);
    removeEventListener('beforeprint', this.#openSources);
  }

  /** Whether the self-check is loaded: what it brings has to be drawn. */
  get isOpen(): boolean {
    return loaded !== undefined;
  }

  /** Gives the root the styles of what is loaded. */
  dress({ adoptedStyleSheets: sheets }: ShadowRoot): void {
    if (loaded && !sheets.includes(sheet)) sheets.push(sheet);
    this.#sheets = sheets;
  }

  /** What the answers mean for products; `undefined` while there are none. */
  get limits(): AnswerLimits | undefined {
    return loaded?.answersOf([...conditions]);
  }

  /** The self-check and the help cards as the templates take them, as far as they are loaded. */
  view(file: MuscleFile, { offered, needHelp }: Picks): Asking {
    const selfCheck = { open: this.#open, hasFailed, ticked: conditions.size };
    const openSources = this.#openSources;
    const code = loaded;
    if (!code) return { selfCheck, openSources };
    const shown = offered.flatMap(({ uses }) => uses.map(({ recommendation }) => recommendation));
    const questions = {
      asked: code.conditionsToAsk(shown, needHelp, conditions),
      isShort: code.conditionsToAsk(shown, [], []).length <= code.MANY,
      muscle: file.muscle.name,
      chosen: conditions,
      toggle: this.#toggle,
      none: { fits: noneFits, choose: this.#chooseNone, untickAll: this.#untickAll },
    };
    const help = { file, country, chooseCountry: this.#chooseCountry };
    return {
      selfCheck: {
        ...selfCheck,
        questions: language => code.questions(questions, language),
        outcome: (picks, language) => code.outcome(picks, conditions.size, language),
        said: language => code.noneSaid(noneFits, conditions.size, language),
      },
      closed: (content, layout) => code.closed(content, { layout, sheets: this.#sheets }),
      helpBody: (which, language, whole) => code.helpBody(which, { ...help, whole }, language),
      openSources,
      sourcesBody: sources?.sourcesBody,
    };
  }

  /** Whether the last answer was given in this widget: it is the one to say what follows from it. */
  get wereGivenHere(): boolean {
    return last === this.#host;
  }

  /** Something else happened in this widget, and is said in place of the last answer. */
  yield(): void {
    if (this.wereGivenHere) last = undefined;
  }

  /** Loads the self-check. It may be asked for again after it failed. */
  #open = (): Promise<void> => load(false);

  /** The same, and what stands behind the cautions. */
  #openSources = (): Promise<void> => load(true);

  #toggle = (code: ConditionCode): void => {
    if (!conditions.delete(code)) conditions.add(code);
    this.#answered(undefined);
  };

  /** What is ticked may be out of sight in a group that is closed: one tap does not take it back. */
  #chooseNone = (): void => {
    const fits = conditions.size > 0 ? 'although ticked' : 'yes';
    this.#answered(fits === noneFits ? undefined : fits);
  };

  #untickAll = (): void => {
    conditions.clear();
    this.#answered('yes');
  };

  #answered(fits: NoneFits): void {
    noneFits = fits;
    last = this.#host;
    update();
  }

  #chooseCountry = (code: string): void => {
    country = code;
    update();
  };
}
