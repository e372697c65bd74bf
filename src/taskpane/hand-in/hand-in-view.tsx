import { Button, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { printedForms } from '../../usecases/document/printed-form';
import { packageMessages } from '../../usecases/hand-in-package/messages';
import { surveyPackage } from '../../usecases/hand-in-package/survey-package';
import { useNavigation } from '../navigation';
import { TextLink } from '../parts/text-link';
import { useOpenWorkbook } from '../services-context';
import { handInMessages } from './messages';
import { PackageItems } from './package-items';
import { PdfIntake } from './pdf-intake';
import { ThreeVersions } from './three-versions';
import { useAddedPdfs } from './use-added-pdfs';
import { usePackage } from './use-package';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  text: {
    display: 'block',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0`,
    overflowWrap: 'anywhere',
  },
  button: { margin: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
});

function OpenPackage({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  const added = useAddedPdfs();
  const { isMaking, outcome, run } = usePackage(workbook);
  const survey = useMemo(() => surveyPackage(workbook, added.pdfs), [workbook, added.pdfs]);
  if (printedForms(workbook.programme).length === 0) {
    return <Text className={styles.text}>{handInMessages.noForms}</Text>;
  }
  return (
    <div className={styles.root}>
      <Text className={styles.text}>{handInMessages.intro}</Text>
      <PdfIntake added={added} pdfs={survey.pdfs} />
      <PackageItems items={survey.items} />
      <ThreeVersions workbook={workbook} pdfs={survey.pdfs} />
      {survey.isDraft && (
        <Text className={styles.text}>
          {packageMessages.notSealed}{' '}
          <TextLink
            go={() => {
              goTo({ view: 'seal' });
            }}
          >
            {handInMessages.toSeal}
          </TextLink>
        </Text>
      )}
      <Button
        className={styles.button}
        appearance={survey.isDraft ? 'secondary' : 'primary'}
        disabled={isMaking || added.takingIn !== null}
        onClick={() => {
          run(survey, added.pdfs);
        }}
      >
        {survey.isDraft ? handInMessages.makeDraft : handInMessages.make}
      </Button>
      {isMaking && <Spinner size="tiny" label={handInMessages.making} className={styles.button} />}
      {outcome !== null && !isMaking && <Text className={styles.text}>{outcome}</Text>}
    </div>
  );
}

/** 报送材料包: what is added, what the package holds and misses, and the package itself. */
export function HandInView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <OpenPackage workbook={workbook} />;
}
