import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { notesOnDropped, notesOnPoint, pointName } from '../../../usecases/comparison/difference-notes';
import type { PointDifference, ProgrammeDifferences } from '../../../usecases/comparison/notice-differences';
import { FilterChips, toggled } from '../../parts/filter-chips';
import { noticesMessages } from './messages';
import { NoticesTable } from './notices-table';
import { ChangedPiece, TextChange } from './text-change';

const useStyles = makeStyles({
  chips: { margin: `0 0 ${tokens.spacingVerticalS}` },
  kind: { display: 'block', color: tokens.colorNeutralForeground2 },
  note: {
    display: 'block',
    marginTop: tokens.spacingVerticalXXS,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  legend: {
    display: 'block',
    margin: `0 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
  },
});

type Kind = keyof ProgrammeDifferences['counts'];
/** What is looked for first stands first; what did not change is shown on request. */
const KINDS: readonly Kind[] = [
  'new',
  'dropped',
  'reworded',
  'rewordedRenumbered',
  'renumbered',
  'identical',
];

interface Row {
  key: string;
  cells: readonly ReactNode[];
}

function Notes({ kind, notes }: { kind: Kind; notes: readonly string[] }): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.kind}>{noticesMessages.kinds[kind]}</span>
      {notes.map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </>
  );
}

function rowOf(point: PointDifference, older: string): Row {
  const code = pointName(point.newer);
  return {
    key: `newer ${code}`,
    cells: [
      code,
      'older' in point ? pointName(point.older) : noticesMessages.none,
      <div key="text">
        {'pieces' in point ? <TextChange pieces={point.pieces} /> : point.newer.text}
        <Notes kind={point.kind} notes={notesOnPoint(point, older)} />
      </div>,
    ],
  };
}

function rowsOf({ points, dropped, older, newer }: ProgrammeDifferences, kinds: ReadonlySet<Kind>): Row[] {
  return [
    ...points.filter(({ kind }) => kinds.has(kind)).map((point) => rowOf(point, older.notice.shortName)),
    ...(kinds.has('dropped') ? dropped : []).map((point): Row => {
      const code = pointName(point.older);
      return {
        key: `older ${code}`,
        cells: [
          noticesMessages.none,
          code,
          <div key="text">
            {point.older.text}
            <Notes kind="dropped" notes={notesOnDropped(point, newer.notice.shortName)} />
          </div>,
        ],
      };
    }),
  ];
}

/** Every point of two notices that differs, and on request those that do not. */
export function PointDifferences({ differences }: { differences: ProgrammeDifferences }): ReactNode {
  const styles = useStyles();
  const { counts } = differences;
  const present = KINDS.filter((kind) => counts[kind] > 0);
  const [chosen, setChosen] = useState<ReadonlySet<Kind>>(
    () => new Set(present.filter((kind) => kind !== 'identical')),
  );
  const isAllIdentical = present.every((kind) => kind === 'identical');
  const rows = rowsOf(differences, chosen);
  return (
    <>
      {isAllIdentical && <Text as="p">{noticesMessages.allIdentical}</Text>}
      <div className={styles.chips}>
        <FilterChips
          label={noticesMessages.kindsShown}
          choices={present}
          isChosen={(kind) => chosen.has(kind)}
          wordsOf={(kind) => noticesMessages.kindChip(noticesMessages.kinds[kind], counts[kind])}
          choose={(kind) => {
            setChosen(toggled(chosen, kind));
          }}
        />
      </div>
      {counts.reworded + counts.rewordedRenumbered > 0 && (
        <Text as="p" size={200} className={styles.legend}>
          {noticesMessages.legend}
          <ChangedPiece piece={{ kind: 'dropped', text: noticesMessages.legendDropped }} />{' '}
          <ChangedPiece piece={{ kind: 'added', text: noticesMessages.legendAdded }} />
        </Text>
      )}
      {rows.length > 0 ? (
        <NoticesTable
          caption={noticesMessages.points}
          head={[noticesMessages.newCode, noticesMessages.oldCode, noticesMessages.text]}
          widths={['3.6em', '4em', 'auto']}
          rows={rows}
        />
      ) : (
        !isAllIdentical && <Text as="p">{noticesMessages.noPoints}</Text>
      )}
    </>
  );
}
