import react from '@vitejs/plugin-react';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const project = join(import.meta.dirname, '../..');

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    outDir: '../../dist/admin',
    emptyOutDir: true,
    sourcemap: true,
    chunkSizeWarningLimit: 1500,
  },
  // `npm run dev` names the real address of the api; this is for the server alone.
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/api': 'http://127.0.0.1:8080' },
    // Only what the page is made of: by itself Vite hands out every file of the project, logins and database included.
    fs: {
      allow: [import.meta.dirname, ...['libs/contract', 'libs/domain', 'node_modules'].map((at) => join(project, at))],
    },
  },
});
