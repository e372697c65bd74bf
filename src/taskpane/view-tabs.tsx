import {
  Button,
  CounterBadge,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Tab,
  TabList,
  tokens,
} from '@fluentui/react-components';
import { MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ReactNode } from 'react';
import { paneMessages } from './messages';
import { useNavigation } from './navigation';
import type { ViewName } from './navigation';
import { isOffered } from './offered-views';
import { useOpenWorkbook } from './services-context';

/** Views with a tab of their own, in the order of the work. */
export const PRIMARY_VIEWS: readonly ViewName[] = ['start', 'overview', 'findings', 'coverage', 'seal'];
const FURTHER_VIEWS: readonly ViewName[] = [
  'document',
  'documentImport',
  'handIn',
  'materials',
  'paste',
  'carryOver',
  'repair',
  'collection',
  'problems',
  'years',
  'differences',
  'about',
];

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  badge: { marginLeft: tokens.spacingHorizontalXXS, verticalAlign: 'middle' },
  more: { minWidth: '32px' },
  inside: { color: tokens.colorBrandForeground1, backgroundColor: tokens.colorNeutralBackground1Selected },
});

function FindingsBadge(): ReactNode {
  const styles = useStyles();
  const workbook = useOpenWorkbook();
  if (workbook === null) return null;
  const count = { error: 0, warning: 0, hint: 0 };
  for (const finding of workbook.result.findings) {
    const isAnswered = finding.kind === 'rule' && finding.answer !== null;
    if (finding.kind !== 'measure' && !isAnswered) count[finding.severity] += 1;
  }
  const { error, warning } = count;
  if (error + warning === 0) return null;
  return (
    <CounterBadge
      className={styles.badge}
      size="small"
      color={error > 0 ? 'danger' : 'informative'}
      count={error > 0 ? error : warning}
      overflowCount={999}
      title={paneMessages.openFindings(error, warning)}
    />
  );
}

/** The way to every view of 填报. */
export function ViewTabs(): ReactNode {
  const styles = useStyles();
  const { destination, goTo, showTab } = useNavigation();
  const { view } = destination;
  const isFurther = FURTHER_VIEWS.includes(view);
  const programme = useOpenWorkbook()?.programme ?? null;
  return (
    <nav className={styles.root} aria-label={paneMessages.viewTabs}>
      <TabList
        size="small"
        selectedValue={isFurther ? null : view}
        aria-label={paneMessages.viewTabs}
        onTabSelect={(_, { value }) => {
          const chosen = PRIMARY_VIEWS.find((primary) => primary === value);
          if (chosen !== undefined) showTab(chosen);
        }}
      >
        {PRIMARY_VIEWS.map((primary) => (
          <Tab key={primary} value={primary}>
            {paneMessages.views[primary]}
            {primary === 'findings' && <FindingsBadge />}
          </Tab>
        ))}
      </TabList>
      <Menu checkedValues={{ view: [view] }}>
        <MenuTrigger disableButtonEnhancement>
          <Button
            size="small"
            appearance="subtle"
            icon={<MoreHorizontalRegular />}
            aria-label={isFurther ? `${paneMessages.more}：${paneMessages.views[view]}` : paneMessages.more}
            title={paneMessages.moreViews}
            className={mergeClasses(styles.more, isFurther && styles.inside)}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {FURTHER_VIEWS.filter((further) => isOffered(further, programme)).map((further) => (
              <MenuItemRadio
                key={further}
                name="view"
                value={further}
                onClick={() => {
                  goTo({ view: further });
                }}
              >
                {paneMessages.views[further]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </nav>
  );
}
