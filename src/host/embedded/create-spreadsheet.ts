import type { IAccessor, IWorkbookData, Workbook } from '@univerjs/core';
import {
  IAuthzIoService,
  ICommandService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreWords from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteWords from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { HIDDEN_MENUS } from './hidden-menus';
import { LockAuthority } from './locks/lock-authority';
import { EMBEDDED_MESSAGES } from './messages';

/** A running spreadsheet and what is needed to change it. */
export interface Spreadsheet extends IAccessor {
  readonly workbook: Workbook;
  readonly commands: ICommandService;
  dispose(): void;
}

/** Plugins of several presets, each once: two presets bring the same plugin, and Univer registers it twice. */
function pluginsOf(presets: readonly ReturnType<typeof UniverSheetsCorePreset>[]) {
  const seen = new Set<string>();
  return presets
    .flatMap(({ plugins }) => plugins)
    .map((plugin) => (Array.isArray(plugin) ? plugin : ([plugin, undefined] as const)))
    .filter(([{ pluginName }]) => !seen.has(pluginName) && seen.add(pluginName));
}

/**
 * Starts a spreadsheet in an element of the page. Everything runs in the page itself: no worker and no request.
 *
 * @param container an empty element with a size of its own; the spreadsheet fills it
 */
export function createSpreadsheet(container: HTMLElement, data: IWorkbookData): Spreadsheet {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        coreWords,
        dataValidationWords,
        conditionalFormattingWords,
        noteWords,
        { 'sheets-formula': { progress: EMBEDDED_MESSAGES.computing } },
      ),
    },
    logLevel: LogLevel.ERROR,
    // The stock authority lets the owner of a workbook do everything; ours says what is locked.
    override: [[IAuthzIoService, { useClass: LockAuthority }]],
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      ribbonType: 'simple',
      menu: HIDDEN_MENUS,
      sheets: { protectedRangeShadow: false },
      // Sums of the selection would take the room of the sheet tabs.
      statusBarStatistic: false,
      // Numbers kept as texts are judged by the check, in words.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
    }),
    // The forms' rules are not the user's to edit; a search box would take the keys that are meant for the cell.
    UniverSheetsDataValidationPreset({ showEditOnDropdown: false, showSearchOnDropdown: false }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
  ];
  for (const [plugin, config] of pluginsOf(presets)) univer.registerPlugin(plugin, config);
  const workbook = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, data);
  const injector = univer.__getInjector();
  return {
    workbook,
    commands: injector.get(ICommandService),
    get: injector.get.bind(injector),
    has: injector.has.bind(injector),
    dispose: () => {
      univer.dispose();
    },
  };
}
