/**
 * What a page can listen for, as it is explained to developers. The classes stand in `domain/events.ts`; a test holds the
 * one to the other.
 */

/** A field of an event, beside those that every event of a browser has. */
export interface EventField {
  readonly name: string;
  /** Its type, as TypeScript writes it. */
  readonly type: string;
  readonly about: string;
}

export interface EventDeclaration {
  /** The name of its class. */
  readonly of: string;
  /** When it comes. */
  readonly when: string;
  /** What a page may listen for it for. */
  readonly use: string;
  readonly isCancelable?: true;
  readonly fields: readonly EventField[];
}

const ITEMS: EventField = {
  name: 'items',
  type: 'readonly Item[]',
  about: '`{ id, index }` of each product',
};

export const EVENTS = {
  'care-picks-load': {
    of: 'CarePicksLoadEvent',
    when: 'The picks are on the page.',
    use: 'To know that a post shows picks, and how many. What was painted first tells it once a reader comes near.',
    fields: [ITEMS],
  },
  'care-picks-error': {
    of: 'CarePicksErrorEvent',
    when: 'Nothing could be shown. What you wrote as fallback stays.',
    use: 'To hear about a wrong muscle or a catalog that does not load.',
    fields: [{ name: 'code', type: 'CatalogErrorCode', about: 'as in the console' }],
  },
  'care-picks-phase': {
    of: 'CarePicksPhaseEvent',
    when: 'The reader switched the phase.',
    use: 'To count how often the switch is used. It does not say to which phase.',
    fields: [],
  },
  'care-picks-view': {
    of: 'CarePicksViewEvent',
    when: 'Half of the list, or half a screen of it, was in view for a second.',
    use: 'To count how often it was really seen.',
    fields: [ITEMS],
  },
  'care-picks-select': {
    of: 'CarePicksSelectEvent',
    when: 'The reader followed a shop link.',
    use: 'To count clicks for each product and shop.',
    isCancelable: true,
    fields: [
      { name: 'item', type: 'Item', about: '`{ id, index }` of the product' },
      {
        name: 'program',
        type: 'string',
        about: 'the shop programme: `amazon`, `direct` or one of your catalog',
      },
    ],
  },
} as const satisfies Readonly<Record<`care-picks-${string}`, EventDeclaration>>;

export type EventName = keyof typeof EVENTS;
// The keys of the table are its own closed union, which `Object.keys` does not know.
export const EVENT_NAMES = Object.keys(EVENTS) as readonly EventName[];
