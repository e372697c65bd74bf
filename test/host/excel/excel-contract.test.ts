import { describeHostContract } from '../../contract/host-contract';
import { openExcel } from './open-excel';

describe.each([
  ['ExcelApi 1.9, the lowest the manifest allows', 9],
  ['ExcelApi 1.20', 20],
])('Excel with %s', (name, level) => {
  describeHostContract(name, () => Promise.resolve(openExcel(level)), { notApplicable: [] });
});
