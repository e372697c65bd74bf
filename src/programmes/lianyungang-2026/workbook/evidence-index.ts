import type { Form } from '../../../model/form';
import { evidenceIndexForm, pointTableBlock } from '../../building-blocks/evidence-index';
import { MATERIAL_PAGE_LIMIT } from '../notice';

/** One row per point of 附件1. */
export const pointTable = pointTableBlock(2026);

/** The last sheets of the workbook. */
export const evidenceIndex: Form = evidenceIndexForm(pointTable, MATERIAL_PAGE_LIMIT);
