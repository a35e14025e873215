/** What the templates need besides the picks: words, and how the author wants it drawn. */

import type { nothing, TemplateResult } from 'lit';
import type { Layout, Theme } from '../../domain/options.ts';
import type { Phase } from '../../domain/types.ts';
import type { Language } from '../../i18n/strings.ts';
import type { ShopLink } from '../../links/link.ts';
import type { ListedPick } from '../../recommend/list.ts';
import type { Picks } from '../../recommend/recommend.ts';
import type { Help } from '../../safety/rules/help/help-card.ts';

export interface View {
  readonly language: Language;
  readonly layout: Layout;
  readonly theme: Theme;
  /** The author's heading; absent: ours. */
  readonly heading?: string | undefined;
  /** 1 to 6; what lies deeper follows. */
  readonly headingLevel: number;
  readonly newTab: boolean;
  /** Present in a live page: the chosen phase and what to do when the reader chooses another. */
  readonly phaseSwitch?: {
    readonly chosen: Phase | undefined;
    readonly choose: (phase: Phase) => void;
  };
  /** Present in a live page: the choice of the country whose shops are linked. */
  readonly country?: {
    /** Whether it has been opened: what is in it is drawn from then on. */
    readonly isOpen: boolean;
    readonly open: () => void;
    /** The country before any choice. */
    readonly base: string;
    readonly choose: (country: string) => void;
  };
  /** Present in a live page: the reader's self-check. */
  readonly selfCheck?: {
    /** Loads what is behind the click. */
    readonly open: () => void;
    /** Whether that could not be loaded. */
    readonly hasFailed: boolean;
    /** The questions, once they are loaded. */
    readonly questions?: (language: Language) => unknown;
    /** How many conditions are ticked. */
    readonly ticked: number;
    /** What that left of the list, once it is loaded. */
    readonly outcome?: (picks: Picks, language: Language) => string;
    /** What to say in its place, once it is loaded: "None of these" is what the reader tapped last. */
    readonly said?: (language: Language) => string | undefined;
  };
  /** Present once the self-check is loaded: draws what tells of answers where nothing of the page sees it. */
  readonly closed?: ((content: unknown, layout: Layout) => unknown) | undefined;
  /** What the reader did last in this widget: what came of it is said once. */
  readonly last?: 'answers' | 'phase' | undefined;
  /** A help card in full, once it is loaded. */
  readonly helpBody?:
    | ((help: Help, language: Language, whole: View['whole']) => unknown)
    | undefined;
  /** Present in a live page: loads what stands behind the cautions. */
  readonly openSources?: (() => void) | undefined;
  /** What stands behind the cautions with these codes, once it is loaded. */
  readonly sourcesBody?: ((codes: readonly string[], language: Language) => Block) | undefined;
  /** Present in a live page: called before a shop link is followed. */
  readonly select?: (event: Event, pick: ListedPick, link: ShopLink) => void;
  /** Present in a page without script: what stands in a card because nobody can answer questions there. */
  readonly cardNote?: (pick: ListedPick) => unknown;
  /** Present in a live page: makes the nodes of a block that is drawn whole (view/whole.ts). */
  readonly whole?: (block: Block) => unknown;
}

/** Elements that change together, or nothing. */
export type Block = TemplateResult | typeof nothing;

/** A block, drawn whole where something can change. */
export const whole = (block: Block, view: View): unknown => view.whole?.(block) ?? block;
