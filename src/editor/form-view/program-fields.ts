/** The fields of one shop programme. How a ready-made one writes its links is known, so it asks for the tags alone. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Field } from '../form/fields.ts';
import type { ReadyProgram } from '../worker/ready-programs.ts';
import { type Arrangement, arranged } from './arranged.ts';
import type { CollectionContext } from './form-context.ts';

const AMAZON: Arrangement = { first: ['tags'], more: [] };
const READY: Arrangement = {
  first: ['tags'],
  more: ['values', 'shops', 'disclosure', 'network', 'template', 'encode'],
};
const OWN: Arrangement = {
  first: ['template', 'tags'],
  more: ['network', 'encode', 'values', 'shops', 'disclosure'],
};

const textOf = (fields: readonly Field[], name: string): string => {
  const field = fields.find(({ path }) => path.at(-1) === name);
  return field?.kind === 'text' ? field.value : '';
};

/** What the ready-made programme calls its tag. */
const aboutTag = ({ name, tag }: ReadyProgram): TemplateResult =>
  html`<p class="about">
    ${name} is ready-made: write your ${tag.called} as the tag, such as ${tag.example}.
  </p>`;

export function programFields(
  program: Extract<Field, { kind: 'group' }>,
  context: CollectionContext,
): TemplateResult {
  const { fields, path } = program;
  const name = String(path.at(-1));
  const ready = context.readyPrograms.find(({ id }) => id === (textOf(fields, 'network') || name));
  // A template of the author’s own goes before the ready-made one.
  const isReady = ready !== undefined && textOf(fields, 'template') === '';
  const arrangement = name === 'amazon' ? AMAZON : isReady ? READY : OWN;
  return html`<div class="fields">
    ${isReady ? aboutTag(ready) : nothing}
    ${arranged(fields, arrangement, 'More about its links', context)}
  </div>`;
}
