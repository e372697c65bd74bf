import type { z } from 'zod';
import type { ReadingNote } from '../../model/programme';
import { planColumns } from './plan';

/** What the notice says of the members, beside the columns that name them, and how the others are filled in. */
export const readingNotes: z.infer<typeof ReadingNote>[] = [
  {
    field: 'plan.bureau',
    text: '填市教育（教体）局全称，如××市教育局、××市教育和体育局；原表“**”处为市名。',
    basis: 'inferred',
  },
  { field: planColumns.name.key, text: '一行填一家联合体。', basis: 'inferred' },
  {
    field: planColumns.hostPark.key,
    text: '填园区全称；以市为单位建立、不依托单个园区的，填市名。',
    basis: 'inferred',
  },
  {
    field: planColumns.enterprises.key,
    text: '规模以上企业全面参与，中小微企业广泛覆盖',
    basis: 'stated',
  },
  {
    field: planColumns.schools.key,
    text: '涵盖驻地中职、高职（含职教本科）、普通本科高校和相关科研机构',
    basis: 'stated',
  },
  {
    field: planColumns.practiceCentre.key,
    text: '集实践教学、社会培训、真实生产和技术服务功能为一体的开放型区域产教融合实践中心',
    basis: 'stated',
  },
  { field: planColumns.founding.key, text: '填年月，如2023年12月。', basis: 'inferred' },
  {
    field: planColumns.foundingForm.key,
    text: '写怎样成立，如召开成立大会、签约、登记为法人等。',
    basis: 'inferred',
  },
];
