import { testEveryRule } from '../applications/every-rule-by-example';
import { application } from './clean-application';
import { coverAndOverviewExamples } from './cover-and-overview';
import { passingEdges } from './edges';
import { handingInExamples } from './handing-in';
import { memberExamples } from './members';
import { outcomeExamples } from './outcomes';
import { summaryAndMaterialExamples } from './summary-and-materials';

describe('教育部 2023: every rule, by example', () => {
  testEveryRule(
    application,
    [
      ...handingInExamples,
      ...coverAndOverviewExamples,
      ...memberExamples,
      ...outcomeExamples,
      ...summaryAndMaterialExamples,
    ],
    passingEdges,
    '2023-07-30',
  );
});
