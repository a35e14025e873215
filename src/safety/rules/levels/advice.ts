/** What readers are told to do where a level calls for care: the sentences that more than one modality needs. */

export const READ_SALICYLATE = 'Read the label first. Do not use it if it lists salicylate.';
export const READ_MATERIAL =
  'Read the label first. Do not use it if it has rubber, latex or the like in it.';
