import { carePicks } from 'care-picks/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [carePicks()],
  build: { rollupOptions: { input: ['soleus/index.html', 'upper-trapezius/index.html'] } },
});
