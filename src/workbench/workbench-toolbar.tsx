import {
  Badge,
  Menu,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Text,
  Toolbar,
  ToolbarButton,
  ToolbarDivider,
  tokens,
} from '@fluentui/react-components';
import {
  BookQuestionMarkRegular,
  DocumentAddRegular,
  FolderOpenRegular,
  SaveRegular,
  TableRegular,
} from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { NoticeSample } from '../usecases/overview/offered-samples';
import { offeredSamples } from '../usecases/overview/offered-samples';
import { workbenchMessages } from './messages';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '44px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    paddingRight: tokens.spacingHorizontalM,
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    marginLeft: tokens.spacingHorizontalM,
  },
  badge: { flexShrink: 0, marginLeft: tokens.spacingHorizontalS, marginRight: tokens.spacingHorizontalM },
  privacy: { flexShrink: 0, color: tokens.colorNeutralForeground2 },
  file: { display: 'none' },
});

interface WorkbenchToolbarProps {
  name: string;
  isUnsaved: boolean;
  isBusy: boolean;
  manualAddress: string;
  onNew: () => void;
  onOpen: (file: File) => void;
  onSample: (sample: NoticeSample) => void;
  onSave: () => void;
}

/** What one does with files: a new one, one's own, a sample, saving. */
export function WorkbenchToolbar({
  name,
  isUnsaved,
  isBusy,
  manualAddress,
  onNew,
  onOpen,
  onSample,
  onSave,
}: WorkbenchToolbarProps): ReactNode {
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.bar}>
      <Toolbar aria-label={workbenchMessages.toolbar}>
        <ToolbarButton icon={<DocumentAddRegular />} disabled={isBusy} onClick={onNew}>
          {workbenchMessages.newWorkbook}
        </ToolbarButton>
        <ToolbarButton icon={<FolderOpenRegular />} disabled={isBusy} onClick={() => picker.current?.click()}>
          {workbenchMessages.open}
        </ToolbarButton>
        <Menu positioning={{ autoSize: 'height-always' }}>
          <MenuTrigger disableButtonEnhancement>
            <ToolbarButton icon={<TableRegular />} disabled={isBusy}>
              {workbenchMessages.samples}
            </ToolbarButton>
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              {offeredSamples().map(({ programme, shortName, samples }) => (
                <MenuGroup key={programme}>
                  <MenuGroupHeader>{shortName}</MenuGroupHeader>
                  {samples.map((sample) => (
                    <MenuItem
                      key={sample}
                      onClick={() => {
                        onSample({ programme, sample });
                      }}
                    >
                      {workbenchMessages.sampleNames[sample]}
                    </MenuItem>
                  ))}
                </MenuGroup>
              ))}
            </MenuList>
          </MenuPopover>
        </Menu>
        <ToolbarDivider />
        <ToolbarButton appearance="primary" icon={<SaveRegular />} disabled={isBusy} onClick={onSave}>
          {workbenchMessages.save}
        </ToolbarButton>
        <ToolbarButton
          icon={<BookQuestionMarkRegular />}
          onClick={() => {
            window.open(manualAddress, '_blank', 'noopener');
          }}
        >
          {workbenchMessages.manual}
        </ToolbarButton>
      </Toolbar>
      <Text className={styles.name} title={name}>
        {name}
      </Text>
      {isUnsaved && (
        <Badge className={styles.badge} appearance="tint" color="warning">
          {workbenchMessages.unsaved}
        </Badge>
      )}
      <Text size={200} className={styles.privacy}>
        {workbenchMessages.privacy}
      </Text>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        className={styles.file}
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be picked again after it was changed elsewhere.
          target.value = '';
          if (file !== undefined) onOpen(file);
        }}
      />
    </header>
  );
}
