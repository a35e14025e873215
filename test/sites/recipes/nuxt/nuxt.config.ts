import { carePicks } from 'care-picks/vite';

export default defineNuxtConfig({
  compatibilityDate: '2026-11-01',
  vite: { plugins: [carePicks({ catalog: '../catalog.json' })] },
  vue: { compilerOptions: { isCustomElement: tag => tag.startsWith('care-') } },
  nitro: { prerender: { routes: ['/soleus/', '/upper-trapezius/'] } },
});
