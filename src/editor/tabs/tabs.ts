/** The rooms of the editor, and the way between them. */
import { html, nothing, type TemplateResult } from 'lit';
import { aboutRoom } from './about.ts';
import { coverageRoom } from './coverage.ts';
import { type Desk, ROOM_NAMES, ROOMS, type RoomName } from './editor-context.ts';
import { fileRoom } from './file.ts';
import { findingsRoom } from './problems.ts';
import { productsRoom } from './products.ts';

const DRAWN: Readonly<Record<RoomName, (desk: Desk) => TemplateResult>> = {
  products: productsRoom,
  about: aboutRoom,
  findings: findingsRoom,
  coverage: coverageRoom,
  file: fileRoom,
};

export function rooms(desk: Desk): TemplateResult {
  const { look, editor, turn } = desk;
  const count = editor.report?.problems.length ?? 0;
  return html`<nav class="rooms" aria-label="Parts of the catalog">
      ${ROOM_NAMES.map(
        name => html`<button
          type="button"
          aria-current=${look.room === name ? 'page' : 'false'}
          data-room=${name}
          @click=${() => turn({ room: name })}
        >
          ${ROOMS[name]}${name === 'findings' && count > 0 ? html` <b>${count}</b>` : nothing}
        </button>`,
      )}
    </nav>
    <div class="room-of" data-in=${look.room}>${DRAWN[look.room](desk)}</div>`;
}
