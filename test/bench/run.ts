import { benchChecking } from './checking';
import { benchMerging } from './merging';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchReview } from './review';

const print = (line: string): void => {
  console.log(line);
};

// One part alone: npm run bench -- checking; a quick look: npm run bench -- reading 50;
// a long one: npm run bench -- merge --files 10000
const [only, count] = process.argv.slice(2).filter((word) => word !== '--files');
if (only === undefined || only === 'checking') await benchChecking(print);
if (only === undefined || only === 'reading')
  await benchReading(print, count === undefined ? undefined : Number(count));
if (only === undefined || only === 'merge')
  await benchMerging(print, count === undefined ? null : Number(count));
if (only === undefined || only === 'pane') await benchPane(print);
if (only === undefined || only === 'review')
  await benchReview(print, count === undefined ? undefined : Number(count));
