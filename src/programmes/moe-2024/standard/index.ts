import { basic } from './basic';
import { jointDevelopment } from './joint-development';
import { jointEducation } from './joint-education';
import { jointEmployment } from './joint-employment';
import { jointRunning } from './joint-running';
import { negativeList } from './negative-list';
import type { StandardPart } from './standard-row';

/** 市域产教联合体建设标准（试行）, in the order of the print. */
export const standard: readonly StandardPart[] = [
  basic,
  jointRunning,
  jointEducation,
  jointEmployment,
  jointDevelopment,
  negativeList,
];
