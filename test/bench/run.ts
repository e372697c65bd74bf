import { benchChecking } from './checking';
import { benchPane } from './pane';
import { benchReading } from './reading';

const print = (line: string): void => {
  console.log(line);
};

// One part alone: npm run bench -- checking; a quick look: npm run bench -- reading 50
const [only, count] = process.argv.slice(2);
if (only === undefined || only === 'checking') await benchChecking(print);
if (only === undefined || only === 'reading')
  await benchReading(print, count === undefined ? undefined : Number(count));
if (only === undefined || only === 'pane') await benchPane(print);
