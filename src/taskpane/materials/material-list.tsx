import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import {
  linkMaterial,
  pieceName,
  unlinkMaterial,
  writtenPages,
} from '../../usecases/material-links/link-material';
import type { MaterialPiece, PointLinks } from '../../usecases/material-links/material-overview';
import { TextLink } from '../parts/text-link';
import { FoldOutRow } from './fold-out-row';
import { LinkedList } from './linked-list';
import { LinkForm } from './link-form';
import { materialsMessages } from './messages';
import type { MaterialActions } from './use-material-actions';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  title: { display: 'block' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
});

interface Props {
  workbook: ReadableWorkbook;
  pieces: readonly MaterialPiece[];
  points: readonly PointLinks[];
  isBusy: boolean;
  actions: MaterialActions;
}

const pagesOf = ({ pages }: MaterialPiece): string =>
  pages === null ? materialsMessages.noPages : materialsMessages.onPages(writtenPages(pages));

function PieceHead({ piece }: { piece: MaterialPiece }): ReactNode {
  const styles = useStyles();
  const title = piece.title === '' ? materialsMessages.untitled : piece.title;
  return (
    <>
      <Text weight="semibold" className={styles.title}>
        {materialsMessages.material(materialsMessages.number(piece.number), title)}
      </Text>
      <Text size={200} className={styles.note}>
        {pagesOf(piece)} · {materialsMessages.servesPoints(piece.points)}
      </Text>
    </>
  );
}

function PieceLinks(props: Props & { piece: MaterialPiece }): ReactNode {
  const { workbook, piece, points, isBusy, actions } = props;
  const name = pieceName(piece);
  const linked = points.filter((point) => piece.points.includes(point.name));
  const pages = piece.pages === null ? null : writtenPages(piece.pages);
  return (
    <>
      {piece.place !== null && (
        <TextLink
          go={() => {
            actions.reveal(piece);
          }}
        >
          {materialsMessages.reveal}
        </TextLink>
      )}
      <LinkedList
        isBusy={isBusy}
        links={linked.map(({ point, name: pointName }) => ({
          key: pointName,
          words: materialsMessages.point(pointName, point.text),
          note: '',
          unlinkLabel: materialsMessages.unlinkNamed(name, pointName),
          unlink: () =>
            void actions.carryOut(
              unlinkMaterial(workbook, { row: piece.row, point: point.code }),
              materialsMessages.unlinked(name, pointName),
            ),
        }))}
      />
      <LinkForm
        label={materialsMessages.choosePoint}
        isBusy={isBusy}
        choices={points
          .filter((point) => !piece.points.includes(point.name))
          .map(({ name: key, point }) => ({ key, label: materialsMessages.point(key, point.text), pages }))}
        link={(key, written) => {
          const code = points.find((point) => point.name === key)?.point.code ?? null;
          return actions.carryOut(
            linkMaterial(workbook, { row: piece.row, point: code }, written),
            materialsMessages.linked(name, key),
          );
        }}
      />
    </>
  );
}

/** The pieces of the index; each opens to the points it is linked to. */
export function MaterialList(props: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState<number | null>(null);
  return (
    <ul className={styles.list}>
      {props.pieces.map((piece) => (
        <FoldOutRow
          key={piece.row}
          head={<PieceHead piece={piece} />}
          isOpen={open === piece.row}
          comesIntoSight={false}
          toggle={() => {
            setOpen((was) => (was === piece.row ? null : piece.row));
          }}
        >
          <PieceLinks {...props} piece={piece} />
        </FoldOutRow>
      ))}
    </ul>
  );
}
