import { Button } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUpRegular } from '@fluentui/react-icons/svg/chevron-up';
import type { ReactNode } from 'react';

interface Props {
  /** What the buttons are called. */
  words: { previous: string; next: string };
  hasPrevious: boolean;
  hasNext: boolean;
  className: string;
  step: (direction: 1 | -1) => void;
}

/** Back and on in a list of which one entry is shown. */
export function WalkButtons({ words, hasPrevious, hasNext, className, step }: Props): ReactNode {
  return (
    <>
      <Button
        appearance="subtle"
        className={className}
        icon={<ChevronUpRegular />}
        aria-label={words.previous}
        title={words.previous}
        disabledFocusable={!hasPrevious}
        onClick={() => {
          step(-1);
        }}
      />
      <Button
        appearance="subtle"
        className={className}
        icon={<ChevronDownRegular />}
        aria-label={words.next}
        title={words.next}
        disabledFocusable={!hasNext}
        onClick={() => {
          step(1);
        }}
      />
    </>
  );
}
