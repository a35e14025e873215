/** Prints one element of the page alone and whole, and leaves the page as it was. */

// A rule about pages has no effect in a shadow root, and what stands around is not its to hide.
const AROUND = `
  @page { size: landscape; margin: 12mm; }
  @media print { body :not(:has([data-printed])):not([data-printed]) { display: none !important; } }
`;

/** What is closed on the screen is open on paper. */
export function printAlone(element: HTMLElement & { readonly renderRoot: ParentNode }): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(AROUND);
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
