import type { ReactNode } from 'react';
import { NoticeMaking } from './notice-making';
import { Resubmissions } from './resubmissions';
import type { ReturnsProps } from './returns-section';

/** Notices of a round, and what came back upon them. */
export function ReturnsParts({ view, notice }: ReturnsProps): ReactNode {
  return (
    <>
      <NoticeMaking view={view} programme={notice.id} />
      <Resubmissions />
    </>
  );
}
