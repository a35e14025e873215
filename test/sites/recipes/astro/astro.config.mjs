import { defineConfig } from 'astro/config';
import { carePicks } from 'care-picks/vite';

export default defineConfig({ vite: { plugins: [carePicks()] } });
