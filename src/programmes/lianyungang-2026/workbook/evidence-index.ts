import type { Form } from '../../../model/form';
import { materials } from './materials';
import { pointTable } from './point-table';

/** The last sheets of the workbook: what speaks for each point, and the index of the supporting material. */
export const evidenceIndex: Form = {
  id: 'workbook',
  title: '观测点对照表和支撑材料目录',
  basis: 'inferred',
  sections: [pointTable, materials],
};
