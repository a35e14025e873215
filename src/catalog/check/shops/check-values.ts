/**
 * Whether the placeholders of a programme's links have values, and whether what goes to the network with a click says
 * nothing of the reader's body.
 */
import { PLACEHOLDER } from '../../../domain/code-forms.ts';
import { httpsAddress } from '../../../links/address.ts';
import { parametersOf } from '../../../links/networks/address/parameters.ts';
import type { ValueForm } from '../../../links/networks/network.ts';
import { isRecord, type JsonObject, recordAt } from '../../format/json-value.ts';
import { error, type Path, type Problem, warning } from '../../format/problems.ts';
import { quoted } from '../../format/quoted.ts';
import { asksForHealth, healthWords } from './health-words.ts';

/** Placeholders that are filled without an author's value. */
const FILLED = ['url', 'tag'];

/** The names that networks give the parameter with an author's own note on a click. */
const NOTE =
  /^(?:(?:aff_?)?sub_?(?:id|aff(?:iliate)?)?_?\d*|s(?:id|ub)?\d*|u\d|epi\d?|click_?(?:ref|id)\d?|afftrack|ascsubtag|pub_?ref|xcust|shared_?id|tid|label|utm_(?:content|term|campaign))$/i;

const NEVER = 'A network may never learn what hurts a reader, so no link carries it.';

const tells = (path: Path, words: string): Problem =>
  error(
    path,
    'health-data',
    `“${words}” would tell the network of a reader’s muscle, phase or condition.`,
    `Name it after the post or the place on the page: post-1. ${NEVER}`,
  );

/** Problems with the names of the placeholders in a template: everything in brackets is meant as one. */
export const checkPlaceholders = (template: string, path: Path): readonly Problem[] =>
  [...template.matchAll(/\{([^{}]*)\}/g)].flatMap(([whole, name = '']) => {
    if (!PLACEHOLDER.test(name)) {
      const message = `${quoted(whole)} is no placeholder.`;
      return [error(path, 'template', message, 'Write it in lower-case letters: {merchant}.')];
    }
    return asksForHealth(name) ? [tells(path, whole)] : [];
  });

/** Notes on a click that are written into an address that pays, and tell of the reader. */
export function checkNotes(address: unknown, path: Path): readonly Problem[] {
  const whole = httpsAddress(address);
  if (!whole) return [];
  const url = new URL(whole);
  // CJ has it in a step of the path, Partnerize behind a colon: `/sid/post-1`, `/pubref:post-1`.
  const steps = [...url.pathname.matchAll(/\/(sid|pubref)[:/]([^/]+)/gi)];
  const noted = [
    ...parametersOf(url).map(({ name, value }) => [name, value] as const),
    ...steps.map(([, name = '', value = '']) => [name, value] as const),
  ];
  for (const [name, value] of noted) {
    const words = NOTE.test(name) ? healthWords(value) : undefined;
    if (words !== undefined) return [tells(path, words)];
  }
  return [];
}

/** Where values go: the placeholders of the template, if it is known, and what a ready-made programme says of them. */
export interface Places {
  readonly known: readonly string[] | undefined;
  readonly forms: Readonly<Record<string, ValueForm>>;
}

function checkForm(value: unknown, form: ValueForm | undefined, path: Path): readonly Problem[] {
  if (typeof value !== 'string' || !value.trim() || !form || form.form.test(value)) return [];
  const message = `${quoted(value)} does not look like what this programme has here.`;
  const remedy = `Look whether it is the ${form.called}, which looks like ${form.example}.`;
  return [warning(path, 'odd-tag', message, remedy)];
}

/** Problems with the values of one place. */
export function checkValues(
  values: unknown,
  { known, forms }: Places,
  path: Path,
): readonly Problem[] {
  return Object.entries(recordAt({ values }, 'values')).flatMap(
    ([name, value]): readonly Problem[] => {
      const where = [...path, name];
      if (FILLED.includes(name)) {
        const message = `{${name}} is filled by itself.`;
        const remedy =
          name === 'tag'
            ? 'Write your tag under "tags".'
            : 'The offer’s own "url" is written there.';
        return [error(where, 'template', message, remedy)];
      }
      const words = typeof value === 'string' ? healthWords(value) : undefined;
      if (words !== undefined) return [tells(where, words)];
      if (known?.includes(name)) return checkForm(value, forms[name], where);
      if (known === undefined || !PLACEHOLDER.test(name)) return [];
      const others = known.filter(each => !FILLED.includes(each)).map(each => `{${each}}`);
      const remedy =
        others.length > 0 ? `Those of its template are ${others.join(', ')}.` : 'Remove it.';
      const message = `The template has no {${name}}, so this value is not used.`;
      return [warning(where, 'unknown-property', message, remedy)];
    },
  );
}

/** Problems with what is written for single shops. */
export const checkShops = (shops: unknown, places: Places, path: Path): readonly Problem[] =>
  Object.entries(isRecord(shops) ? (shops as JsonObject) : {}).flatMap(([host, values]) => {
    const where = [...path, host];
    const address = httpsAddress(`https://${host}`);
    if (address && new URL(address).host === host && host.includes('.'))
      return checkValues(values, places, where);
    const message = `${quoted(host)} is not the host of a shop.`;
    const remedy = 'Write what stands in its address between // and the next /: shop.example.';
    return [error(where, 'wrong-form', message, remedy)];
  });
