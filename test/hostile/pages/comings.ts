/** How what was pasted comes into the page, and what becomes of it there. */
import type { FormName } from '../site/forms.ts';
import { type Stranger, stranger } from './stranger.ts';

const later = (title: string, script: string, more: Partial<Stranger> = {}): Stranger =>
  stranger(
    title,
    `<p>Before</p><div id="place"></div><div id="other"></div><template id="kept">%embed%</template><p>After</p><script>const copy = () => kept.content.cloneNode(true); ${script}</script>`,
    { needsScript: true, ...more },
  );
const then = (title: string, script: string, more: Partial<Stranger> = {}): Stranger =>
  stranger(
    title,
    `<p>Before</p><div id="other"></div><div id="place">%embed%</div><p>After</p><script>const loaded = new Promise(resolve => addEventListener("load", resolve)); ${script}</script>`,
    { needsScript: true, ...more },
  );

/** Where the script stands elsewhere, and what it fills comes alone. */
const FILLED: readonly FormName[] = ['a plain link', 'a placeholder around a link'];

export const COMINGS: readonly Stranger[] = [
  later('put in while the page is read', 'theirs(() => place.append(copy()))'),
  later(
    'put in when the page has loaded',
    'addEventListener("load", () => theirs(() => place.append(copy())))',
  ),
  later(
    'put in with the next frame',
    'requestAnimationFrame(() => theirs(() => place.append(copy())))',
  ),
  later(
    'put in node by node',
    'addEventListener("load", async () => { for (const node of [...copy().childNodes]) { theirs(() => place.append(node)); await null } })',
  ),
  later(
    'put in as text, as a router does',
    'addEventListener("load", () => theirs(() => { for (const each of copy().querySelectorAll("script")) { const script = document.createElement("script"); for (const { name, value } of each.attributes) script.setAttribute(name, value); document.head.append(script) } place.innerHTML = kept.innerHTML }))',
    { forms: FILLED },
  ),
  later(
    'put in before there is a script, which comes last',
    'theirs(() => { const all = copy(); const scripts = [...all.querySelectorAll("script")]; for (const each of scripts) each.remove(); place.append(all); setTimeout(() => theirs(() => document.body.append(...scripts))) })',
    { forms: ['a plain link', 'a placeholder around a link', 'the element'] },
  ),
  then('moved as soon as it is there', 'theirs(() => other.append(...place.childNodes))'),
  then(
    'moved when the page has loaded',
    'addEventListener("load", () => theirs(() => other.append(...place.childNodes)))',
  ),
  then(
    'moved five times',
    'window.changed = loaded.then(async () => { for (let times = 0; times < 5; times += 1) { theirs(() => other.append(...place.childNodes)); await new Promise(requestAnimationFrame); theirs(() => place.append(...other.childNodes)) } })',
  ),
  then(
    'taken out and put back',
    'window.changed = loaded.then(async () => { const nodes = [...place.childNodes]; theirs(() => place.replaceChildren()); await new Promise(requestAnimationFrame); theirs(() => place.append(...nodes)) })',
  ),
  then(
    'wrapped in another box',
    'addEventListener("load", () => theirs(() => { const box = document.createElement("section"); place.before(box); box.append(place) }))',
  ),
  then(
    'sorted with its neighbours',
    'addEventListener("load", () => theirs(() => document.body.append(...[...document.body.children].filter(each => each.localName !== "script").reverse())))',
  ),
  then('on a page that is written to while it is read', 'document.write("<p>Written</p>")'),
  then(
    'on a page whose body is taken over by a copy',
    'addEventListener("load", () => theirs(() => document.body.replaceWith(document.body.cloneNode(true))))',
    { forms: FILLED },
  ),
  then(
    'on a page that adds to its own HTML',
    'addEventListener("load", () => theirs(() => { document.body.innerHTML += "<p>More</p>" }))',
    { forms: FILLED },
  ),
  then(
    'on a page that hides it, and shows it again',
    'theirs(() => { place.hidden = true }); addEventListener("load", () => theirs(() => { place.hidden = false }))',
  ),
];
