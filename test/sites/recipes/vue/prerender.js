import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { renderContent } from 'care-picks/server';
import { page } from './dist-server/server.js';

const catalog = readFileSync('catalog.json', 'utf8');
const template = readFileSync('dist/index.html', 'utf8');

for (const muscle of ['soleus', 'upper-trapezius']) {
  const post = await page(`/${muscle}/`, await renderContent(catalog, muscle));
  mkdirSync(`dist/${muscle}`, { recursive: true });
  writeFileSync(
    `dist/${muscle}/index.html`,
    template.replace('<!--post-->', () => post),
  );
}
