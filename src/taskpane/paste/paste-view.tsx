import { Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useState } from 'react';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { pastingMessages } from '../../usecases/pasting/messages';
import { likelyTarget, pasteTargets } from '../../usecases/pasting/paste-targets';
import type { Clipboard, PastedContent } from '../../usecases/pasting/read-clipboard';
import { MAX_PASTED_CHARACTERS, readClipboard } from '../../usecases/pasting/read-clipboard';
import type { RequestedWrite } from '../../usecases/session/requested-write';
import { useDestination } from '../navigation';
import { useReport } from '../pane-messages';
import { ChoiceSelect } from '../parts/choice-select';
import { UndoBar } from '../parts/undo-bar';
import { useOpenWorkbook, useServices, useSessionState } from '../services-context';
import { pasteMessages } from './messages';
import { PasteBox } from './paste-box';
import { PasteProblem } from './paste-problem';
import { TablePaste } from './table-paste';
import { TextPaste } from './text-paste';
import type { WrittenPaste } from './written-bar';
import { WrittenBar } from './written-bar';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  top: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  text: { display: 'block', marginBottom: tokens.spacingVerticalM },
  target: { marginBottom: tokens.spacingVerticalM },
});

/** What stands in the paste box. */
interface Pasted {
  text: string;
  /** Null where there is nothing, or more than is read. */
  content: PastedContent | null;
  /** Counts up with every paste, so that what was chosen for one is not held against the next. */
  count: number;
}

function pastedOf({ markup, text }: Clipboard, count: number): Pasted {
  const isReadable = text.length <= MAX_PASTED_CHARACTERS && (markup !== null || text.trim() !== '');
  const content = isReadable ? readClipboard({ markup, text }) : null;
  const shown =
    content?.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')).join('\n') ?? '';
  return { text: text === '' && markup !== null ? shown.trim() || ' ' : text, content, count };
}

/** The cell that was selected when the view was opened. */
function useFirstSelection(): CellPlace | null {
  const { session } = useServices();
  const [selected, setSelected] = useState<CellPlace | null>(null);
  useEffect(() => {
    let isShown = true;
    // Hosts refuse while a cell is being edited; the first table is as good then.
    session.selection().then(
      (place) => {
        if (isShown) setSelected(place);
      },
      () => undefined,
    );
    return () => {
      isShown = false;
    };
  }, [session]);
  return selected;
}

/** 粘贴助手: takes a list or a long text from elsewhere, shows how it lands, and writes it. */
export function PasteView(): ReactNode {
  const styles = useStyles();
  const { session } = useServices();
  const { activity } = useSessionState();
  const workbook = useOpenWorkbook();
  const report = useReport();
  const destination = useDestination('paste');
  const asked = ('field' in destination ? destination.field : undefined) ?? null;
  const selected = useFirstSelection();
  const [chosen, setChosen] = useState<string | null>(null);
  const [pasted, setPasted] = useState<Pasted>({ text: '', content: null, count: 0 });
  const [written, setWritten] = useState<WrittenPaste | null>(null);
  const targets = useMemo(() => (workbook === null ? [] : pasteTargets(workbook)), [workbook]);
  if (workbook === null) return null;

  const target = targets.find(({ key }) => key === chosen) ?? likelyTarget(targets, asked, selected);
  const isBusy = activity !== null;
  const { content, text, count } = pasted;
  const write = async (request: RequestedWrite): Promise<void> => {
    const outcome = await session.write(request);
    if (!report(outcome, pasteMessages.written(request.title))) return;
    setWritten({ title: request.title, place: request.values[0]?.place ?? null });
    setPasted({ text: '', content: null, count: count + 1 });
  };
  const carryOut = (request: RequestedWrite): void => void write(request);
  const isSealed = workbook.filing.state.snapshot !== null;
  return (
    <div className={styles.root}>
      <div className={styles.top}>
        <Text className={styles.text}>{pasteMessages.introduction}</Text>
        {isSealed && <PasteProblem isError={false} message={pasteMessages.sealed} />}
        <Field label={pasteMessages.target} className={styles.target}>
          <ChoiceSelect
            value={target?.key ?? ''}
            choices={targets.map(({ key, label, located }) => ({
              key,
              label: pasteMessages.targetOption(label, located?.sheet ?? null),
            }))}
            choose={setChosen}
          />
        </Field>
        <PasteBox
          text={text}
          read={(clipboard) => {
            setPasted(pastedOf(clipboard, count + 1));
          }}
        />
        {text.length > MAX_PASTED_CHARACTERS && (
          <PasteProblem isError message={pastingMessages.tooLarge(MAX_PASTED_CHARACTERS)} />
        )}
        {written !== null && (
          <WrittenBar
            written={written}
            close={() => {
              setWritten(null);
            }}
          />
        )}
        {target?.located === null && (
          <PasteProblem isError message={pastingMessages.sheetLost(target.label)} />
        )}
      </div>
      {written === null && <UndoBar />}
      {content !== null && target?.kind === 'table' && target.located !== null && (
        <TablePaste
          key={`${target.key} ${count}`}
          located={target.located}
          content={content}
          isBusy={isBusy || isSealed}
          write={carryOut}
        />
      )}
      {content !== null && target?.kind === 'longText' && target.located !== null && (
        <TextPaste
          key={`${target.key} ${count}`}
          located={target.located}
          content={content}
          isBusy={isBusy || isSealed}
          write={carryOut}
        />
      )}
    </div>
  );
}
