import { renderToString } from 'react-dom/server';
import { Route, Routes, StaticRouter } from 'react-router';
import { Post } from './post';

export const page = (address: string, picks: string): string =>
  renderToString(
    <StaticRouter location={address}>
      <Routes>
        <Route path="/:muscle/" element={<Post picks={picks} />} />
      </Routes>
    </StaticRouter>,
  );
