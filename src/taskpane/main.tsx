// First of all: it mends the engine for every module after it.
import './entry/prepare-engine';
import { createRoot } from 'react-dom/client';
import { isInWps } from '../commands/wps/wps-objects';
import { browserMemory } from './entry/browser-memory';
import { openInExcel } from './entry/open-in-excel';
import { openInWps } from './entry/open-in-wps';
import { pageViews } from './entry/page-views';
import { hasRefusedEngine } from './entry/refuse-old-engine';
import { hideWpsPane } from './entry/wps-services';
import { VIEW_LOADERS } from './lazy-views';
import { recallPlace } from './remembered-place';

/** The page of the add-in, in Excel and in WPS 表格. Until there is something to draw, it shows what its HTML says. */
const place = document.getElementById('root');
if (place !== null && !hasRefusedEngine()) {
  // The view that will be shown first is fetched while the host is still starting; whoever shows it tells a failure.
  VIEW_LOADERS[recallPlace(browserMemory).view]().catch(() => undefined);
  const root = createRoot(place);
  const inWps = isInWps(window);
  const views = pageViews(
    (view) => {
      root.render(view);
    },
    inWps ? hideWpsPane : null,
  );
  void (inWps ? openInWps(views) : openInExcel(views));
}
