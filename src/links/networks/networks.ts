/** Every network that is known, the more particular before the more general: the first that fits an address names it. */
import type { Network, ReadyMade } from './network.ts';
import { AMERICAN_NETWORKS } from './of-america.ts';
import { ASIAN_NETWORKS } from './of-asia.ts';
import { EUROPEAN_NETWORKS } from './of-europe.ts';
import { LARGE_NETWORKS } from './of-large.ts';
import { OWN_PROGRAMMES } from './of-own-programmes.ts';
import { PARTNERSHIP_PLATFORMS } from './of-partnership.ts';
import { SHOP_SOFTWARE } from './of-shop-software.ts';
import { STORES } from './of-stores.ts';
import { WRAPPERS } from './of-wrappers.ts';

export const NETWORKS: readonly Network[] = [
  ...STORES,
  ...LARGE_NETWORKS,
  ...AMERICAN_NETWORKS,
  ...EUROPEAN_NETWORKS,
  ...ASIAN_NETWORKS,
  ...WRAPPERS,
  // A path of three numbers is no brand's alone, so that what has hosts of its own comes before.
  ...PARTNERSHIP_PLATFORMS,
  ...SHOP_SOFTWARE,
  ...OWN_PROGRAMMES,
];

/** A network that is ready to use by name. */
export type ReadyNetwork = Network & { readonly ready: ReadyMade };

/** The networks that are ready to use by name. */
export const READY_NETWORKS: readonly ReadyNetwork[] = NETWORKS.filter(
  (network): network is ReadyNetwork => network.ready !== undefined,
);

const byId = new Map(NETWORKS.map(network => [network.id, network]));

/** The network with this id. */
export const networkCalled = (id: string): Network | undefined => byId.get(id);
