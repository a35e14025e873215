/**
 * The way back from a template: what a link was made of. Parameters are found by their names, in any order; a path is
 * read from its beginning. Hosts are not compared, for a network has many.
 */
import { parametersOf } from './parameters.ts';
import { placeholdersOf, withoutSub } from './template.ts';

type Parts = Readonly<Record<string, string>>;

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A piece of a template as a form, with a group for each placeholder. */
function form(piece: string, step: string): RegExp {
  const source = piece
    .split(/(\{[a-z][a-z\d_-]*\})/)
    .map(part => {
      if (part === '{url}') return '(?<url>.+)';
      const name = /^\{(.+)\}$/.exec(part)?.[1];
      return name ? `(?<${name.replaceAll('-', '_')}>${step}+?)` : literal(part);
    })
    .join('');
  return new RegExp(`^${source}$`, 'is');
}

function readOne(template: string, url: URL): Parts | undefined {
  const [, host = '', rest = ''] = /^https:\/\/([^/]*)(.*)$/s.exec(template) ?? [];
  const [, path = '', query = ''] = /^([^?]*)(?:\?(.*))?$/s.exec(rest) ?? [];
  // An address at the end of the path goes on to the link's own end, with its query and all.
  const whole = path.endsWith('{url}') ? url.pathname + url.search + url.hash : url.pathname;
  const inPath = form(path, '[^/?#]').exec(whole);
  if (!inPath) return undefined;
  const parts: Record<string, string> = { ...inPath.groups };
  const domain = /^\{(.+)\}$/.exec(host)?.[1];
  if (domain) parts[domain] = url.hostname;
  if (query && !query.includes('=')) {
    // An older form, with its values in brackets.
    const inQuery = form(query, '[^()]').exec(url.search.slice(1))?.groups;
    return inQuery && { ...parts, ...inQuery };
  }
  const parameters = parametersOf(url);
  for (const part of query ? query.split('&') : []) {
    const [name = '', piece = ''] = part.split('=');
    const value = parameters.find(parameter => parameter.name === name.toLowerCase())?.value;
    const found = value === undefined ? undefined : form(piece, '.').exec(value)?.groups;
    Object.assign(parts, found ?? (value === '' ? {} : undefined));
    const needed = placeholdersOf(piece).some(key => key !== 'sub' && key !== 'url');
    if (needed && !found) return undefined;
  }
  return parts;
}

/** The placeholders and their values, decoded; `undefined` where the link is not of that template. */
export function readTemplate(template: string, url: URL): Parts | undefined {
  return readOne(template, url) ?? readOne(withoutSub(template), url);
}
