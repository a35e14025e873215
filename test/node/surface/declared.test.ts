/** What is declared of the public surface is what there is, and what there is is declared. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { GROUPS } from '../../../demo/configure/groups.ts';
import * as eventClasses from '../../../src/domain/events.ts';
import {
  FLAGS,
  HEADING_LEVELS,
  LAYOUTS,
  OPTION_NAMES,
  readLayout,
  THEMES,
} from '../../../src/domain/options.ts';
import { PHASES } from '../../../src/domain/phases.ts';
import { ELEMENTS } from '../../../src/surface/elements.ts';
import { EVENT_NAMES, EVENTS, type EventDeclaration } from '../../../src/surface/events.ts';
import { CUSTOM_PROPERTIES, defaultOf, PARTS } from '../../../src/surface/looks.ts';
import { AUTO, MUSCLE_VALUES } from '../../../src/surface/muscles.ts';
import { OPTIONS } from '../../../src/surface/options.ts';
import { atLeast } from '../../support/lists/at-least.ts';
import { filesIn } from '../../support/lists/files-in.ts';
import { classOf } from './support/class-of.ts';
import { partsDrawn } from './support/parts-drawn.ts';

const sorted = (names: Iterable<string>): readonly string[] => [...new Set(names)].sort();

/** The text of every file of the sources that runs where a reader is. */
const SOURCES = atLeast(
  60,
  ['elements', 'embed', 'first', 'folder', 'page', 'view'].flatMap(name => filesIn(`src/${name}`)),
).map(file => readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8'));

/** What a pattern finds in its first group, in all of them. */
const written = (pattern: RegExp): readonly string[] =>
  sorted(SOURCES.flatMap(text => [...text.matchAll(pattern)].map(([, name = '']) => name)));

for (const { tag, of, attributes, events } of ELEMENTS) {
  const element = await classOf(tag);
  describe(`<${tag}>`, () => {
    const ofHtml = attributes.filter(({ option }) => option.isOfHtml);

    it('its class has the name that is declared', () => assert.equal(element.name, of));

    it('attributes → those that it observes, and those that every element has', () => {
      assert.deepEqual(
        sorted(attributes.map(({ name }) => name)),
        sorted([...element.observedAttributes, ...ofHtml.map(({ name }) => name)]),
      );
      assert.ok(ofHtml.every(({ name }) => name === 'lang'));
    });

    it('properties → those of the class that are not its own business, each of its attribute', () => {
      const real = [...element.elementProperties].flatMap(([property, options]) =>
        options.state ? [] : [[property, options.attribute ?? property]],
      );
      const declared = attributes.flatMap(({ name, property }) =>
        property ? [[property, name]] : [],
      );
      assert.deepEqual(declared.map(String).sort(), real.map(String).sort());
    });

    it('every event that it fires is declared', () => {
      const fired = tag === 'care-picks' ? written(/new (CarePicks\w+Event)\(/g) : [];
      assert.deepEqual(sorted(events.map(name => EVENTS[name].of)), fired);
    });
  });
}

describe('the options', () => {
  it('each → declared once, and no other', () =>
    assert.deepEqual(Object.keys(OPTIONS), [...OPTION_NAMES]));

  it('flags and choices → the values that are read', () => {
    const flags = OPTION_NAMES.filter(name => OPTIONS[name].kind === 'flag');
    assert.deepEqual(flags, [...FLAGS]);
    const choices = OPTION_NAMES.flatMap(name => {
      const option = OPTIONS[name];
      return option.kind === 'choice' ? [[name, option.values]] : [];
    });
    assert.deepEqual(Object.fromEntries(choices), {
      phase: PHASES,
      layout: LAYOUTS,
      theme: THEMES,
      'heading-level': HEADING_LEVELS,
    });
  });

  for (const name of OPTION_NAMES) {
    const option = OPTIONS[name];
    if (option.kind !== 'choice') continue;
    it(`${name} → a form has a label for each value, and for none where none is the default`, () => {
      const values = option.values.map(String);
      assert.deepEqual(
        sorted(Object.keys(option.labels)),
        sorted([...values, ...(option.initial === undefined ? [''] : [])]),
      );
      assert.ok(option.initial === undefined || values.includes(option.initial));
    });
  }

  it('the form of the demo page → each option once', () =>
    assert.deepEqual(GROUPS.flatMap(([, names]) => names).sort(), [...OPTION_NAMES].sort()));

  it('an older name of a layout → still read, as the default', () => {
    const { layout } = OPTIONS;
    assert.ok(layout.kind === 'choice');
    assert.deepEqual(layout.alsoRead, ['list']);
    assert.equal(readLayout('list'), layout.initial);
  });

  it('153 muscles → offered, and auto', () => {
    assert.equal(new Set(MUSCLE_VALUES.map(({ name }) => name)).size, 153);
    assert.ok(MUSCLE_VALUES.every(({ about }) => about.length > 10));
    assert.equal(AUTO.name, 'auto');
  });
});

describe('the events', () => {
  const ITEM = { id: 'a-gel', index: 0 };
  const { CarePicksErrorEvent, CarePicksLoadEvent, CarePicksPhaseEvent } = eventClasses;
  const { CarePicksSelectEvent, CarePicksViewEvent } = eventClasses;
  const ROWS: Readonly<Record<string, Event>> = {
    CarePicksErrorEvent: new CarePicksErrorEvent('muscle/missing'),
    CarePicksLoadEvent: new CarePicksLoadEvent([ITEM]),
    CarePicksPhaseEvent: new CarePicksPhaseEvent(),
    CarePicksSelectEvent: new CarePicksSelectEvent(ITEM, 'amazon'),
    CarePicksViewEvent: new CarePicksViewEvent([ITEM]),
  };

  it('every class → has a row, and is declared', () => {
    assert.deepEqual(sorted(Object.keys(eventClasses)), sorted(Object.keys(ROWS)));
    assert.deepEqual(sorted(EVENT_NAMES.map(name => EVENTS[name].of)), sorted(Object.keys(ROWS)));
  });

  for (const name of EVENT_NAMES)
    it(`${name} → its name, its fields, and whether it can be cancelled`, () => {
      const { of, fields, isCancelable }: EventDeclaration = EVENTS[name];
      const event = ROWS[of];
      assert.ok(event);
      assert.equal(event.type, name);
      assert.equal(event.cancelable, isCancelable === true);
      const own = Object.keys(event).filter(key => key !== 'isTrusted');
      assert.deepEqual(sorted(own), sorted(fields.map(field => field.name)));
    });
});

describe('the looks', () => {
  it('custom properties → those that the style sheets ask for', () =>
    assert.deepEqual(sorted(Object.keys(CUSTOM_PROPERTIES)), written(/var\((--care-[\w-]+)/g)));

  it('each has a default', () => {
    assert.equal(defaultOf('--care-radius'), '12px');
    for (const name of Object.keys(CUSTOM_PROPERTIES)) assert.ok(defaultOf(name), name);
  });

  it('parts → those of everything that is drawn', async () =>
    assert.deepEqual(sorted(Object.keys(PARTS)), sorted(await partsDrawn())));

  it('parts → no other is written in a template', () => {
    const names = [...written(/ part="([\w-]+)"/g), ...written(/heading\([^'$]*, '([\w-]+)'/g)];
    assert.deepEqual(sorted(names), sorted(Object.keys(PARTS)));
    assert.deepEqual(written(/ part=\$\{([\w.]+)\}/g), ['name']);
  });

  it('slots → those of the shadow root, with a name and without', () => {
    const names = [...written(/<slot name="([\w-]+)"/g), ...written(/<(slot)[ >](?!name)/g)];
    assert.deepEqual(
      sorted(names.map(name => (name === 'slot' ? '' : name))),
      sorted(Object.keys(ELEMENTS[0].slots)),
    );
  });
});
