// First of all: it mends the engine for every module after it.
import './entry/prepare-engine';
import { FluentProvider, Spinner, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { isInWps } from '../commands/wps/wps-objects';
import { entryMessages } from './entry/messages';
import { openInExcel } from './entry/open-in-excel';
import { openInWps } from './entry/open-in-wps';
import { pageViews } from './entry/page-views';
import { hasRefusedEngine } from './entry/refuse-old-engine';
import { hideWpsPane } from './entry/wps-services';

/** The page of the add-in, in Excel and in WPS 表格. */
const place = document.getElementById('root');
if (place !== null && !hasRefusedEngine()) {
  const root = createRoot(place);
  const inWps = isInWps(window);
  const views = pageViews(
    (view) => {
      root.render(view);
    },
    inWps ? hideWpsPane : null,
  );
  views.show(
    <FluentProvider theme={webLightTheme}>
      <Spinner label={entryMessages.opening} />
    </FluentProvider>,
  );
  void (inWps ? openInWps(views) : openInExcel(views));
}
