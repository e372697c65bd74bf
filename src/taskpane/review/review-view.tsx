import type { ReactNode } from 'react';
import { ComingView } from '../coming-view';
import { reviewMessages } from './messages';

/** 评审: framed, not there yet. */
export function ReviewView(): ReactNode {
  return <ComingView {...reviewMessages} />;
}
