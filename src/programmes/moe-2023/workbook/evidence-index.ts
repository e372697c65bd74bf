import type { Form } from '../../../model/form';
import { evidenceIndexForm, pointTableBlock } from '../../building-blocks/evidence-index';
import { notice } from '../notice';

/** One row per point of 附件1. */
export const pointTable = pointTableBlock(2023);

/** The last sheets of the workbook. */
export const evidenceIndex: Form = evidenceIndexForm(pointTable, notice.materialPageLimit);
