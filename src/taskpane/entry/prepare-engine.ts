/**
 * What must happen before any other module of a page is evaluated; the first import of a page.
 *
 * The objects that Chromium 80 lacks, or under the workbench Chromium 100, and a bundle uses:
 * test/platform/engine.test.ts looks the bundles through and says what else would be needed.
 */
import 'core-js/modules/es.array.at.js';
import 'core-js/modules/es.array.find-last.js';
import 'core-js/modules/es.array.find-last-index.js';
import 'core-js/modules/es.array.to-reversed.js';
import 'core-js/modules/es.array.to-sorted.js';
import 'core-js/modules/es.object.has-own.js';
import 'core-js/modules/es.string.at-alternative.js';
import 'core-js/modules/es.string.replace-all.js';
import { config } from 'zod/v4/core';
import { provideLocaleTexts } from './locale-texts';
import { provideWeakReferences } from './weak-reference';

provideWeakReferences(globalThis);
provideLocaleTexts(Number, Date);

// Otherwise zod tries whether it may generate code; the page's policy refuses that and reports it as a violation.
config({ jitless: true });
