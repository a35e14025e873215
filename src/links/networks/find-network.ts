/**
 * Which network an address belongs to, and by what it is known: its host before its path, its path before its
 * parameters, and those of the shop that it is in before those that may stand anywhere.
 */
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

/** The marks of one kind with their networks: names to look up, and forms to try. */
interface Marks {
  readonly names: ReadonlyMap<string, Network>;
  readonly forms: readonly { readonly form: RegExp; readonly network: Network }[];
}

/** The first network that has a mark keeps it. */
function marks(of: (network: Network) => readonly Pattern[] | undefined): Marks {
  const all = NETWORKS.flatMap(network => (of(network) ?? []).map(mark => ({ mark, network })));
  const names = new Map<string, Network>();
  for (const { mark, network } of all)
    if (typeof mark === 'string' && !names.has(mark)) names.set(mark, network);
  const forms = all.flatMap(({ mark, network }) =>
    typeof mark === 'string' ? [] : [{ form: mark, network }],
  );
  return { names, forms };
}

const HOSTS = marks(({ hosts }) => hosts);
const PATHS = marks(({ paths }) => paths);
const PAGES = marks(({ pages }) => pages);
const MAYBE = marks(({ maybe }) => maybe);
const PARAMETERS = marks(({ parameters }) => parameters);
const TRACES = marks(({ traces }) => traces);
const SHOPS = NETWORKS.flatMap(network =>
  network.shops ? [{ shops: network.shops, network }] : [],
);

const tried = ({ forms }: Marks, text: string): Network | undefined =>
  forms.find(({ form }) => form.test(text))?.network;

/** The host and each that it is a subdomain of: `www.shop.example`, `shop.example`, `example`. */
const levels = (host: string): readonly string[] =>
  host.split('.').map((_, at, labels) => labels.slice(at).join('.'));

function ofHost(host: string): Network | undefined {
  const named = levels(host).find(level => HOSTS.names.has(level));
  return (named && HOSTS.names.get(named)) || tried(HOSTS, host);
}

const isHost = (host: string, pattern: Pattern): boolean =>
  typeof pattern === 'string' ? levels(host).includes(pattern) : pattern.test(host);

/** A parameter without a value names nobody, unless its form says so. */
const isParameter = ({ name, value }: Parameter, pattern: Pattern): boolean =>
  typeof pattern === 'string' ? name === pattern && value !== '' : pattern.test(`${name}=${value}`);

function ofParameter(parameter: Parameter, host: string): Network | undefined {
  const { name, value } = parameter;
  const own = SHOPS.find(
    ({ shops }) =>
      shops.hosts.some(pattern => isHost(host, pattern)) &&
      shops.parameters.some(pattern => isParameter(parameter, pattern)),
  );
  if (own) return own.network;
  const network =
    (value !== '' && PARAMETERS.names.get(name)) || tried(PARAMETERS, `${name}=${value}`);
  const saysWhere = isNavigation(value) || (name === 'ref' && isOwnRef(host));
  return network?.generic && saysWhere ? undefined : network;
}

/** The network that such an address pays through. */
export function payingNetwork({ host, path, parameters }: AddressParts): Found | undefined {
  const byHost = ofHost(host) ?? tried(PAGES, host + path);
  if (byHost) return { network: byHost, by: host };
  const byPath = PATHS.forms.find(({ form }) => form.test(path));
  if (byPath) return { network: byPath.network, by: byPath.form.exec(path)?.[0] ?? path };
  for (const parameter of parameters) {
    const network = ofParameter(parameter, host);
    if (network) return { network, by: parameter.name };
  }
  return undefined;
}

/** The network that may be behind an address of which nobody can tell. */
export function perhapsNetwork({ host, path }: AddressParts): Found | undefined {
  const network = tried(MAYBE, host + path);
  return network && { network, by: host };
}

/** The network whose redirect has left something behind in the address. */
export function traceOf({ parameters }: AddressParts): Found | undefined {
  const left = parameters.find(({ name, value }) => value !== '' && TRACES.names.has(name));
  const network = left && TRACES.names.get(left.name);
  return network && { network, by: left.name };
}
