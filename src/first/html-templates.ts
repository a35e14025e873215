/**
 * Templates in a page that cannot make them as Lit asks: in XML, `innerHTML` reads XML, which templates of HTML are not,
 * and in a page with an image called `createElement` the document makes nothing by that name. Lit lets polyfills change
 * how it makes a template, and this has it made in a document of HTML; what comes of it stands in any.
 *
 * It is loaded in such pages alone, before Lit is.
 */
interface Making {
  createElement: (html: string) => HTMLTemplateElement;
}

interface Polyfilled {
  litHtmlPolyfillSupport?: (template: Making, part: unknown) => void;
}

/** It is no name of the platform’s. */
const page = globalThis as Polyfilled;
const { litHtmlPolyfillSupport: before } = page;

page.litHtmlPolyfillSupport = (template, part) => {
  before?.(template, part);
  template.createElement = html => {
    const made = document.implementation.createHTMLDocument('').createElement('template');
    made.innerHTML = html;
    return made;
  };
};

export {};
