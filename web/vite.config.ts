import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** Everything is served by the service itself, under a policy that allows no inline script: nothing may be inlined. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, modulePreload: { polyfill: false }, reportCompressedSize: false },
  // For work on the page itself: `npx vite web` beside a service that runs.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
