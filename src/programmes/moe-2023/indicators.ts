/** 附件1. */
export { nationalIndicators as indicators } from '../building-blocks/national-indicators';
