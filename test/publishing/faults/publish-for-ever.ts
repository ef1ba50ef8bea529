import { publishSample } from './publish-sample.ts';

/* Publishes release after release until it is killed, telling the number of each. */
const [outDir = '', first = ''] = process.argv.slice(2);
for (let number = Number(first); ; number++) {
  await publishSample(outDir, `${number};`);
  process.stdout.write(`${number}\n`);
}
