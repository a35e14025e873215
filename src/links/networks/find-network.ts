/** Which network an address belongs to, and by what it is known. */

import type { Parameter } from './address/parameters.ts';
import { isNavigation, isOwnRef } from './harmless.ts';
import type { Network, Pattern } from './network.ts';
import { NETWORKS } from './networks.ts';

/** `by`: the host, the parameter or the part of the path that it is known by. */
export interface Found {
  readonly network: Network;
  readonly by: string;
}

/** An address in the parts that the tables speak of. */
export interface AddressParts {
  readonly host: string;
  /** Path and query as they are written. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
}

/** Whether the host is that of the pattern, or one of its subdomains. */
const isHost = (host: string, pattern: Pattern): boolean =>
  typeof pattern === 'string'
    ? host === pattern || host.endsWith(`.${pattern}`)
    : pattern.test(host);

const isParameter = ({ name, value }: Parameter, pattern: Pattern): boolean =>
  typeof pattern === 'string' ? name === pattern : pattern.test(`${name}=${value}`);

/** A parameter without a value names nobody, unless its form says so. */
const namesSomebody = (parameter: Parameter, pattern: Pattern): boolean =>
  isParameter(parameter, pattern) && (typeof pattern !== 'string' || !!parameter.value);

const paying = (network: Network, host: string): readonly Pattern[] => [
  ...(network.parameters ?? []),
  ...(network.shops?.hosts.some(pattern => isHost(host, pattern)) ? network.shops.parameters : []),
];

function known(network: Network, { host, path, parameters }: AddressParts): string | undefined {
  if (network.hosts?.some(pattern => isHost(host, pattern))) return host;
  const part = network.paths?.flatMap(form => form.exec(path)?.[0] ?? [])[0];
  if (part) return part;
  if (network.pages?.some(form => form.test(host + path))) return host;
  const patterns = paying(network, host);
  const saysWhere = ({ name, value }: Parameter) =>
    network.generic && (isNavigation(value) || (name === 'ref' && isOwnRef(host)));
  return parameters.find(
    parameter =>
      patterns.some(pattern => namesSomebody(parameter, pattern)) && !saysWhere(parameter),
  )?.name;
}

/** The network that such an address pays through. */
export function payingNetwork(parts: AddressParts): Found | undefined {
  for (const network of NETWORKS) {
    const by = known(network, parts);
    if (by) return { network, by };
  }
  return undefined;
}

/** The network that may be behind an address of which nobody can tell. */
export function perhapsNetwork({ host, path }: AddressParts): Found | undefined {
  const network = NETWORKS.find(({ maybe }) => maybe?.some(form => form.test(host + path)));
  return network && { network, by: host };
}

/** The network whose redirect has left something behind in the address. */
export function traceOf({ parameters }: AddressParts): Found | undefined {
  for (const { name, value } of parameters) {
    const network = value && NETWORKS.find(({ traces }) => traces?.includes(name));
    if (network) return { network, by: name };
  }
  return undefined;
}
