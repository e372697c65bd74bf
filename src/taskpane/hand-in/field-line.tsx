import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellPlace } from '../../model/cell-address';
import { formatPlace } from '../../model/cell-address';
import type { FieldVersions, Said } from '../../usecases/three-versions/field-versions';
import { useReport } from '../pane-messages';
import { TextLink } from '../parts/text-link';
import { useServices } from '../services-context';
import { handInMessages } from './messages';

const useStyles = makeStyles({
  label: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  versions: {
    display: 'grid',
    gridTemplateColumns: 'minmax(4em, 30%) 1fr',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  source: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  said: { margin: 0, minWidth: 0, overflowWrap: 'anywhere' },
  text: {
    display: '-webkit-box',
    '-webkit-box-orient': 'vertical',
    '-webkit-line-clamp': '6',
    overflow: 'hidden',
    whiteSpace: 'pre-line',
  },
  quiet: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

function CellName({ cell }: { cell: CellPlace }): ReactNode {
  const { session } = useServices();
  const report = useReport();
  const place = formatPlace(cell);
  return (
    <TextLink
      go={() => {
        void session.reveal(cell).then((outcome) => report(outcome, handInMessages.revealed(place)));
      }}
    >
      {place}
    </TextLink>
  );
}

function SaidLine({ said }: { said: Said }): ReactNode {
  const styles = useStyles();
  switch (said.kind) {
    case 'same':
      return handInMessages.saysSame;
    case 'nothing':
      return <b>{said.note}</b>;
    case 'notCompared':
      return <span className={styles.quiet}>{handInMessages.notCompared}</span>;
    case 'says':
      return (
        <>
          <b className={styles.text}>{said.text}</b>
          <span className={styles.quiet}>{said.where}</span>
        </>
      );
  }
}

/** One field as every version says it, below each other. */
export function FieldLine({
  field: { label, workbook, cell, documents },
}: {
  field: FieldVersions;
}): ReactNode {
  const styles = useStyles();
  return (
    <>
      <span className={styles.label}>{label}</span>
      <dl className={styles.versions}>
        <dt className={styles.source}>{handInMessages.workbook}</dt>
        <dd className={styles.said}>
          {workbook === null ? handInMessages.notFilled : <span className={styles.text}>{workbook}</span>}
          {cell !== null && (
            <span className={styles.quiet}>
              <CellName cell={cell} />
            </span>
          )}
        </dd>
        {documents.map(({ file, said }) => [
          <dt key={file} className={styles.source}>
            {file}
          </dt>,
          <dd key={`${file} says`} className={styles.said}>
            {said.map((each, index) => (
              <SaidLine key={index} said={each} />
            ))}
          </dd>,
        ])}
      </dl>
    </>
  );
}
