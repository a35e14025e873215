/** What a form has to know of the programmes that are ready to use by name, without their tables. */
import { READY_NETWORKS } from '../../links/networks/networks.ts';

export interface ReadyProgram {
  readonly id: string;
  readonly name: string;
  /** What the programme calls the tag. */
  readonly tag: { readonly called: string; readonly example: string };
}

export const readyPrograms = (): readonly ReadyProgram[] =>
  READY_NETWORKS.map(({ id, name, ready: { tag } }) => ({
    id,
    name,
    tag: { called: tag.called, example: tag.example },
  }));
