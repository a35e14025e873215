/** What is wrong in a template of Vue or Svelte is a type error where it stands, and what is right is none. */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { ensurePackages } from '../../support/runner/packages.mjs';
import { ATTRIBUTE_ROWS, type AttributeRow } from './support/attribute-rows.ts';
import {
  type FoundError,
  type Project,
  svelteCheck,
  tsc,
  typeErrors,
} from './support/type-errors.ts';

const right = (written: string): AttributeRow => ({ written, isRight: true });
const wrong = (written: string): AttributeRow => ({ written, isRight: false });

const PACKAGES = 'test/node/surface/node_modules';

const AROUND =
  '<care-catalog home="/care/"><care-picks muscle="calf"><span slot="fallback">…</span></care-picks></care-catalog>';

interface Language {
  readonly rows: readonly AttributeRow[];
  /** What goes before the rows, which stand in a line each. */
  readonly head: string;
  readonly foot: string;
  readonly project: Omit<Project, 'files'> & { readonly file: string };
}

const LANGUAGES: Readonly<Record<string, Language>> = {
  Vue: {
    rows: [
      ...ATTRIBUTE_ROWS,
      right(':limit="3"'),
      right(':heading-level="3"'),
      wrong(':heading-level="1"'),
      right(':strict="false"'),
      right('@care-picks-select="event => event.item.id"'),
      wrong('@care-picks-select="event => event.muscle"'),
    ],
    head: '<script setup lang="ts"></script>\n<template>',
    foot: `${AROUND}\n</template>\n`,
    project: {
      file: 'Rows.vue',
      packages: { vue: `${PACKAGES}/vue` },
      types: 'vue.d.ts',
      compilerOptions: { jsx: 'preserve' },
      checker: tsc(`${PACKAGES}/vue-tsc/bin/vue-tsc.js`),
    },
  },
  Svelte: {
    rows: [
      ...ATTRIBUTE_ROWS,
      right('limit={3}'),
      right('heading-level={3}'),
      wrong('heading-level={1}'),
      right('strict={false}'),
      right('oncare-picks-select={event => event.item.id}'),
      wrong('oncare-picks-select={event => event.muscle}'),
    ],
    head: '<script lang="ts"></script>',
    foot: AROUND,
    project: {
      file: 'Rows.svelte',
      packages: {
        svelte: `${PACKAGES}/svelte/types/index.d.ts`,
        'svelte/elements': `${PACKAGES}/svelte/elements.d.ts`,
      },
      types: 'svelte.d.ts',
      checker: svelteCheck(`${PACKAGES}/svelte-check/bin/svelte-check`),
    },
  },
};

for (const [language, { rows, head, foot, project }] of Object.entries(LANGUAGES))
  describe(`a template of ${language}`, () => {
    const { file, ...rest } = project;
    let errors: readonly FoundError[] = [];
    before(async () => {
      await ensurePackages('node/surface');
      const lines = rows.map(({ written }) => `<care-picks ${written}></care-picks>`);
      errors = typeErrors({ ...rest, files: { [file]: [head, ...lines, foot].join('\n') } });
    });

    it('nothing is wrong but in the rows', () => {
      const first = head.split('\n').length + 1;
      const isRow = (each: FoundError) =>
        each.file === file && each.line >= first && each.line < first + rows.length;
      assert.deepEqual(
        errors.filter(each => !isRow(each)),
        [],
      );
    });

    for (const [at, { written, isRight }] of rows.entries())
      it(`${written} → ${isRight ? 'no error' : 'a type error'}`, () => {
        const line = head.split('\n').length + 1 + at;
        const found = errors.filter(each => each.line === line);
        assert.equal(found.length > 0, !isRight, JSON.stringify(found));
      });
  });
