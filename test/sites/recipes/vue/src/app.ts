import { createSSRApp, h } from 'vue';
import { createRouter, type RouterHistory, RouterView } from 'vue-router';
import Post from './post.vue';

export function createBlog(history: RouterHistory) {
  const router = createRouter({ history, routes: [{ path: '/:muscle/', component: Post }] });
  const app = createSSRApp({ render: () => h(RouterView) }).use(router);
  return { app, router };
}
