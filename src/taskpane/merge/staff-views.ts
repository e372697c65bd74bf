import type { ComponentType } from 'react';

/** Views of 汇总 in the order of the work. */
export const STAFF_VIEWS = [
  'submissions',
  'scheme',
  'experts',
  'givingOut',
  'panel',
  'meeting',
  'plans',
] as const;
export type StaffView = (typeof STAFF_VIEWS)[number];

/** Those that look at the applications one by one. */
export const VIEWS_OF_APPLICATIONS: ReadonlySet<StaffView> = new Set([
  'experts',
  'givingOut',
  'panel',
  'meeting',
]);

/** How the code of each view of 汇总 is fetched; each is a chunk of its own. */
export const STAFF_VIEW_LOADERS: Record<StaffView, () => Promise<{ default: ComponentType }>> = {
  submissions: () =>
    import('./submissions/submissions-view').then(({ SubmissionsView }) => ({ default: SubmissionsView })),
  scheme: () => import('./scheme/scheme-view').then(({ SchemeView }) => ({ default: SchemeView })),
  experts: () => import('./experts/experts-view').then(({ ExpertsView }) => ({ default: ExpertsView })),
  givingOut: () =>
    import('./giving-out/giving-out-view').then(({ GivingOutView }) => ({ default: GivingOutView })),
  panel: () => import('./panel/panel-view').then(({ PanelView }) => ({ default: PanelView })),
  meeting: () => import('./meeting/meeting-view').then(({ MeetingView }) => ({ default: MeetingView })),
  plans: () => import('./plans/plans-view').then(({ PlansView }) => ({ default: PlansView })),
};
