import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The page once more, as one script and one style sheet: what a saved page carries within itself. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: 'dist/offline',
    emptyOutDir: true,
    copyPublicDir: false,
    cssCodeSplit: false,
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rolldownOptions: {
      input: 'src/main.tsx',
      output: { format: 'es', codeSplitting: false, entryFileNames: 'explorer.js', assetFileNames: 'explorer[extname]' },
    },
  },
})
