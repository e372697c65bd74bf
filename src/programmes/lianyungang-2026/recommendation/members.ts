import type { FormSection } from '../../../model/form';
import { memberEnterprises } from './member-enterprises';
import { memberOthers } from './member-others';
import { memberSchools } from './member-schools';

/** 附件2 第2部分: three tables printed below each other, one sheet each here, so that each can grow. */
export const members: FormSection = {
  key: 'members',
  number: '2',
  title: '联合体成员概况',
  sheets: [memberEnterprises, memberSchools, memberOthers],
};
