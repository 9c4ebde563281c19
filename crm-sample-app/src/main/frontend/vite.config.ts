import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const server = process.env.VOIPCRM_SERVER ?? 'http://localhost:9080';

const toServer = {
  '/api': { target: server },
  '/ws': { target: server, ws: true },
  '/twilio-sim': { target: server, ws: true },
};

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { alias: { '@': here('./src') } },
  build: {
    // The pages run under a strict content security policy: no data: scripts, no inlined files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: here('./index.html'), phone: here('./phone.html') },
    },
  },
  server: { proxy: toServer },
  preview: { proxy: toServer },
});
