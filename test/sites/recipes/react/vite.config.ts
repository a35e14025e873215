import react from '@vitejs/plugin-react';
import { carePicks } from 'care-picks/vite';
import { defineConfig } from 'vite';

export default defineConfig({ plugins: [react(), carePicks()] });
