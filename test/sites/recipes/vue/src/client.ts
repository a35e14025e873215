import 'care-picks/elements';
import { createWebHistory } from 'vue-router';
import { createBlog } from './app';

const { app, router } = createBlog(createWebHistory());
router.isReady().then(() => app.mount('#root'));
