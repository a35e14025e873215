import { sveltekit } from '@sveltejs/kit/vite';
import { carePicks } from 'care-picks/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [sveltekit(), carePicks()] });
