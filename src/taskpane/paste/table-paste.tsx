import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { ColumnMapping } from '../../usecases/pasting/column-mapping';
import { mapColumns } from '../../usecases/pasting/column-mapping';
import type { LocatedTable } from '../../usecases/pasting/located-table';
import { pastingMessages } from '../../usecases/pasting/messages';
import type { TablePasteChoices } from '../../usecases/pasting/plan-table-paste';
import { planTablePaste } from '../../usecases/pasting/plan-table-paste';
import type { PastedContent } from '../../usecases/pasting/read-clipboard';
import { pastedTable } from '../../usecases/pasting/read-clipboard';
import type { RequestedWrite } from '../../usecases/session/requested-write';
import { ViewSection } from '../parts/view-section';
import { ColumnList } from './column-list';
import { pasteMessages } from './messages';
import { PasteProblem } from './paste-problem';
import { RowList } from './row-list';

const useStyles = makeStyles({
  line: { display: 'block' },
  choice: { marginTop: tokens.spacingVerticalS },
  write: { display: 'block', margin: `${tokens.spacingVerticalM} 0` },
});

interface Props {
  located: LocatedTable;
  content: PastedContent;
  isBusy: boolean;
  write: (request: RequestedWrite) => void;
}

/** How a pasted table lands, with what may be chosen about it. */
export function TablePaste({ located, content, isBusy, write }: Props): ReactNode {
  const styles = useStyles();
  const { table } = located;
  const { grid, otherTables, otherLines } = useMemo(() => pastedTable(content), [content]);
  const [chosen, setChosen] = useState<ColumnMapping | null>(null);
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [choices, setChoices] = useState<TablePasteChoices>({ known: 'skip', figures: 'asWritten' });
  const mapping = useMemo(() => chosen ?? mapColumns(grid, table), [chosen, grid, table]);
  const paste = useMemo(
    () => planTablePaste(located, grid, mapping, choices),
    [located, grid, mapping, choices],
  );
  if (grid.length === 0) {
    return (
      <ViewSection title={pasteMessages.preview}>
        <PasteProblem isError={false} message={pastingMessages.nothingPasted} />
      </ViewSection>
    );
  }

  const request = paste.write;
  const hasKnown = paste.rows.some(
    (row) => row.fate === 'overwrites' || (row.fate === 'passedOver' && row.reason === 'known'),
  );
  const needsConfirmation = mapping.basis === 'order';
  const notices = [
    ...paste.notices,
    ...(otherTables > 0 ? [pastingMessages.otherTables(otherTables)] : []),
    ...(otherLines > 0 ? [pastingMessages.otherLines(otherLines)] : []),
    ...(paste.doubtful > 0 ? [pasteMessages.doubtful(paste.doubtful)] : []),
  ];
  return (
    <>
      <ColumnList
        table={table}
        grid={grid}
        mapping={mapping}
        change={(changed) => {
          setChosen(changed);
          setIsConfirmed(false);
        }}
      />
      <ViewSection title={pasteMessages.preview}>
        <Text className={styles.line} weight="semibold">
          {pasteMessages.rowCounts(paste.added, paste.overwritten, paste.passedOver)}
        </Text>
        {paste.inserted > 0 && (
          <Text className={styles.line}>{pasteMessages.rowsInserted(paste.inserted)}</Text>
        )}
        {notices.map((notice) => (
          <PasteProblem key={notice} isError={false} message={notice} />
        ))}
        {'problem' in request && <PasteProblem isError message={request.problem} />}
        {hasKnown && (
          <Field label={pasteMessages.known} className={styles.choice}>
            <RadioGroup
              value={choices.known}
              onChange={(_, { value }) => {
                setChoices((were) => ({ ...were, known: value === 'overwrite' ? 'overwrite' : 'skip' }));
              }}
            >
              <Radio value="skip" label={pasteMessages.skipKnown} />
              <Radio value="overwrite" label={pasteMessages.overwriteKnown} />
            </RadioGroup>
          </Field>
        )}
        {paste.numbersAsText > 0 && (
          <Checkbox
            className={styles.choice}
            label={pasteMessages.figures(paste.numbersAsText)}
            checked={choices.figures === 'asNumbers'}
            onChange={(_, { checked }) => {
              setChoices((were) => ({ ...were, figures: checked === true ? 'asNumbers' : 'asWritten' }));
            }}
          />
        )}
        {needsConfirmation && (
          <Checkbox
            className={styles.choice}
            label={pasteMessages.confirmOrder}
            checked={isConfirmed}
            onChange={(_, { checked }) => {
              setIsConfirmed(checked === true);
            }}
          />
        )}
        <Button
          appearance="primary"
          className={styles.write}
          disabled={isBusy || 'problem' in request || (needsConfirmation && !isConfirmed)}
          onClick={() => {
            if (!('problem' in request)) write(request);
          }}
        >
          {pasteMessages.write}
        </Button>
        <RowList rows={paste.rows} table={table} />
      </ViewSection>
    </>
  );
}
