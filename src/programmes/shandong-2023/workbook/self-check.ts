import type { Form } from '../../../model/form';
import { identity } from './identity';
import { pointTableSection } from './point-table';

/** 一体一案: one consortium against the indicators. The notice asks for the comparison and prints no form for it. */
export const selfCheck: Form = {
  id: 'workbook',
  title: '联合体对照建设指标自查',
  basis: 'inferred',
  sections: [identity, pointTableSection],
};
