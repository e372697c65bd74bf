import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { entryMessages } from './messages';
import { PageNotice } from './page-notice';

/** What a page can show before, or instead of, the pane. */
export interface PageViews {
  readonly show: (view: ReactNode) => void;
  readonly notice: (title: string, sentence: string) => void;
  /** The pane could not be opened. */
  readonly failed: (reason: unknown) => void;
}

/**
 * The views of a page that shows one at a time.
 *
 * @param hide hides the page's pane; null where the host has a button of its own for it
 */
export function pageViews(show: (view: ReactNode) => void, hide: (() => void) | null): PageViews {
  const notice = (title: string, sentence: string): void => {
    show(
      <FluentProvider theme={webLightTheme}>
        <PageNotice title={title} sentence={sentence} hide={hide} />
      </FluentProvider>,
    );
  };
  return {
    show,
    notice,
    failed: (reason) => {
      const isLoading = reason instanceof Error && reason.name === 'ChunkLoadError';
      notice(
        entryMessages.failedTitle,
        entryMessages.failed(isLoading ? entryMessages.scriptsMissing : String(reason)),
      );
    },
  };
}
