import { engineMessages } from './engine-messages';
import { refuseOldEngine } from './refuse-old-engine';

// The youngest of what the pane uses without a stand-in; the syntax of Chromium 80 shows itself.
refuseOldEngine(
  typeof Promise === 'function' && 'allSettled' in Promise && 'matchAll' in String.prototype,
  engineMessages.paneTooOld,
);
