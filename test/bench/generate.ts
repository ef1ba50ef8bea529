import { parseArgs } from 'node:util';
import { generateContent } from './synthetic/generate-content.ts';

/** `npm run bench:generate -- --plans 2000 --out FOLDER [--seed 1]` */
const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '1000' },
    out: { type: 'string', default: '.cache/synthetic' },
    seed: { type: 'string', default: '1' },
  },
});
generateContent(values.out, Number(values.plans), Number(values.seed));
console.log(`${values.plans} synthetic plans in ${values.out} (seed ${values.seed})`);
