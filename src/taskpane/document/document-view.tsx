import { Button, Field, makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { documentStanding, openFindings, printedForms } from '../../usecases/document/printed-form';
import { useNavigation } from '../navigation';
import { ChoiceSelect } from '../parts/choice-select';
import { TextLink } from '../parts/text-link';
import { ViewSection } from '../parts/view-section';
import { useOpenWorkbook } from '../services-context';
import { documentViewMessages } from './messages';
import { OpenFindings } from './open-findings';
import { useExport } from './use-export';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  empty: { display: 'block', padding: tokens.spacingHorizontalM },
  line: { display: 'block', marginTop: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  button: { marginTop: tokens.spacingVerticalM },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalM,
    color: tokens.colorNeutralForeground2,
  },
});

function OpenDocument({ workbook }: { workbook: ReadableWorkbook }): ReactNode {
  const styles = useStyles();
  const { goTo } = useNavigation();
  const { isExporting, outcome, run } = useExport(workbook);
  const forms = useMemo(() => printedForms(workbook.programme), [workbook.programme]);
  const findings = useMemo(() => openFindings(workbook), [workbook]);
  const [chosen, setChosen] = useState<string | null>(null);
  const form = forms.find(({ id }) => id === chosen) ?? forms[0];
  if (form === undefined) return <Text className={styles.empty}>{documentViewMessages.noForms}</Text>;
  const standing = documentStanding(workbook);
  return (
    <div className={styles.root}>
      <OpenFindings findings={findings} />
      <ViewSection title={documentViewMessages.export}>
        <Field label={documentViewMessages.form}>
          <ChoiceSelect
            value={form.id}
            choices={forms.map(({ id, title }) => ({ key: id, label: title }))}
            choose={setChosen}
          />
        </Field>
        <Text className={styles.line}>
          {documentViewMessages.standing(standing)}{' '}
          {standing.kind === 'draft' && (
            <TextLink
              go={() => {
                goTo({ view: 'seal' });
              }}
            >
              {documentViewMessages.toSeal}
            </TextLink>
          )}
        </Text>
        <Button
          className={styles.button}
          appearance="primary"
          disabled={isExporting}
          onClick={() => {
            run(form.id);
          }}
        >
          {documentViewMessages.button}
        </Button>
        {isExporting && (
          <Spinner size="tiny" label={documentViewMessages.exporting} className={styles.button} />
        )}
        {outcome !== null && !isExporting && <Text className={styles.line}>{outcome}</Text>}
        <Text size={200} className={styles.note}>
          {documentViewMessages.afterwards}
        </Text>
      </ViewSection>
    </div>
  );
}

/** 导出 Word: what is open first, then which form, as draft or final. */
export function DocumentView(): ReactNode {
  const workbook = useOpenWorkbook();
  return workbook === null ? null : <OpenDocument workbook={workbook} />;
}
