import { join } from 'node:path';
import express from 'express';

/** Serves the built client on PORT (2567). */
const app = express();
app.use(express.static(join(import.meta.dirname, '../dist')));
const port = Number(process.env['PORT'] ?? 2567);
app.listen(port, () => console.log(`http://localhost:${port}`));
