import { engineMessages } from '../taskpane/entry/engine-messages';
import { refuseOldEngine } from '../taskpane/entry/refuse-old-engine';

// Chromium 98; the spreadsheet's text is clipped on what is older than 100, which no object tells apart.
refuseOldEngine('structuredClone' in window && 'hasOwn' in Object, engineMessages.workbenchTooOld);
