import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalL}` },
  title: { display: 'block', margin: `0 0 ${tokens.spacingVerticalM}` },
  paragraph: {
    display: 'block',
    margin: `0 0 ${tokens.spacingVerticalM}`,
    lineHeight: tokens.lineHeightBase400,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, lineHeight: tokens.lineHeightBase500 },
});

/** What a role that is not there yet will do, said plainly. */
export function ComingView({
  title,
  paragraphs,
  items,
}: {
  title: string;
  paragraphs: readonly string[];
  items: readonly string[];
}): ReactNode {
  const styles = useStyles();
  return (
    <section className={styles.root}>
      <Subtitle2 as="h2" className={styles.title}>
        {title}
      </Subtitle2>
      {paragraphs.map((paragraph) => (
        <Text as="p" key={paragraph} className={styles.paragraph}>
          {paragraph}
        </Text>
      ))}
      <ul className={styles.list}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  );
}
