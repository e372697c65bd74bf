import type { z } from 'zod';
import type { Notice } from '../../model/programme';

/** 支撑材料不超过100页. */
export const MATERIAL_PAGE_LIMIT = 100;

/** 三、组织实施, 2: who hands in, until when, where. */
export const HAND_IN_SENTENCE =
  '请各牵头学校于2026年5月28日前将申报材料（推荐书一式三份、推荐汇总表和支撑材料一式一份，支撑材料不超过100页）报送市教育局高职处302室，申报材料电子版（Word版和盖章PDF版）发送至指定邮箱。';

/** 连云港市教育局, 2026. The text carries no date of issue. */
export const notice: z.infer<typeof Notice> = {
  title: '关于开展2026年市级市域产教联合体遴选建设工作的通知',
  shortName: '连云港 2026',
  authority: '连云港市教育局',
  documentNumber: '连教职函〔2026〕6号',
  level: 'city',
  issued: null,
  deadline: '2026-05-28',
  handedInBy: '牵头学校',
  handIn: [
    { item: '推荐书', copies: '一式三份', quote: '推荐书一式三份、推荐汇总表和支撑材料一式一份' },
    { item: '推荐汇总表', copies: '一式一份', quote: '推荐书一式三份、推荐汇总表和支撑材料一式一份' },
    {
      item: '支撑材料',
      copies: '一式一份',
      quote: '推荐汇总表和支撑材料一式一份，支撑材料不超过100页',
    },
    {
      item: 'Word版',
      copies: '电子版',
      quote: '申报材料电子版（Word版和盖章PDF版）发送至指定邮箱',
    },
    {
      item: '盖章PDF版',
      copies: '电子版',
      quote: '申报材料电子版（Word版和盖章PDF版）发送至指定邮箱',
    },
  ],
  quota: { limit: 1, per: '产业园区', quote: '原则上每个产业园区申报不超过1家。' },
  materialPageLimit: MATERIAL_PAGE_LIMIT,
};
