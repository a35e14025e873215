/**
 * The style sheets of popular frameworks, from packages of their own (package.json beside this file), which are installed
 * before the long suites: `executeServerCommand('frameworks')` gives the address of each sheet by its name.
 */

/** The sheet that each package's own documentation has a page load. */
const SHEETS = {
  '98.css': '98.css/dist/98.css',
  'animate.css': 'animate.css/animate.css',
  Bootstrap: 'bootstrap/dist/css/bootstrap.css',
  'Bootstrap, from right to left': 'bootstrap/dist/css/bootstrap.rtl.css',
  'Bootstrap’s reboot': 'bootstrap/dist/css/bootstrap-reboot.css',
  Bulma: 'bulma/css/bulma.css',
  Chota: 'chota/dist/chota.css',
  'Fomantic UI': 'fomantic-ui-css/semantic.css',
  Foundation: 'foundation-sites/dist/css/foundation.css',
  'GitHub’s Markdown': 'github-markdown-css/github-markdown.css',
  'LaTeX.css': 'latex.css/style.css',
  Materialize: 'materialize-css/dist/css/materialize.css',
  Milligram: 'milligram/dist/milligram.css',
  'modern-normalize': 'modern-normalize/modern-normalize.css',
  'MVP.css': 'mvp.css/mvp.css',
  'NES.css': 'nes.css/css/nes.css',
  'normalize.css': 'normalize.css/normalize.css',
  'Open Props': 'open-props/open-props.min.css',
  'Open Props’ normalize': 'open-props/normalize.min.css',
  PaperCSS: 'papercss/dist/paper.css',
  Picnic: 'picnic/picnic.min.css',
  Pico: '@picocss/pico/css/pico.css',
  'Pico without classes': '@picocss/pico/css/pico.classless.css',
  Pure: 'purecss/build/pure.css',
  'Eric Meyer’s reset': 'reset-css/reset.css',
  Sakura: 'sakura.css/css/sakura.css',
  'Sakura, dark': 'sakura.css/css/sakura-dark.css',
  'sanitize.css': 'sanitize.css/sanitize.css',
  'sanitize.css for forms': 'sanitize.css/forms.css',
  'Semantic UI': 'semantic-ui-css/semantic.css',
  'Simple.css': 'simpledotcss/simple.css',
  Skeleton: 'skeleton-css/css/skeleton.css',
  'Spectre.css': 'spectre.css/dist/spectre.css',
  Tachyons: 'tachyons/css/tachyons.css',
  'Tailwind’s preflight': 'tailwindcss/preflight.css',
  UIkit: 'uikit/dist/css/uikit.css',
  'Water.css': 'water.css/out/water.css',
  'Water.css, dark': 'water.css/out/dark.css',
};

/** A plugin for the test runner: answers the command with the address of each sheet. */
export const frameworks = () => ({
  name: 'frameworks',
  executeCommand: ({ command }) =>
    command === 'frameworks'
      ? Object.fromEntries(
          Object.entries(SHEETS).map(([name, file]) => [
            name,
            `/test/hostile/node_modules/${file}`,
          ]),
        )
      : undefined,
});
