/**
 * A picture of where the line stands in the end. It is drawn and no photograph: the editors of others cannot be
 * photographed from here, and look different with every version.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Sketch } from '../sites/site.ts';

const WIDTH = 320;

/** Lines of a text that nobody has to read. */
const grey = (y: number, widths: readonly number[]): readonly TemplateResult[] =>
  widths.map(
    (width, at) =>
      svg`<rect class="words" x="24" y=${y + at * 14} width=${width} height="6" rx="3" />`,
  );

const SAID: Readonly<Record<Sketch['of'], (name: string) => string>> = {
  block: name => `Between two paragraphs of the post stands a block called ${name}.`,
  file: name => `In the file ${name}, the line stands between two paragraphs.`,
  link: () => 'Between two paragraphs of the post stands one that is a link alone.',
};

const inside = (of: Sketch['of']): TemplateResult =>
  of === 'link'
    ? svg`<text class="link" x="36" y="106">Care picks for the soleus …</text>`
    : svg`<text class="mono" x="36" y="106">what you copied</text>`;

export function sketch({ of, name }: Sketch): TemplateResult {
  const label = SAID[of](name);
  return html`<figure class="sketch">
    <svg viewBox="0 0 ${WIDTH} 184" role="img" aria-label=${label}>
      <rect class="sheet" x="1" y="1" width=${WIDTH - 2} height="182" rx="10" />
      <text class="title" x="24" y="28">${of === 'file' ? name : 'Your post'}</text>
      ${grey(42, [264, 236])}
      <rect class="block" x="24" y="78" width="272" height="46" rx="6" />
      ${of === 'block' ? svg`<text class="name" x="36" y="94">${name}</text>` : nothing}
      ${of === 'block' ? svg`<text class="mono" x="36" y="113">your lines, or its settings</text>` : inside(of)}
      ${grey(138, [250, 270, 140])}
    </svg>
    <figcaption>${label} A sketch: yours looks different.</figcaption>
  </figure>`;
}
