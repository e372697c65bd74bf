import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextPiece } from '../../../usecases/comparison/notice-differences';
import { HEARD_ONLY } from '../../heard-only';
import { noticesMessages } from './messages';

/** A sign of its own kind: the line through the words must not cross it out. */
const SIGN = { display: 'inline-block' } as const;

const useStyles = makeStyles({
  dropped: {
    color: tokens.colorPaletteRedForeground1,
    textDecorationLine: 'line-through',
    '::before': { ...SIGN, content: '"［－"' },
    '::after': { ...SIGN, content: '"］"' },
  },
  added: {
    color: tokens.colorPaletteGreenForeground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
    '::before': { ...SIGN, content: '"［＋"' },
    '::after': { ...SIGN, content: '"］"' },
  },
  heard: HEARD_ONLY,
});

/** One run of characters; what is added or dropped is marked by signs, lines, weight and colour, and is said. */
export function ChangedPiece({ piece: { kind, text } }: { piece: TextPiece }): ReactNode {
  const styles = useStyles();
  if (kind === 'kept') return text;
  const said = kind === 'added' ? noticesMessages.added : noticesMessages.dropped;
  const Element = kind === 'added' ? 'ins' : 'del';
  return (
    <Element className={styles[kind]}>
      <span className={styles.heard}>{said}</span>
      {text}
      <span className={styles.heard}>{noticesMessages.end}</span>
    </Element>
  );
}

/** A text as it was reworded. */
export function TextChange({ pieces }: { pieces: readonly TextPiece[] }): ReactNode {
  return pieces.map((piece, index) => <ChangedPiece key={index} piece={piece} />);
}
