/** 附件2, which prints the indicators of 教职成厅函〔2023〕15号 again. */
export { nationalIndicators as indicators } from '../building-blocks/national-indicators';
