import { renderToString } from 'vue/server-renderer';
import { createMemoryHistory } from 'vue-router';
import { createBlog } from './app';

export async function page(address: string, picks: string): Promise<string> {
  const { app, router } = createBlog(createMemoryHistory());
  app.provide('picks', picks);
  await router.push(address);
  return renderToString(app);
}
