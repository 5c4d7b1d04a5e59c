// `npm run bench`: product and reference in turn, in one run, on one data set; the ratios are what counts.
import { setUp } from '../tools/setup.mjs';

await setUp((line) => process.stderr.write(`${line}\n`));
await import('./bench.mjs');
