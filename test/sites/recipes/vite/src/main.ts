import 'care-picks/elements';
import type { CarePicks } from 'care-picks';

const links = [...document.querySelectorAll<HTMLAnchorElement>('nav a')];

function show(): void {
  const link = links.find(({ pathname }) => pathname === location.pathname);
  const title = document.querySelector('h1');
  const picks: CarePicks | null = document.querySelector('care-picks');
  if (!link || !title || !picks) return;
  title.textContent = link.textContent;
  picks.muscle = link.pathname.replaceAll('/', '');
}

for (const link of links)
  link.addEventListener('click', event => {
    event.preventDefault();
    history.pushState(null, '', link.href);
    show();
  });
addEventListener('popstate', show);
