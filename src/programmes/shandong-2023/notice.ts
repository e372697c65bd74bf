import type { z } from 'zod';
import type { Notice } from '../../model/programme';

/** What the city bureaux hand in, how and until when. */
export const HAND_IN_SENTENCE =
  '请于2023年5月30日前将建设规划纸质版（一式1份，加盖单位公章）、电子版报送至省教育厅职业教育处，建设方案成熟一个、报送一个。';

/** 山东省教育厅等5部门, 2023: signed on 8 May and printed (印发) on 9 May. */
export const notice: z.infer<typeof Notice> = {
  title: '山东省教育厅等5部门关于推进市域产教联合体建设的指导意见',
  shortName: '山东 2023',
  authority: '山东省教育厅等5部门',
  documentNumber: '鲁教职字〔2023〕4号',
  level: 'province',
  issued: '2023-05-08',
  deadline: '2023-05-30',
  handedInBy: '各市教育（教体）局',
  handIn: [
    {
      item: '建设规划纸质版',
      copies: '一式1份，加盖单位公章',
      quote: '建设规划纸质版（一式1份，加盖单位公章）',
    },
    { item: '电子版', copies: '报送至省教育厅职业教育处', quote: '电子版报送至省教育厅职业教育处' },
    { item: '建设方案', copies: '成熟一个、报送一个', quote: '建设方案成熟一个、报送一个。' },
  ],
  quota: null,
  materialPageLimit: null,
};
