import type { z } from 'zod';
import type { Notice } from '../../model/programme';

/** 教育部办公厅, 2024. The text carries no date of issue, and the notice asks for no form to be handed in. */
export const notice: z.infer<typeof Notice> = {
  title: '关于加强市域产教联合体建设的通知',
  shortName: '教育部 2024',
  authority: '教育部办公厅',
  documentNumber: '教职成厅函〔2024〕20号',
  level: 'nation',
  issued: null,
  deadline: null,
  handedInBy: null,
  handIn: [],
  quota: null,
  materialPageLimit: null,
};
