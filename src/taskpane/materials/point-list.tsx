import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import type { CoverageState } from '../../model/coverage';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import {
  linkMaterial,
  pieceName,
  unlinkMaterial,
  writtenPages,
} from '../../usecases/material-links/link-material';
import type {
  LinkedMaterial,
  MaterialPiece,
  PointLinks,
} from '../../usecases/material-links/material-overview';
import { FoldOutRow } from './fold-out-row';
import type { ShownLink } from './linked-list';
import { LinkedList } from './linked-list';
import { LinkForm } from './link-form';
import { materialsMessages } from './messages';
import type { MaterialActions } from './use-material-actions';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  head: { display: 'flex', alignItems: 'flex-start' },
  words: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS },
  state: { flexShrink: 0, whiteSpace: 'nowrap' },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  reasons: { margin: 0, paddingLeft: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground1 },
});

interface Props {
  workbook: ReadableWorkbook;
  pieces: readonly MaterialPiece[];
  points: readonly PointLinks[];
  /** Name of the point that is open at first; null for none. */
  firstOpen: string | null;
  isBusy: boolean;
  actions: MaterialActions;
}

const LOOKS: Record<CoverageState, 'success' | 'warning' | 'danger'> = {
  complete: 'success',
  partial: 'warning',
  missing: 'danger',
};

function PointHead({ of: { point, name, coverage, links } }: { of: PointLinks }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.head}>
      <div className={styles.words}>
        {materialsMessages.point(name, point.text)}
        <Text size={200} className={styles.note}>
          {materialsMessages.hasMaterials(links.length)}
        </Text>
      </div>
      {coverage !== null && (
        <Badge appearance="tint" color={LOOKS[coverage.state]} className={styles.state}>
          {materialsMessages.state[coverage.state]}
        </Badge>
      )}
    </div>
  );
}

function placeNote({ piece, inIndex, inPointTable }: LinkedMaterial): string {
  if (piece === null) return materialsMessages.notInIndex;
  const pages =
    piece.pages === null ? materialsMessages.noPages : materialsMessages.onPages(writtenPages(piece.pages));
  if (!inIndex) return pages + materialsMessages.onlyPointTable;
  return inPointTable ? pages : pages + materialsMessages.onlyIndex;
}

function PointMaterial({
  of,
  workbook,
  pieces,
  isBusy,
  actions,
}: Omit<Props, 'points' | 'firstOpen'> & { of: PointLinks }): ReactNode {
  const styles = useStyles();
  const { point, name, coverage, wanted, links } = of;
  const shown = links.map((link): ShownLink => {
    const { piece } = link;
    const material = piece === null ? link.number : pieceName(piece);
    return {
      key: `${piece?.row ?? ''} ${link.number}`,
      words: piece === null ? link.number : materialsMessages.material(piece.number, piece.title),
      note: placeNote(link),
      unlinkLabel: piece === null ? null : materialsMessages.unlinkNamed(material, name),
      unlink: () => {
        if (piece === null) return;
        void actions.carryOut(
          unlinkMaterial(workbook, { row: piece.row, point: point.code }),
          materialsMessages.unlinked(material, name),
        );
      },
    };
  });
  const reasons = coverage?.reasons ?? [];
  return (
    <>
      {reasons.length > 0 && (
        <ul className={styles.reasons}>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {wanted !== null && (
        <Text size={200} className={styles.note}>
          {materialsMessages.wanted(wanted)}
        </Text>
      )}
      <LinkedList links={shown} isBusy={isBusy} />
      <LinkForm
        label={materialsMessages.chooseMaterial}
        isBusy={isBusy}
        choices={pieces
          .filter((piece) => !links.some((link) => link.piece?.row === piece.row))
          .map((piece) => ({
            key: String(piece.row),
            label: materialsMessages.material(piece.number, piece.title),
            pages: piece.pages === null ? null : writtenPages(piece.pages),
          }))}
        link={(key, pages) => {
          const piece = pieces.find(({ row }) => String(row) === key);
          return actions.carryOut(
            linkMaterial(workbook, { row: Number(key), point: point.code }, pages),
            materialsMessages.linked(piece === undefined ? key : pieceName(piece), name),
          );
        }}
      />
    </>
  );
}

/** The observation points; each opens to its material and what is missing. */
export function PointList({ points, firstOpen, ...props }: Props): ReactNode {
  const styles = useStyles();
  const [open, setOpen] = useState(firstOpen);
  return (
    <ul className={styles.list}>
      {points.map((each) => (
        <FoldOutRow
          key={each.name}
          head={<PointHead of={each} />}
          isOpen={open === each.name}
          comesIntoSight={firstOpen === each.name}
          toggle={() => {
            setOpen((was) => (was === each.name ? null : each.name));
          }}
        >
          <PointMaterial {...props} of={each} />
        </FoldOutRow>
      ))}
    </ul>
  );
}
