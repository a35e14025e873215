import 'care-picks/elements';
import { hydrateRoot } from 'react-dom/client';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Post } from './post';

const root = document.querySelector('#root') as Element;

hydrateRoot(
  root,
  <BrowserRouter>
    <Routes>
      <Route path="/:muscle/" element={<Post />} />
    </Routes>
  </BrowserRouter>,
);
