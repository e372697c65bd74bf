import { testEveryRule } from '../applications/every-rule-by-example';
import { application } from './clean-application';
import { coverAndOverviewExamples } from './cover-and-overview';
import { passingEdges } from './edges';
import { handingInExamples } from './handing-in';
import { materialExamples } from './materials';
import { memberExamples } from './members';
import { outcomeExamples } from './outcomes';
import { summaryExamples } from './summary';
import { textExamples } from './texts';

describe('连云港 2026: every rule, by example', () => {
  testEveryRule(
    application,
    [
      ...handingInExamples,
      ...coverAndOverviewExamples,
      ...memberExamples,
      ...outcomeExamples,
      ...textExamples,
      ...summaryExamples,
      ...materialExamples,
    ],
    passingEdges,
    '2026-06-30',
  );
});
