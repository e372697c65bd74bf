import type { WorkbookEditor } from '../../src/model/ports';
import type { Edit } from '../setup/edit-in-libreoffice';

/** What the person in front of the workbook does, and sees; every host has its own way of doing it. */
export interface UserHand {
  /** Does these things one after the other, as somebody may who has lifted the protection. */
  do(...edits: Edit[]): Promise<void>;
  /** Writes a text into an unlocked cell of a sheet that stays protected. */
  type(sheet: string, cell: string, text: string): Promise<void>;
  /**
   * Everything that can be seen or felt of the workbook, in a form that can be compared: values, looks, formats,
   * validation, live formats, notes, protection, merges, hidden rows and columns, names.
   */
  dump(): Promise<unknown>;
}

/** A workbook in a host, with the person in front of it. */
export interface OpenedHost {
  editor: WorkbookEditor;
  hand: UserHand;
  close(): Promise<void>;
}

/** Opens a workbook with one empty sheet, named 表一. */
export type HostFactory = () => Promise<OpenedHost>;
