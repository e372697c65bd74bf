import {
  Button,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { DarkThemeRegular } from '@fluentui/react-icons/svg/dark-theme';
import type { ReactNode } from 'react';
import { HEARD_ONLY } from './heard-only';
import { HidePaneButton } from './hide-pane-button';
import { paneMessages } from './messages';
import { useNavigation } from './navigation';
import { useThemeSetting } from './pane-theme';
import type { ThemeChoice } from './pane-theme';
import type { PaneRole } from './remembered-place';
import { useServices } from './services-context';

const ROLES: readonly PaneRole[] = ['applicant', 'reviewer', 'staff'];
const CHOICES: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  heading: HEARD_ONLY,
  button: { minWidth: '32px' },
  buttons: { display: 'flex', flexShrink: 0 },
});

function ThemeMenu(): ReactNode {
  const styles = useStyles();
  const { choice, choose } = useThemeSetting();
  return (
    <Menu checkedValues={{ theme: [choice] }}>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<DarkThemeRegular />}
          aria-label={`${paneMessages.theme}：${paneMessages.themes[choice]}`}
          title={paneMessages.theme}
          className={styles.button}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {CHOICES.map((offered) => (
            <MenuItemRadio
              key={offered}
              name="theme"
              value={offered}
              onClick={() => {
                choose(offered);
              }}
            >
              {paneMessages.themes[offered]}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** 填报 · 评审 · 汇总, how the pane looks, and the way to put it away. */
export function RoleTabs(): ReactNode {
  const styles = useStyles();
  const { hide } = useServices();
  const { role, showRole } = useNavigation();
  return (
    <header className={styles.root}>
      <h1 className={styles.heading}>{paneMessages.pane}</h1>
      <TabList
        selectedValue={role}
        aria-label={paneMessages.roleTabs}
        onTabSelect={(_, { value }) => {
          const chosen = ROLES.find((known) => known === value);
          if (chosen !== undefined) showRole(chosen);
        }}
      >
        {ROLES.map((known) => (
          <Tab key={known} value={known}>
            {paneMessages.roles[known]}
          </Tab>
        ))}
      </TabList>
      <div className={styles.buttons}>
        <ThemeMenu />
        {hide !== null && <HidePaneButton hide={hide} />}
      </div>
    </header>
  );
}
