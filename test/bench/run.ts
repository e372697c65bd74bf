import { benchChecking } from './checking';
import { benchReading } from './reading';

const print = (line: string): void => {
  console.log(line);
};

// One part alone: npm run bench -- checking
const parts = new Map([
  ['checking', benchChecking],
  ['reading', benchReading],
]);
const [only] = process.argv.slice(2);
for (const [name, bench] of parts) if (only === undefined || only === name) await bench(print);
