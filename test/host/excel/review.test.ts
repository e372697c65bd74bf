import { describeReviewing } from '../../contract/review-contract';
import { openExcel } from './open-excel';

describeReviewing('Excel with ExcelApi 1.9', () => openExcel(9));
