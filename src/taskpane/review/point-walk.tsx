import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArrowSortRegular } from '@fluentui/react-icons/svg/arrow-sort';
import type { ReactNode } from 'react';
import type { ReviewOrder } from '../../usecases/review/review-order';
import { WalkButtons } from '../parts/walk-buttons';
import { reviewMessages } from './messages';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  position: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
  button: { marginLeft: tokens.spacingHorizontalXXS, minWidth: '32px' },
});

const ORDERS: readonly ReviewOrder[] = ['flagsFirst', 'notice'];

interface Props {
  /** From 1. */
  position: number;
  count: number;
  unscored: number;
  order: ReviewOrder;
  step: (direction: 1 | -1) => void;
  toUnscored: () => void;
  arrange: (order: ReviewOrder) => void;
}

/** Where among the points the expert is, on and back, and the next that has no score. */
export function PointWalk({ position, count, unscored, order, step, toUnscored, arrange }: Props): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.position}>{reviewMessages.position(position, count)}</Text>
      {unscored > 0 && (
        <Button
          size="small"
          className={styles.button}
          title={reviewMessages.unscoredTitle(unscored)}
          onClick={toUnscored}
        >
          {reviewMessages.unscoredButton(unscored)}
        </Button>
      )}
      <WalkButtons
        words={reviewMessages}
        hasPrevious={position > 1}
        hasNext={position < count}
        className={styles.button}
        step={step}
      />
      <Menu checkedValues={{ order: [order] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            className={styles.button}
            icon={<ArrowSortRegular />}
            aria-label={`${reviewMessages.order}：${reviewMessages.orders[order]}`}
            title={reviewMessages.order}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {ORDERS.map((offered) => (
              <MenuItemRadio
                key={offered}
                name="order"
                value={offered}
                onClick={() => {
                  arrange(offered);
                }}
              >
                {reviewMessages.orders[offered]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}
