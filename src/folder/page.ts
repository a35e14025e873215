/**
 * The page of one muscle, complete without script: the same tree from the same templates as the element.
 *
 * Nobody can answer a question here, so each card says in words who must not use it and who has to ask first.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { EDITION } from '../domain/edition.ts';
import { escapeHtml } from '../domain/escape-html.ts';
import type { MuscleFile } from '../domain/types.ts';
import { enPage } from '../i18n/en/page.ts';
import { language } from '../i18n/strings.ts';
import { defaultCountry } from '../links/default-country.ts';
import type { ListedPick } from '../recommend/list.ts';
import { recommend } from '../recommend/recommend.ts';
import { conditionsAt } from '../safety/engine/conditions-at.ts';
import { CONDITIONS } from '../safety/rules/conditions.ts';
import { helpBody } from '../view/templates/help-body.ts';
import { sourcesBody } from '../view/templates/sources-body.ts';
import { titleOf } from '../view/templates/target.ts';
import type { View } from '../view/templates/view.ts';
import { renderedTree } from './rendered.ts';
import { STYLES } from './styles.ts';

const words = language();

function list(
  label: string,
  codes: ReturnType<typeof conditionsAt>,
): TemplateResult | typeof nothing {
  if (codes.length === 0) return nothing;
  return html`<div>
    <p><strong>${label}:</strong></p>
    <ul>
      ${codes.map(code => html`<li>${CONDITIONS[code].who}</li>`)}
    </ul>
  </div>`;
}

/** Who must not use it, and who has to ask first. */
const whoNote = ({ uses }: ListedPick): TemplateResult => {
  const modalities = uses.map(({ recommendation }) => recommendation.modality);
  const at = (level: 'stop' | 'ask') => [
    ...new Set(modalities.flatMap(modality => conditionsAt(modality, level))),
  ];
  const never = at('stop');
  return html`<div class="who">
    ${list(enPage.never, never)}
    ${list(
      enPage.askFirst,
      at('ask').filter(code => !never.includes(code)),
    )}
  </div>`;
};

const view = (file: MuscleFile): View => ({
  language: words,
  layout: 'cards',
  theme: 'auto',
  headingLevel: 1,
  newTab: false,
  cardNote: whoNote,
  helpBody: (help, language) => helpBody(help, { file }, language),
  sourcesBody,
});

/** The whole HTML document for a muscle. */
export async function page(file: MuscleFile): Promise<string> {
  const picks = recommend(file, { country: defaultCountry(file) });
  const tree = await renderedTree(picks, view(file));
  const title = escapeHtml(titleOf(picks, words));
  return `<!doctype html>
<html lang="${words.tag}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${title}, and when not to use them.">
<link rel="stylesheet" href="../${STYLES}?${EDITION}">
</head>
<body>
<main>
${tree}
</main>
</body>
</html>
`;
}
