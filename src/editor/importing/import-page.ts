/** What is shown while files are imported: the columns of a sheet to correct, how far the reading is, or that nothing was found. */
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { counted } from '../../domain/words.ts';
import type { ImportProgress } from '../../import/import.ts';
import { ROW_FIELDS, type RowField } from '../../import/terms/mention.ts';
import type { ImportReport } from '../../import/terms/report.ts';
import type { NamedSheet } from '../worker/import-files.ts';
import { importReport } from './import-report.ts';
import type { ImportRun } from './import-run.ts';

/** What each column may be, in an author's words. */
const LABELS: Readonly<Record<RowField, string>> = {
  id: 'ID',
  title: 'Name of the product',
  link: 'Link',
  asin: 'Amazon’s product code (ASIN)',
  brand: 'Brand',
  description: 'Description',
  muscles: 'Muscles',
  modality: 'What it does',
  phases: 'When',
  why: 'Why it fits',
  how: 'How to use it',
  country: 'Country',
  tag: 'Your tag',
  seller: 'Shop',
  image_link: 'Photo',
  gtin: 'GTIN',
  mpn: 'MPN',
  product_type: 'Kind of product',
};

const isField = (value: string): value is RowField => Object.hasOwn(LABELS, value);

/** So many values show what a column holds. */
const EXAMPLES = 3;

function column(sheet: NamedSheet, at: number, run: ImportRun): TemplateResult {
  const head = sheet.heads[at] || `Column ${at + 1}`;
  const values = sheet.rows.map(row => row[at] ?? '').filter(value => value.trim() !== '');
  const chosen = sheet.columns[at] ?? '';
  return html`<li class="field">
    <label for="column-${sheet.name}-${at}">${head}</label>
    <p class="about">${values.slice(0, EXAMPLES).join(' · ') || 'Empty'}</p>
    <select id="column-${sheet.name}-${at}" data-column=${at}
      @change=${(event: Event) => {
        const { value } = event.target as HTMLSelectElement;
        run.setColumn(sheet.name, at, isField(value) ? value : undefined);
      }}>
      <option value="" .selected=${live(chosen === '')}>Not used</option>
      ${ROW_FIELDS.map(field => html`<option value=${field} .selected=${live(field === chosen)}>${LABELS[field]}</option>`)}
    </select>
  </li>`;
}

const columns = (sheets: readonly NamedSheet[], run: ImportRun): TemplateResult =>
  html`<h3 tabindex="-1">What is in each column?</h3>
    ${sheets.map(
      sheet => html`<section class="section" data-sheet=${sheet.name}>
        <h4>${sheet.name}</h4>
        <ul class="fields">${sheet.columns.map((_, at) => column(sheet, at, run))}</ul>
      </section>`,
    )}
    <div class="actions">
      <button type="button" class="go" data-read @click=${() => void run.read()}>Read it</button>
      <button type="button" class="plain" data-stop @click=${() => run.stop()}>Cancel</button>
    </div>`;

const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

function reading(progress: ImportProgress | undefined, run: ImportRun): TemplateResult {
  const { file = '', bytes = 0, of = 0, posts = 0, rows = 0, products = 0 } = progress ?? {};
  const counts = [posts > 0 && counted(posts, 'post'), rows > 0 && counted(rows, 'row')];
  return html`<h3 tabindex="-1">Reading …</h3>
    <progress aria-label="How far the reading is" max=${of || 1} value=${bytes}></progress>
    <p data-progress>
      ${progress ? `${file}: ${megabytes(bytes)} of ${megabytes(of)} MB. ${[...counts, counted(products, 'product')].filter(Boolean).join(', ')}.` : nothing}
    </p>
    <button type="button" class="plain" data-stop @click=${() => run.stop()}>Stop</button>`;
}

const nothingFound = (report: ImportReport, run: ImportRun): TemplateResult =>
  html`<h3 tabindex="-1">No product was found</h3>
    ${importReport(report, true, () => {})}
    <button type="button" class="go" data-stop @click=${() => run.stop()}>Back</button>`;

/** `undefined` while nothing is imported. */
export function importPage(run: ImportRun): TemplateResult | undefined {
  const { state } = run;
  const inner = (): TemplateResult => {
    switch (state?.is) {
      case 'columns':
        return columns(state.sheets, run);
      case 'reading':
        return reading(state.progress, run);
      case 'nothing':
        return nothingFound(state.report, run);
      case undefined:
        return html``;
    }
  };
  return state && html`<div class="narrow importing" data-importing=${state.is}>${inner()}</div>`;
}
