import type { ComponentType } from 'react';
import type { ViewName } from './navigation';

/** How the code of each view of 填报 is fetched; each is a chunk of its own. */
export const VIEW_LOADERS: Record<ViewName, () => Promise<{ default: ComponentType }>> = {
  start: () => import('./start/start-view').then(({ StartView }) => ({ default: StartView })),
  overview: () => import('./overview/overview-view').then(({ OverviewView }) => ({ default: OverviewView })),
  findings: () => import('./findings/findings-view').then(({ FindingsView }) => ({ default: FindingsView })),
  coverage: () => import('./coverage/coverage-view').then(({ CoverageView }) => ({ default: CoverageView })),
  seal: () => import('./seal/seal-view').then(({ SealView }) => ({ default: SealView })),
  document: () => import('./document/document-view').then(({ DocumentView }) => ({ default: DocumentView })),
  documentImport: () =>
    import('./document-import/document-import-view').then(({ DocumentImportView }) => ({
      default: DocumentImportView,
    })),
  handIn: () => import('./hand-in/hand-in-view').then(({ HandInView }) => ({ default: HandInView })),
  materials: () =>
    import('./materials/materials-view').then(({ MaterialsView }) => ({ default: MaterialsView })),
  paste: () => import('./paste/paste-view').then(({ PasteView }) => ({ default: PasteView })),
  repair: () => import('./repair/repair-view').then(({ RepairView }) => ({ default: RepairView })),
  collection: () =>
    import('./collection/collection-view').then(({ CollectionView }) => ({ default: CollectionView })),
  problems: () => import('./problems/problems-view').then(({ ProblemsView }) => ({ default: ProblemsView })),
  years: () => import('./comparison/years/years-view').then(({ YearsView }) => ({ default: YearsView })),
  differences: () =>
    import('./comparison/notices/differences-view').then(({ DifferencesView }) => ({
      default: DifferencesView,
    })),
  carryOver: () =>
    import('./carry-over/carry-over-view').then(({ CarryOverView }) => ({ default: CarryOverView })),
  about: () => import('./about/about-view').then(({ AboutView }) => ({ default: AboutView })),
};
