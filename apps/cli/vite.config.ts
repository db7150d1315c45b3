import { defineConfig } from 'vite';

// A bundle of our own sources only; packages are left to Node. The metadata for Nest's injection comes from tsconfig.
export default defineConfig({
  root: import.meta.dirname,
  build: {
    ssr: true,
    target: 'node22',
    outDir: '../../dist/cli',
    emptyOutDir: true,
    minify: false,
    sourcemap: true,
    rollupOptions: { input: { main: 'src/main.ts' } },
  },
  ssr: { noExternal: [/^@jiju\//] },
});
