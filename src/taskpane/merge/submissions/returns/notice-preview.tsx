import { makeStyles, Spinner, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import type { DeskView } from '../../../../usecases/merge/desk/desk';
import type { DeskReturn } from '../../../../usecases/merge/desk/desk-return';
import { noticeText } from '../../../../usecases/returns/notice-text';
import type { NoticeItemText, NoticeText } from '../../../../usecases/returns/notice-text';
import { useAttempt, useMerging } from '../use-merging';
import { returnsPaneMessages as words } from './messages';

const useStyles = makeStyles({
  root: {
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  title: { display: 'block', textAlign: 'center' },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  note: { display: 'block', color: tokens.colorNeutralForeground2 },
  part: { display: 'block', marginTop: tokens.spacingVerticalM },
  items: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { marginTop: tokens.spacingVerticalS },
  signature: { display: 'block', marginTop: tokens.spacingVerticalXS, textAlign: 'right' },
});

function Item({ item }: { item: NoticeItemText }): ReactNode {
  const styles = useStyles();
  const { number, id, group, where, lines, how } = item;
  return (
    <li className={styles.item}>
      <Text size={200} className={styles.note}>
        {words.item(number, id)}
      </Text>
      <Text size={200} className={styles.note}>
        {words.place(group, where)}
      </Text>
      {lines.map((line, index) => (
        <Text key={index} className={styles.line} size={index === 0 ? 300 : 200}>
          {line}
        </Text>
      ))}
      <Text className={styles.line}>{words.how(how)}</Text>
    </li>
  );
}

function Letter({ text }: { text: NoticeText }): ReactNode {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text weight="semibold" className={styles.title}>
        {text.title}
      </Text>
      <Text className={styles.line}>{text.addressee}</Text>
      {text.opening.map((line) => (
        <Text key={line} className={styles.line}>
          {line}
        </Text>
      ))}
      {text.parts.map(({ title, note, items }) => (
        <div key={title}>
          <Text weight="semibold" className={styles.part}>
            {title}
          </Text>
          <Text size={200} className={styles.note}>
            {note}
          </Text>
          <ul className={styles.items}>
            {items.map((item) => (
              <Item key={item.number} item={item} />
            ))}
          </ul>
        </div>
      ))}
      {text.closing.map((line) => (
        <Text key={line} className={styles.line}>
          {line}
        </Text>
      ))}
      {text.signature.map((line) => (
        <Text key={line} className={styles.signature}>
          {line}
        </Text>
      ))}
    </div>
  );
}

interface Props {
  returned: DeskReturn;
  due: string | null;
  /** What was decided and noted changes what it says. */
  view: DeskView;
}

/** The whole text of a notice, as the file will say it. */
export function NoticePreview({ returned: { programme, application }, due, view }: Props): ReactNode {
  const { merging } = useMerging();
  const attempt = useAttempt();
  const [text, setText] = useState<NoticeText | 'gone' | null>(null);
  useEffect(() => {
    let isGone = false;
    attempt(async () => {
      const notice = await merging.notice(programme, application, due);
      if (!isGone) setText(notice === null ? 'gone' : noticeText(notice));
    });
    return () => {
      isGone = true;
    };
  }, [merging, attempt, programme, application, due, view]);
  if (text === null) return <Spinner size="tiny" label={words.gathering} />;
  return text === 'gone' ? <Text>{words.gone}</Text> : <Letter text={text} />;
}
