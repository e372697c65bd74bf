import { benchReading } from './reading';

await benchReading((line) => {
  console.log(line);
});
