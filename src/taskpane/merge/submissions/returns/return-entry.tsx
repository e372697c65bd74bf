import { Badge, Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../../usecases/merge/desk/desk';
import type { DeskReturn } from '../../../../usecases/merge/desk/desk-return';
import { demandCounts } from '../../../../usecases/returns/notice-text';
import { returnsPaneMessages as words } from './messages';
import { NoticePreview } from './notice-preview';

const useStyles = makeStyles({
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  badge: { marginRight: tokens.spacingHorizontalXS },
  actions: { marginTop: tokens.spacingVerticalXS },
  button: { marginRight: tokens.spacingHorizontalS },
});

interface Props {
  returned: DeskReturn;
  view: DeskView;
  due: string | null;
  isChosen: boolean;
  choose: (isChosen: boolean) => void;
  isBusy: boolean;
  save: () => void;
}

/** One application that can be returned: whether it is, what its notice says, and the notice alone as a file. */
export function ReturnEntry({ returned, view, due, isChosen, choose, isBusy, save }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const { number, title, review, remarks, counts } = returned;
  return (
    <>
      <Checkbox
        label={words.application(number, title)}
        checked={isChosen}
        onChange={(_, { checked }) => {
          choose(checked === true);
        }}
      />
      <Text size={200} className={styles.note}>
        {review !== null && (
          <Badge className={styles.badge} appearance="outline" color="informative">
            {review}
          </Badge>
        )}
        {demandCounts(counts)}
      </Text>
      {remarks.map((remark) => (
        <Text key={remark} size={200} className={styles.note} role="note">
          {remark}
        </Text>
      ))}
      <div className={styles.actions}>
        <Button
          size="small"
          className={styles.button}
          aria-label={words.of(isOpen ? words.hide : words.show, title)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onClick={() => {
            setIsOpen((was) => !was);
          }}
        >
          {isOpen ? words.hide : words.show}
        </Button>
        {isOpen && (
          <Button
            size="small"
            aria-label={words.of(words.saveOne, title)}
            disabledFocusable={isBusy}
            onClick={save}
          >
            {words.saveOne}
          </Button>
        )}
      </div>
      {isOpen && (
        <div id={id}>
          <NoticePreview returned={returned} due={due} view={view} />
        </div>
      )}
    </>
  );
}
