/** Every network that is known, the more particular before the more general: the first that fits an address names it. */
import type { Network } from './network.ts';

export const NETWORKS: readonly Network[] = [];

const byId = new Map(NETWORKS.map(network => [network.id, network]));

/** The network with this id. */
export const networkCalled = (id: string): Network | undefined => byId.get(id);
