import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

// Quality 11, the standard, makes the files 7 % smaller and the build three times as long.
const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };
const compressors = {
  br: (text: string | Uint8Array) => promisify(brotliCompress)(text, quality),
  gz: promisify(gzip),
};

/** Writes x.br and x.gz beside each text file x, so that the server never compresses anything itself. */
function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const texts = Object.values(bundle).filter(({ fileName }) => /\.(js|css|html)$/.test(fileName));
      const jobs = texts.flatMap((file) =>
        Object.entries(compressors).map(async ([ending, compress]) => {
          const text = file.type === 'chunk' ? file.code : file.source;
          await writeFile(join(dir, `${file.fileName}.${ending}`), await compress(text));
        }),
      );
      await Promise.all(jobs);
    },
  };
}

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  publicDir: false,
  plugins: [react(), precompress()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    outDir: resolve(import.meta.dirname, '../../dist/explorer'),
    emptyOutDir: true,
    reportCompressedSize: false,
    // GraphiQL's "use no memo" speaks to a compiler that we do not run.
    rolldownOptions: {
      input: ['index.html', 'graphiql.html'].map((page) => resolve(import.meta.dirname, page)),
      checks: { moduleLevelDirective: false, bundlerTimings: false },
    },
    chunkSizeWarningLimit: 5_000, // Monaco is what it is, and is loaded after the page has appeared
  },
  // `vite -c src/explorer/vite.config.ts` shows changes at once, against a running `npm start`.
  server: { proxy: { '^/(graphql|schema.graphql|ready)$': process.env['EXPLORER_API'] ?? 'http://127.0.0.1:4000' } },
});
