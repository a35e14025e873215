/** Every field of a catalog as a table, from the JSON Schema that explains them to editors. */
import { catalogJsonSchema } from '../catalog/format/json-schema.ts';
import { table } from '../cli/rules-document/markdown.ts';

/** What of a JSON Schema is needed to walk it. */
interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly additionalProperties?: Schema;
  readonly propertyNames?: Schema;
  readonly oneOf?: readonly { readonly const: string; readonly description: string }[];
}

type Row = readonly [name: string, required: string, about: string];

const HEADS = ['field', 'required', 'what it is'];

/** @param path where the schema's own fields stand, ending in a full stop; empty for the whole */
function rowsOf(schema: Schema, path = ''): readonly Row[] {
  const { properties = {}, required = [], items, additionalProperties, propertyNames } = schema;
  // Where an author chooses the names, those that the schema lists are there for editors to offer.
  if (propertyNames && additionalProperties)
    return [
      [`\`${path}*\``, '', `${propertyNames.description} ${additionalProperties.description}`],
      ...rowsOf(additionalProperties, `${path}*.`),
    ];
  const own = Object.entries(properties).flatMap(([name, field]): readonly Row[] => [
    [`\`${path}${name}\``, required.includes(name) ? 'yes' : '', field.description ?? ''],
    ...rowsOf(field, `${path}${name}.`),
  ]);
  return [...own, ...(items ? rowsOf(items, path.replace(/\.$/, '[].')) : [])];
}

// What `zod` gives is JSON Schema, whose type it does not know.
const catalog = (): Schema => catalogJsonSchema() as Schema;

/** The schema of one product. @throws when the schema has another shape than this file knows */
function product(): Schema {
  const { products } = catalog().properties ?? {};
  if (!products?.items) throw new Error('The schema of a catalog has no products.');
  return products.items;
}

/** The fields of the whole, but for those of a product. */
export const catalogFieldsTable = (): string =>
  table(
    HEADS,
    rowsOf(catalog()).filter(([name]) => !name.includes('products[]')),
  );

export const productFieldsTable = (): string => table(HEADS, rowsOf(product()));

/** What a use may do to the body. */
export function modalitiesTable(): string {
  const { modality } = product().properties?.care?.properties?.uses?.items?.properties ?? {};
  if (!modality?.oneOf) throw new Error('The schema of a catalog lists no modalities.');
  return table(
    ['`modality`', 'for'],
    modality.oneOf.map(({ const: code, description }) => [`\`${code}\``, description]),
  );
}
