/**
 * The light colours of a style sheet once more, for browsers that cannot choose between a light and a dark one: in a page
 * without script nothing but the sheet itself can tell (view/styles/css.ts does it where there is one).
 */

const TOKEN = /"[^"]*"|'[^']*'|\/\*[\s\S]*?\*\/|[{};]|[^{};"'/]+|\//g;
const PAIR = /light-dark\((.+?),.+?\)/g;

/** The rules in which there is a pair of colours, with these declarations alone. */
function lightRules(css: string): string {
  const outer: { prelude: string; rules: string }[] = [];
  let text = '';
  let rules = '';
  const declare = (): void => {
    if (/light-dark\(/.test(text)) rules += `${text.trim().replace(PAIR, '$1')};`;
    text = '';
  };
  for (const [token] of css.matchAll(TOKEN)) {
    if (token.startsWith('/*')) continue;
    if (token === '{') {
      outer.push({ prelude: text.trim(), rules });
      [text, rules] = ['', ''];
    } else if (token === ';') declare();
    else if (token === '}') {
      declare();
      const parent = outer.pop();
      rules = `${parent?.rules ?? ''}${rules && `${parent?.prelude}{${rules}}`}`;
    } else text += token;
  }
  return rules;
}

/** The sheet, and behind it what such browsers take instead. */
export const withLightColors = (css: string): string =>
  `${css}@supports not (color:light-dark(red,red)){${lightRules(css)}}`;
