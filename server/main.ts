import { join } from 'node:path';
import express from 'express';
import { devClient } from './tools/devClient.ts';

/** Serves the client on PORT (2567): the built one, or its source with DEV_CLIENT=1. */
const app = express();
app.use(
  process.env['DEV_CLIENT'] === '1'
    ? await devClient()
    : express.static(join(import.meta.dirname, '../dist')),
);
const port = Number(process.env['PORT'] ?? 2567);
app.listen(port, () => console.log(`http://localhost:${port}`));
