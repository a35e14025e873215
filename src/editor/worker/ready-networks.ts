/** What a form has to know of the programmes that are ready to use by name, without their tables. */
import { NETWORKS } from '../../links/networks/networks.ts';

export interface ReadyNetwork {
  readonly id: string;
  readonly name: string;
  /** What the programme calls the tag. */
  readonly tag: { readonly called: string; readonly example: string };
}

export const readyNetworks = (): readonly ReadyNetwork[] =>
  NETWORKS.flatMap(({ id, name, ready }) =>
    ready ? { id, name, tag: { called: ready.tag.called, example: ready.tag.example } } : [],
  );
