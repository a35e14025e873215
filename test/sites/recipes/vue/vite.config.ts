import vue from '@vitejs/plugin-vue';
import { carePicks } from 'care-picks/vite';
import { defineConfig } from 'vite';

const isCustomElement = (tag: string): boolean => tag.startsWith('care-');

export default defineConfig({
  plugins: [vue({ template: { compilerOptions: { isCustomElement } } }), carePicks()],
});
