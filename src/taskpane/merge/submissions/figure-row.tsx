import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { FigureStatistics } from '../../../model/merge';
import type { DeskValue, DeskView } from '../../../usecases/merge/desk/desk';
import { LongList } from '../../parts/long-list';
import { TextLink } from '../../parts/text-link';
import { submissionsMessages as words } from './messages';
import { useAttempt, useMerging } from './use-merging';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

const SHOWN = 30;
/** Label, count, least, median, most. */
const COLUMNS = 5;

function Values({ figure, view }: { figure: FigureStatistics; view: DeskView }): ReactNode {
  const styles = useStyles();
  const { merging } = useMerging();
  const attempt = useAttempt();
  const [values, setValues] = useState<readonly DeskValue[] | null>(null);
  const { programme, field, year } = figure;
  useEffect(() => {
    let isGone = false;
    attempt(async () => {
      const known = await merging.figure({ programme, field, year });
      if (!isGone) setValues(known);
    });
    return () => {
      isGone = true;
    };
    // What stands may be another version after the clerk decided.
  }, [merging, attempt, programme, field, year, view]);
  if (values === null) return <Spinner size="tiny" label={words.loading} />;
  return (
    <LongList items={values} keyOf={({ label }, index) => `${label} ${index}`} first={SHOWN}>
      {({ label, value, from }) => (
        <>
          {words.figureOf(label, value)}
          {from !== null && (
            <Text size={200} className={styles.note}>
              {words.source(from.file, `${from.sheet}!${from.cell}`)}
            </Text>
          )}
        </>
      )}
    </LongList>
  );
}

/** A figure across applications; one click shows what each of them says and where. */
export function FigureRow({ figure, view }: { figure: FigureStatistics; view: DeskView }): ReactNode {
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { year, label, unit, count, minimum, median, maximum } = figure;
  return (
    <>
      <tr>
        <th scope="row">
          <TextLink
            unfolds={{ id, isOpen }}
            go={() => {
              setIsOpen((was) => !was);
            }}
          >
            {words.figureUnit(label, year, unit)}
          </TextLink>
        </th>
        <td>{count}</td>
        <td>{minimum}</td>
        <td>{median}</td>
        <td>{maximum}</td>
      </tr>
      {isOpen && (
        <tr>
          <td id={id} colSpan={COLUMNS}>
            <Values figure={figure} view={view} />
          </td>
        </tr>
      )}
    </>
  );
}
