import type { Form } from '../../../model/form';
import { basic } from '../standard/basic';
import { jointDevelopment } from '../standard/joint-development';
import { jointEducation } from '../standard/joint-education';
import { jointEmployment } from '../standard/joint-employment';
import { jointRunning } from '../standard/joint-running';
import { basicAnswers } from './answers/basic';
import { jointDevelopmentAnswers } from './answers/joint-development';
import { jointEducationAnswers } from './answers/joint-education';
import { jointEmploymentAnswers } from './answers/joint-employment';
import { jointRunningAnswers } from './answers/joint-running';
import { guide } from './guide';
import { identity } from './identity';
import { negativeList } from './negative-list';
import { policies } from './policies';
import { problemList } from './problem-list';
import { standardSection } from './standard-sheet';

/** How each of the 116 observation points is answered, in the order of the standard. */
export const pointAnswers = [
  ...basicAnswers,
  ...jointRunningAnswers,
  ...jointEducationAnswers,
  ...jointEmploymentAnswers,
  ...jointDevelopmentAnswers,
];

/** The self-check against the standard. The notice prints no form for it: the arrangement is ours, the points are printed. */
export const selfCheck: Form = {
  id: 'standard',
  title: '市域产教联合体建设标准自查表',
  basis: 'inferred',
  sections: [
    guide,
    identity,
    standardSection('basic', '基础性指标', basic, basicAnswers),
    standardSection('jointRunning', '合作办学', jointRunning, jointRunningAnswers),
    standardSection('jointEducation', '合作育人', jointEducation, jointEducationAnswers),
    standardSection('jointEmployment', '合作就业', jointEmployment, jointEmploymentAnswers),
    standardSection('jointDevelopment', '合作发展', jointDevelopment, jointDevelopmentAnswers),
    negativeList,
    policies,
    problemList,
  ],
};
