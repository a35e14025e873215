/** The words of the widget, read off the screen, so that everybody else can be made to say the same. */
import type { Page } from 'playwright-core';

export interface Caution {
  /** `critical`, `warning` or `info`. */
  readonly severity: string;
  readonly word: string;
  readonly text: string;
}

/** A line with the words that it begins with. */
export interface Line {
  readonly lead: string;
  readonly text: string;
}

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly does: readonly Line[];
  /** In short. */
  readonly flags: readonly Caution[];
  /** What opens to all of the body. */
  readonly more: string;
  /** Lines and lists of cautions in full, in their order. */
  readonly body: readonly (Line | readonly Caution[])[];
  readonly links: readonly { readonly text: string; readonly of: string; readonly href: string }[];
}

/** What opens on a tap. */
interface Folded {
  readonly lead: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
}

export interface Section {
  readonly phase: string;
  readonly title: string;
  readonly cautions: readonly Caution[];
  readonly groups: readonly { readonly title: string; readonly cards: readonly Card[] }[];
}

export interface Words {
  readonly heading: string;
  readonly author: Line;
  readonly disclosure: string;
  readonly clot: { readonly title: string; readonly sentences: readonly string[] };
  readonly helps: readonly Folded[];
  readonly legend: string;
  readonly phases: readonly {
    readonly id: string;
    readonly name: string;
    readonly about: string;
  }[];
  readonly check: Folded;
  readonly sections: readonly Section[];
  /** The choice of another country, where the links differ by country. */
  readonly country: readonly Folded[];
  readonly sources: Folded;
}

export interface Painted {
  readonly words: Words;
  /** All of its text, without the blanks. */
  readonly text: string;
}

/** Runs in the page. */
function read(widget: Element): Painted {
  type Root = Element | ShadowRoot;
  const all = (root: Root, path: string): readonly Element[] => [...root.querySelectorAll(path)];
  const text = (root: Root | undefined, path: string): string =>
    (root?.querySelector(path)?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const plain = (node: Element | undefined): string =>
    (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
  /** What follows the first words of a line. */
  const rest = (node: Element | undefined, path: string): string =>
    plain(node).slice(text(node, path).length).trim();
  const caution = (item: Element): Caution => ({
    severity: item.classList.item(1) ?? '',
    word: text(item, 'strong'),
    text: rest(item.querySelector('span') ?? undefined, 'strong'),
  });
  const line = (node: Element | undefined): Line => ({
    lead: text(node, 'strong'),
    text: rest(node, 'strong'),
  });
  const folded = (details: Element | undefined): Folded => {
    const summary = details?.querySelector('summary') ?? undefined;
    return {
      lead: text(summary, 'strong'),
      summary: rest(summary, 'strong'),
      paragraphs: details ? all(details, 'p').map(plain) : [],
    };
  };
  const card = (article: Element): Card => ({
    id: article.getAttribute('data-product') ?? '',
    title: text(article, '.title'),
    does: all(article, '.does').map(line),
    flags: all(article, '.flags > li').map(caution),
    more: text(article, '.more > summary'),
    body: all(article, '.body > *').map(each =>
      each.matches('ul') ? all(each, 'li').map(caution) : line(each),
    ),
    links: all(article, '.shops a').map(link => {
      const of = text(link, '.unseen');
      return {
        text: plain(link).slice(0, -of.length).trim(),
        of,
        href: link.getAttribute('href') ?? '',
      };
    }),
  });
  const root = widget.shadowRoot ?? widget;
  const words: Words = {
    heading: text(root, '.heading'),
    author: line(all(root, '.by')[0]),
    disclosure: text(root, '.disclosure'),
    clot: { title: text(root, '.symptom'), sentences: all(root, '.say p').map(plain) },
    helps: all(root, '.help').map(folded),
    legend: text(root, '.phases legend'),
    phases: all(root, '.phase').map(phase => ({
      id: phase.querySelector('input')?.value ?? '',
      name: text(phase, 'strong'),
      about: text(phase, 'small'),
    })),
    check: folded(all(root, '.check')[0]),
    sections: all(root, '.section').map(section => ({
      phase: section.id,
      title: text(section, '.phase-heading'),
      cautions: all(section, ':scope > .cautions li').map(caution),
      groups: all(section, '.group').map(group => ({
        title: text(group, '.purpose'),
        cards: all(group, '.card').map(card),
      })),
    })),
    country: all(root, '.country').map(folded),
    sources: folded(all(root, '.behind')[0]),
  };
  const whole = root.querySelector('.care')?.textContent ?? '';
  return { words, text: whole.replace(/\s+/g, '') };
}

/** @param page one with a widget that is painted */
export async function wordsOf(page: Page): Promise<Painted> {
  // The runner names each function by a helper of its own, which the page does not have.
  await page.evaluate('globalThis.__name = value => value');
  return page.locator('care-picks').evaluate(read);
}
