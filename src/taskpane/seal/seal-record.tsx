import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  Text,
  tokens,
} from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CellPlace } from '../../model/cell-address';
import type { ShownDifference } from '../../usecases/seal-view/seal-differences';
import { useAnnounce } from '../pane-messages';
import { ViewSection } from '../parts/view-section';
import { TextLink } from '../parts/text-link';
import { copyText } from '../parts/copy-text';
import { sealViewMessages } from './messages';

const useStyles = makeStyles({
  code: {
    display: 'block',
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    userSelect: 'all',
  },
  group: { display: 'inline-block', marginRight: '0.6ch' },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  note: { display: 'block', marginTop: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  button: { marginTop: tokens.spacingVerticalS },
  list: { margin: `${tokens.spacingVerticalS} 0 0`, paddingLeft: tokens.spacingHorizontalXL },
  difference: { marginTop: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
});

/** Changes listed one by one; whoever changed more reseals anyway. */
const LISTED = 200;

/** The 校验码, large enough to be compared group by group with a print. */
export function SealCode({ code, sealedAt }: { code: string; sealedAt: string }): ReactNode {
  const styles = useStyles();
  const announce = useAnnounce();
  const [isRefused, setIsRefused] = useState(false);
  const groups = code.split('-');
  return (
    <ViewSection title={sealViewMessages.code}>
      <p className={styles.code}>
        {groups.map((group, index) => (
          <span key={index} className={styles.group}>
            {index === groups.length - 1 ? group : `${group}-`}
          </span>
        ))}
      </p>
      <Text className={styles.line}>{sealViewMessages.sealedAt(sealedAt)}</Text>
      <Text size={200} className={styles.note}>
        {sealViewMessages.codeMeaning}
      </Text>
      <Button
        className={styles.button}
        icon={<CopyRegular />}
        onClick={() => {
          void copyText(code).then((isCopied) => {
            setIsRefused(!isCopied);
            announce(isCopied ? sealViewMessages.copied : sealViewMessages.notCopied);
          });
        }}
      >
        {sealViewMessages.copy}
      </Button>
      {isRefused && <Text className={styles.note}>{sealViewMessages.notCopied}</Text>}
    </ViewSection>
  );
}

/** What was changed since 定稿, field by field. */
export function SealChanges({
  differences,
  reveal,
}: {
  differences: readonly ShownDifference[];
  reveal: (place: CellPlace) => void;
}): ReactNode {
  const styles = useStyles();
  const more = differences.length - LISTED;
  return (
    <ViewSection title={sealViewMessages.changes(differences.length)}>
      <MessageBar intent="warning" layout="multiline">
        <MessageBarBody>{sealViewMessages.changesAdvice}</MessageBarBody>
      </MessageBar>
      <ul className={styles.list}>
        {differences.slice(0, LISTED).map(({ message, place }, index) => (
          <li key={`${index} ${message}`} className={styles.difference}>
            {place === null ? (
              message
            ) : (
              <TextLink
                go={() => {
                  reveal(place);
                }}
              >
                {message}
              </TextLink>
            )}
          </li>
        ))}
        {more > 0 && <li className={styles.difference}>{sealViewMessages.moreChanges(more)}</li>}
      </ul>
    </ViewSection>
  );
}

/** Said where the record of 定稿 itself cannot be relied on. */
export function SealFault({ title, message }: { title: string; message: string }): ReactNode {
  const styles = useStyles();
  return (
    <MessageBar intent="error" layout="multiline" className={styles.button}>
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle>
        {message}
      </MessageBarBody>
    </MessageBar>
  );
}
