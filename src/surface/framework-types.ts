/** What each framework that checks templates has to be told: the same attributes and events, in its own words. */

/** The file beside. */
const MODULE = './attributes.js';
const OURS = `import type { CareCatalogAttributes, CarePicksAttributes, CarePicksEvents } from '${MODULE}';`;

/** For JSX of React. From version 19 on it listens to events by `on` and their whole name. */
export const reactTypes = (): string => `import type { CareCatalog, CarePicks } from 'care-picks';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${OURS}

type Listeners = {
  [Name in keyof CarePicksEvents as \`on\${Name}\`]?:
    | ((event: CarePicksEvents[Name]) => void)
    | undefined;
};

type Props<Element> = DetailedHTMLProps<HTMLAttributes<Element>, Element>;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'care-picks': Props<CarePicks> & CarePicksAttributes & Listeners;
      'care-catalog': Props<CareCatalog> & CareCatalogAttributes;
    }
  }
}
`;

/** For templates of Vue, which writes the names of attributes and events in camel case. */
export const vueTypes = (): string => `import type { HTMLAttributes, PublicProps } from 'vue';
${OURS}

type CamelCase<Name extends string> = Name extends \`\${infer First}-\${infer Rest}\`
  ? \`\${First}\${Capitalize<CamelCase<Rest>>}\`
  : Name;

type Attributes<All> = { [Name in keyof All as CamelCase<Name & string>]: All[Name] };

type Listeners<All> = {
  [Name in keyof All & string as \`on\${Capitalize<CamelCase<Name>>}\`]?:
    | ((event: All[Name]) => void)
    | undefined;
};

type CustomElement<All, Events, Slots> = new () => {
  $props: HTMLAttributes & PublicProps & Attributes<All> & Listeners<Events>;
  $slots: Slots;
};

declare module 'vue' {
  interface GlobalComponents {
    'care-picks': CustomElement<
      CarePicksAttributes,
      CarePicksEvents,
      { default?: () => unknown; fallback?: () => unknown }
    >;
    'care-catalog': CustomElement<CareCatalogAttributes, {}, { default?: () => unknown }>;
  }
}
`;

/** For Svelte, from version 5 on. */
export const svelteTypes = (): string => `import type { CareCatalog, CarePicks } from 'care-picks';
import type { HTMLAttributes } from 'svelte/elements';
${OURS}

type Listeners = {
  [Name in keyof CarePicksEvents as \`on\${Name}\`]?:
    | ((event: CarePicksEvents[Name]) => void)
    | undefined
    | null;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'care-picks': HTMLAttributes<CarePicks> & CarePicksAttributes & Listeners;
    'care-catalog': HTMLAttributes<CareCatalog> & CareCatalogAttributes;
  }
}
`;
