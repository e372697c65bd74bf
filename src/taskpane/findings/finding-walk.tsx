import {
  Button,
  makeStyles,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import type { FindingOrder } from '../../usecases/findings-view/group-findings';
import { WalkButtons } from '../parts/walk-buttons';
import { findingsMessages } from './messages';
import type { FindingActions } from './use-finding-actions';

const useStyles = makeStyles({
  root: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { marginLeft: tokens.spacingHorizontalXXS },
  position: { flexGrow: 1, minWidth: 0, color: tokens.colorNeutralForeground2 },
});

const ORDERS: readonly FindingOrder[] = ['sheet', 'standing'];

interface Props {
  /** Of the selected finding, from 1; 0 for none. */
  position: number;
  count: number;
  order: FindingOrder;
  /** Open findings that offer a fix. */
  fixable: number;
  isBusy: boolean;
  /** Whether anything may be written into the forms. */
  isSealed: boolean;
  actions: FindingActions;
  step: (step: 1 | -1) => void;
  arrange: (order: FindingOrder) => void;
}

function WalkMenu({ order, fixable, isBusy, isSealed, actions, arrange }: Props): ReactNode {
  const styles = useStyles();
  return (
    <Menu checkedValues={{ order: [order] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          className={styles.button}
          icon={<MoreHorizontalRegular />}
          aria-label={findingsMessages.more}
          title={findingsMessages.more}
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
              {offered === 'sheet' ? findingsMessages.bySheet : findingsMessages.byStanding}
            </MenuItemRadio>
          ))}
          <MenuDivider />
          <MenuItem
            disabled={isBusy || isSealed || fixable === 0}
            onClick={() => {
              actions.askToFix(null);
            }}
          >
            {findingsMessages.fixAll(fixable)}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={actions.mark}>
            {findingsMessages.mark}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={actions.clearMarks}>
            {findingsMessages.clearMarks}
          </MenuItem>
          <MenuItem disabled={isBusy} onClick={actions.refresh}>
            {findingsMessages.refresh}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** Where in the list the user is, on and back, and what can be done with the whole list. */
export function FindingWalk(props: Props): ReactNode {
  const styles = useStyles();
  const { position, count, step } = props;
  return (
    <div className={styles.root}>
      <Text className={styles.position}>{findingsMessages.position(position, count)}</Text>
      <WalkButtons
        words={findingsMessages}
        hasPrevious={count > 0}
        hasNext={count > 0}
        className={styles.button}
        step={step}
      />
      <WalkMenu {...props} />
    </div>
  );
}
