import type { z } from 'zod';
import type { Notice } from '../../model/programme';

/** 三、组织实施, 2: what is filled in, until when and how it is handed in. */
export const HAND_IN_SENTENCE =
  '每个省份推荐不超过3家，请于2023年5月29日前将申报材料纸质版、电子版（以刻录光盘形式）一并报送教育部（职业教育与成人教育司）。';

const FORMS = '组织填写市域产教联合体推荐书（附件2）和推荐名单汇总表（附件3）';

/**
 * 教育部办公厅, 2023. The text prints no number of its own; 鲁教职字〔2023〕4号 cites it. Its annexes are numbered as the
 * notice itself numbers them: indicators 附件1, form 附件2.
 */
export const notice: z.infer<typeof Notice> = {
  title: '教育部办公厅关于开展市域产教联合体建设的通知',
  shortName: '教育部 2023',
  authority: '教育部办公厅',
  documentNumber: '教职成厅函〔2023〕15号',
  level: 'nation',
  issued: '2023-04-18',
  deadline: '2023-05-29',
  handedInBy: '省级教育行政部门',
  handIn: [
    { item: '市域产教联合体推荐书', copies: '纸质版', quote: FORMS },
    { item: '推荐名单汇总表', copies: '纸质版', quote: FORMS },
    {
      item: '支撑材料',
      copies: '单独装订成册',
      quote: '支撑材料部分请设置目录索引，单独装订成册。',
    },
    { item: '电子版', copies: '以刻录光盘形式', quote: HAND_IN_SENTENCE },
  ],
  quota: { limit: 3, per: '省份', quote: '每个省份推荐不超过3家' },
  materialPageLimit: null,
};
