/** What the fields of the schema are made of: each is judged by its form, and described where it is declared. */
import * as z from 'zod/mini';
import { COUNTRY } from '../../domain/country.ts';

z.config(z.locales.en());
// Without this, zod probes `new Function`, which a strict content policy reports as a violation.
z.config({ jitless: true });

export const text = (about: string) => z.string().check(z.regex(/\S/), z.describe(about));
export const formed = (form: RegExp, about: string) =>
  z.string().check(z.regex(form), z.describe(about));
/** Whether an address is safe is for `check` to say; an editor may underline what cannot be one. */
export const address = (about: string) =>
  z.string().check(
    z.regex(/\S/),
    z.meta({
      description: `${about} A whole address that starts with https://.`,
      pattern: '^[Hh][Tt][Tt][Pp][Ss]://\\S+$',
    }),
  );
export const country = (about: string) =>
  formed(COUNTRY, `${about} Two capital letters (ISO 3166): US, GB, DE.`);
export const list = <T extends z.core.SomeType>(item: T, about: string) =>
  z.array(item).check(z.minLength(1), z.describe(about));
export const described = <T extends z.core.$ZodLooseShape>(about: string, shape: T) =>
  z.looseObject(shape).check(z.describe(about));
export const yesOrNo = (about: string) => z.boolean().check(z.describe(about));
export const pixels = (about: string) => z.int().check(z.positive(), z.describe(about));
