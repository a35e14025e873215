/** A style sheet that a page may have, by accident or on purpose. */
export interface Sheet {
  readonly title: string;
  readonly css: string;
  /** Which shop links it leaves in sight: with none, because the page hides them or all of the widget, nothing is left to warn of. */
  readonly leaves: 'all' | 'none';
}

export const sheet = (title: string, css: string, leaves: Sheet['leaves'] = 'all'): Sheet => ({
  title,
  css,
  leaves,
});

/** Declarations, each as strong as a page can make it. */
export const important = (rule: string): string => rule.replace(/(;|$)/g, ' !important$1');
