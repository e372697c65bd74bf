import type {
  ApiEvent,
  CustomTaskpane,
  FileDialog,
  FileSystem,
  PluginStorage,
  RibbonUi,
  SelectedItems,
} from './objects/add-in';
import type { MergedRoot, OlderRoot } from './objects/roots';
import type { Comments } from './objects/comments';
import type { Name, Names } from './objects/names';
import type { PageSetup } from './objects/page-setup';
import type { Protection } from './objects/protection';
import type { SelectedSheets } from './objects/selected-sheets';
import type { Sheets } from './objects/sheets';
import type { Window } from './objects/window';
import type { Windows, Workbook, Workbooks } from './objects/workbook';
import type { Worksheet } from './objects/worksheet';
import type { Borders, Font, Interior } from './range/cell-look';
import type { Comment } from './range/comment';
import type { FormatCondition, FormatConditions } from './range/format-conditions';
import type { Hyperlinks } from './range/hyperlinks';
import type { Range } from './range/range';
import type { Areas } from './range/range-place';
import type { Validation } from './range/validation';

type IsAny<Type> = 0 extends 1 & Type ? true : false;

/** Whether something is called or read, and for plain values of which type. */
type Kind<Type> =
  IsAny<Type> extends true
    ? 'anything'
    : [NonNullable<Type>] extends [(...given: never[]) => unknown]
      ? 'method'
      : [NonNullable<Type>] extends [string]
        ? 'text'
        : [NonNullable<Type>] extends [number]
          ? 'number'
          : [NonNullable<Type>] extends [boolean]
            ? 'truth'
            : 'anything';

/** Whether what the fake has may stand for what is declared. */
type Fits<Faked, Declared> =
  Kind<Declared> extends 'method'
    ? Kind<Faked> extends 'method'
      ? true
      : false
    : Kind<Faked> extends 'method'
      ? false
      : 'anything' extends Kind<Faked> | Kind<Declared>
        ? true
        : Kind<Faked> extends Kind<Declared>
          ? true
          : false;

/** Members of a fake that the declarations do not have, or have as something else; `inner` is the fake's own. */
type Strange<Fake, Declared> = {
  [Member in Exclude<keyof Fake, 'inner'>]: Member extends keyof Declared
    ? Fits<Fake[Member], Declared[Member]> extends true
      ? never
      : Member
    : Member;
}[Exclude<keyof Fake, 'inner'>];

/** Each class of the fake beside its declaration. */
interface Classes {
  Range: [Range, Et.Range];
  Font: [Font, Et.Font];
  Interior: [Interior, Et.Interior];
  Borders: [Borders, Et.Borders];
  Border: [Omit<Borders, 'Item' | 'Count'>, Et.Border];
  Comment: [Comment, Et.Comment];
  Comments: [Comments, Et.Comments];
  Hyperlinks: [Hyperlinks, Et.Hyperlinks];
  Validation: [Validation, Et.Validation];
  FormatCondition: [FormatCondition, Et.FormatCondition];
  FormatConditions: [FormatConditions, Et.FormatConditions];
  Worksheet: [Worksheet, Et.Worksheet];
  Protection: [Protection, Et.Protection];
  PageSetup: [PageSetup, Et.PageSetup];
  Sheets: [Sheets, Et.Sheets];
  SelectedSheets: [SelectedSheets, Et.Sheets];
  Names: [Names, Et.Names];
  Name: [Name, Et.Name];
  Workbook: [Workbook, Et.Workbook];
  Workbooks: [Workbooks, Et.Workbooks];
  Window: [Window, Et.Window];
  Windows: [Windows, Et.Windows];
  MergedRoot: [MergedRoot, WPSMergedRoot];
  OlderRoot: [OlderRoot, WPS.AddonRoot & WPS.EtAddonRoot];
  PluginStorage: [PluginStorage, WPS.PluginStorage];
  CustomTaskpane: [CustomTaskpane, WPS.CustomTaskpane];
  RibbonUi: [RibbonUi, WPS.RibbonUi];
  ApiEvent: [ApiEvent, WPS.EtApiEvent];
  FileSystem: [FileSystem, WPS.FileSystem];
  FileDialog: [FileDialog, Kso.FileDialog];
  FileDialogSelectedItems: [SelectedItems, Kso.FileDialogSelectedItems];
  Areas: [Areas, Et.Areas];
}

type StrangeOf<Name extends keyof Classes> =
  `${Name}.${Strange<Classes[Name][0], Classes[Name][1]> & string}`;

type None<Members extends never> = Members;

/**
 * Fails to compile, naming it, where a member of a fake is not in et-jsapi-declare, or no longer, or was renamed, or
 * became a method or a property, or changed the type of its plain value.
 */
export type DeclaredMembers = None<{ [Name in keyof Classes]: StrangeOf<Name> }[keyof Classes]>;
