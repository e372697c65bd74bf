import type { ReactNode } from 'react';
import { ComingView } from '../coming-view';
import { mergeMessages } from './messages';

/** 汇总: framed, not there yet. */
export function MergeView(): ReactNode {
  return <ComingView {...mergeMessages} />;
}
