import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXS} 0` },
  button: { textAlign: 'left', justifyContent: 'flex-start' },
  content: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} 0` },
});

interface Props {
  title: string;
  /** What the button is called where several say the same. */
  name?: string;
  children: ReactNode;
}

/** What is only looked at on request. */
export function FoldedSection({ title, name, children }: Props): ReactNode {
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <section className={styles.root}>
      <Button
        appearance="subtle"
        className={styles.button}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        {...(name === undefined ? {} : { 'aria-label': name })}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => {
          setIsOpen((was) => !was);
        }}
      >
        {title}
      </Button>
      {isOpen && (
        <div id={id} className={styles.content}>
          {children}
        </div>
      )}
    </section>
  );
}
