/** Whether anything is filled in, at any depth of a field. */
import type { Field } from './fields.ts';

export const hasValue = (field: Field): boolean => {
  switch (field.kind) {
    case 'text':
    case 'choice':
      return field.value !== '';
    case 'choices':
      return field.value.length > 0;
    case 'list':
      return field.items.length > 0;
    case 'record':
      return field.rows.length > 0;
    case 'group':
      return field.fields.some(hasValue);
    default:
      return field.value !== undefined;
  }
};
