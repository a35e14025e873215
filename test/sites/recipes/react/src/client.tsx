import 'care-picks/elements';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Post } from './post';

hydrateRoot(
  document.querySelector('#root')!,
  <BrowserRouter>
    <Routes>
      <Route path="/:muscle/" element={<Post />} />
    </Routes>
  </BrowserRouter>,
);
