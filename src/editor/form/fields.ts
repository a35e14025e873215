/**
 * A form as data, made from the catalog's JSON Schema and a value: every field that the schema has, filled
 * in or not, and every property that the value has, known or not. What a field is for is said in the words
 * of the schema, which are also those of `check`.
 *
 * Pure. A value that does not have the schema's shape is shown as it is: no form may hide what is there.
 */

import { isRecord } from '../../catalog/format/json-value.ts';
import type { Path } from '../../catalog/format/problems.ts';
import { labelOf } from './labels.ts';
import { shortFor } from './shortened.ts';

/** The parts of a JSON Schema that a form is made from. */
export interface Schema {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly propertyNames?: Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly string[];
  readonly oneOf?: readonly { readonly const: string; readonly description: string }[];
  readonly examples?: readonly unknown[];
}

/** One of the values that can be chosen. */
export interface Option {
  readonly value: string;
  readonly about?: string | undefined;
}

interface FieldBase {
  readonly path: Path;
  readonly label: string;
  /** What it is for; empty if its label says enough. */
  readonly about: string;
  readonly isNeeded: boolean;
  /** Whether it is an entry of a list or a record: that stays, even if it is empty. */
  readonly isEntry?: boolean;
}

export type Field = FieldBase &
  (
    | {
        readonly kind: 'text';
        readonly value: string;
        readonly isNumber: boolean;
        /** Common values. */
        readonly suggestions: readonly string[];
        /** What one click takes over while it is empty. */
        readonly offered?: string | undefined;
      }
    | {
        readonly kind: 'choice';
        readonly value: string;
        readonly options: readonly Option[];
        /** Whether the values are `true` and `false` in the file. */
        readonly isYesOrNo?: boolean;
      }
    | {
        readonly kind: 'choices';
        readonly value: readonly unknown[];
        readonly options: readonly Option[];
      }
    | { readonly kind: 'list'; readonly items: readonly Field[]; readonly item: Schema }
    | {
        readonly kind: 'record';
        readonly rows: readonly Field[];
        readonly row: Schema;
        /** The names that are allowed; absent: any. */
        readonly names: readonly string[] | undefined;
        /** What a name stands for. */
        readonly aboutName: string;
      }
    | { readonly kind: 'group'; readonly fields: readonly Field[] }
    /** A value of some other shape, shown as JSON and left as it is. */
    | { readonly kind: 'other'; readonly value: unknown }
  );

const WRONG_SHAPE =
  'This does not have the form that is needed here. It is left as it is: you can correct it in the JSON.';

const optionsOf = ({ oneOf, enum: values }: Schema): readonly Option[] =>
  oneOf?.map(({ const: value, description }) => ({ value, about: description })) ??
  values?.map(value => ({ value })) ??
  [];

/** Values of yes and no, as `labels.ts` calls them. */
const YES_OR_NO: readonly Option[] = [{ value: 'true' }, { value: 'false' }];

const isText = (value: unknown): value is string | number | undefined =>
  value === undefined || typeof value === 'string' || typeof value === 'number';

const strings = (values: readonly unknown[] = []): readonly string[] =>
  values.filter(value => typeof value === 'string');

/** The fields of an object: those of the schema, in its order, then any others that are there. */
function fieldsOf(
  schema: Schema,
  value: Readonly<Record<string, unknown>>,
  path: Path,
): readonly Field[] {
  const known = schema.properties ?? {};
  const others = Object.keys(value).filter(name => !Object.hasOwn(known, name));
  return [
    ...Object.entries(known).map(([name, inner]) =>
      fieldOf(inner, Object.hasOwn(value, name) ? value[name] : undefined, [...path, name], {
        isNeeded: schema.required?.includes(name) ?? false,
        offered: shortFor(name, value),
      }),
    ),
    ...others.map(name => fieldOf({}, value[name], [...path, name])),
  ];
}

/** @param value `undefined` if the file has no such property */
export function fieldOf(
  schema: Schema,
  value: unknown,
  path: Path,
  {
    isNeeded = false,
    isEntry = false,
    offered,
  }: {
    readonly isNeeded?: boolean;
    readonly isEntry?: boolean;
    readonly offered?: string | undefined;
  } = {},
): Field {
  const base: FieldBase = {
    path,
    label: labelOf(path),
    about: schema.description ?? '',
    isNeeded,
    isEntry,
  };
  const other = (): Field => ({
    ...base,
    about: schema.type ? `${WRONG_SHAPE} ${base.about}` : base.about,
    kind: 'other',
    value,
  });
  const { items, additionalProperties: row } = schema;
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'integer': {
      if (!isText(value)) return other();
      const options = optionsOf(schema);
      if (options.length > 0)
        return { ...base, kind: 'choice', value: String(value ?? ''), options };
      const isNumber = schema.type !== 'string';
      const suggestions = strings(schema.examples);
      const held = String(value ?? '');
      const offer = held === '' ? { offered } : {};
      return { ...base, kind: 'text', value: held, isNumber, suggestions, ...offer };
    }
    case 'boolean':
      return value === undefined || typeof value === 'boolean'
        ? {
            ...base,
            kind: 'choice',
            value: String(value ?? ''),
            options: YES_OR_NO,
            isYesOrNo: true,
          }
        : other();
    case 'array': {
      if (!items || (value !== undefined && !Array.isArray(value))) return other();
      const list: readonly unknown[] = value ?? [];
      const options = optionsOf(items);
      if (options.length > 0) return { ...base, kind: 'choices', value: list, options };
      const fields = list.map((item, at) => fieldOf(items, item, [...path, at], { isEntry: true }));
      return { ...base, kind: 'list', items: fields, item: items };
    }
    case 'object': {
      if (value !== undefined && !isRecord(value)) return other();
      const record = value ?? {};
      if (!schema.propertyNames || typeof row !== 'object')
        return { ...base, kind: 'group', fields: fieldsOf(schema, record, path) };
      const rows = Object.entries(record).map(([name, item]) =>
        fieldOf(schema.properties?.[name] ?? row, item, [...path, name], { isEntry: true }),
      );
      const { enum: names, description: aboutName = '' } = schema.propertyNames;
      return { ...base, kind: 'record', rows, row, names, aboutName };
    }
    default:
      return other();
  }
}

/** The fields directly inside a field. */
export const innerFields = (field: Field): readonly Field[] => {
  switch (field.kind) {
    case 'list':
      return field.items;
    case 'record':
      return field.rows;
    case 'group':
      return field.fields;
    default:
      return [];
  }
};

/** A field and all fields inside it, at any depth. */
export const allFields = (field: Field): readonly Field[] => [
  field,
  ...innerFields(field).flatMap(allFields),
];

/** The value of a new entry in a list or a record, with every field that it needs, still empty. */
export function blankOf(schema: Schema): unknown {
  if (schema.type === 'array') return [];
  if (schema.type !== 'object') return '';
  const needed = (schema.required ?? []).map(name => [
    name,
    blankOf(schema.properties?.[name] ?? {}),
  ]);
  return Object.fromEntries(needed);
}
