/** The fields of one shop of a product: those that its programme needs, after the field for any address of it. */
import { html, type TemplateResult } from 'lit';
import { capitalized } from '../../domain/words.ts';
import type { Field, Option } from '../form/fields.ts';
import { type Arrangement, arranged } from './arranged.ts';
import type { CollectionContext } from './form-context.ts';
import { pasteField } from './paste-field.ts';

const AMAZON: Arrangement = {
  first: ['program', 'asin', 'search', 'country'],
  more: ['asins', 'coupon'],
};
const DIRECT: Arrangement = {
  first: ['program', 'url', 'seller', 'country', 'pays'],
  more: ['own', 'disclosure', 'coupon'],
};
const OTHER: Arrangement = {
  first: ['program', 'url', 'seller', 'country'],
  more: ['values', 'coupon'],
};

const ARRANGEMENTS: Readonly<Record<string, Arrangement>> = { amazon: AMAZON, direct: DIRECT };

const ABOUT: Readonly<Record<string, string>> = {
  amazon: 'The store of the reader’s own country.',
  direct: 'Any shop, by its address.',
};

/** A description begins by saying for which programmes the field is, and only those have it here. */
const FOR_WHICH = /^(?:amazon|direct|your own)[^:.]{0,40}: /i;

const toThePoint = (field: Field): Field => ({
  ...field,
  about: capitalized(field.about.replace(FOR_WHICH, '')),
});

/** An offer’s programme as a choice among those that the catalog has. */
function programChoice(field: Field, { programs }: CollectionContext): Field {
  if (field.kind !== 'text' || field.path.at(-1) !== 'program') return field;
  const options: readonly Option[] = programs.map(value => ({
    value,
    about: Object.hasOwn(ABOUT, value) ? ABOUT[value] : undefined,
  }));
  return { ...field, kind: 'choice', options };
}

export function offerFields(
  offer: Extract<Field, { kind: 'group' }>,
  context: CollectionContext,
): TemplateResult {
  const fields = offer.fields.map(field => toThePoint(programChoice(field, context)));
  const program = fields.find(({ path }) => path.at(-1) === 'program');
  const name = program?.kind === 'choice' ? program.value : '';
  const arrangement = Object.hasOwn(ARRANGEMENTS, name) ? ARRANGEMENTS[name] : OTHER;
  return html`<div class="fields">
    ${pasteField(offer, context)}
    ${arranged(fields, arrangement ?? OTHER, 'A coupon, and more', context)}
  </div>`;
}
