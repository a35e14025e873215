/** Prints one element of the page, all of it and nothing else, and leaves the page as it was. */

// It is a style sheet of the page: `@page` has no effect in a shadow root, which cannot hide what is around it.
const PAGE_CSS = `
  @page { size: landscape; margin: 12mm; }
  @media print { body :not(:has([data-printed])):not([data-printed]) { display: none !important; } }
`;

/** Everything that is closed on the screen is open in print. */
export function printAlone(element: HTMLElement & { readonly renderRoot: ParentNode }): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(PAGE_CSS);
  const closed = [
    ...element.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])'),
  ];
  for (const more of closed) more.open = true;
  element.dataset.printed = '';
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  addEventListener(
    'afterprint',
    () => {
      for (const more of closed) more.open = false;
      delete element.dataset.printed;
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== sheet);
    },
    { once: true },
  );
  print();
}
