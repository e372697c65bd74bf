import { Spinner } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import type { DeskNotice, DeskView } from '../../../../usecases/merge/desk/desk';
import { FoldedSection } from '../../../parts/folded-section';
import { ViewBoundary } from '../../../view-boundary';
import { returnsPaneMessages as words } from './messages';

/** What the parts of 退回修改通知 are drawn from. */
export interface ReturnsProps {
  view: DeskView;
  notice: DeskNotice;
}

const loadReturns = (): Promise<{ default: ComponentType<ReturnsProps> }> =>
  import('./returns-parts').then(({ ReturnsParts }) => ({ default: ReturnsParts }));

/** 退回修改通知 of a notice; what it takes is fetched when the section is opened. */
export function ReturnsSection(props: ReturnsProps): ReactNode {
  const [Parts, setParts] = useState(() => lazy(loadReturns));
  if (!props.notice.isReceived) return null;
  return (
    <FoldedSection title={words.section}>
      <ViewBoundary
        title={words.section}
        onRetry={() => {
          setParts(() => lazy(loadReturns));
        }}
      >
        <Suspense fallback={<Spinner size="tiny" label={words.loading} />}>
          <Parts {...props} />
        </Suspense>
      </ViewBoundary>
    </FoldedSection>
  );
}
