import type { PaneRequests } from '../commands/pane-requests';
import type { DocumentFiles } from '../model/document-import';
import type { PortableFiles } from '../model/portable-document';
import type { WorkbookFiles } from '../model/ports';
import type { HostFactory } from '../selfcheck/user-hand';
import type { FilingSession } from '../usecases/session/filing-session';

/** A file handed to the user: saved, or opened where a host cannot save. */
export interface DeliveredFile {
  name: string;
  bytes: Uint8Array;
  mediaType: string;
}

/** Where the pane runs, for 关于 and for reports. */
export interface HostDescription {
  /** Excel, WPS 表格, 工作台. */
  name: string;
  version: string;
  platform: string;
}

/** Small texts that survive closing the pane; a host may refuse to keep them, then they are forgotten. */
export interface PaneMemory {
  recall(key: string): string | null;
  keep(key: string, text: string): void;
}

/** What the composition root gives to the pane; the views reach everything outside through it. */
export interface PaneServices {
  session: FilingSession;
  /** Reads and makes .xlsx files; what it needs is loaded when first used. */
  files: WorkbookFiles;
  /** Opens .docx files; what it needs is loaded when first used. */
  documents: DocumentFiles;
  /** Reads PDF files; what it needs is loaded when first used. */
  portables: PortableFiles;
  deliver(file: DeliveredFile): Promise<void>;
  /** Address of the manual, beside the page. */
  manualAddress: string;
  host: HostDescription;
  memory: PaneMemory;
  /** What the buttons of the ribbon ask of the pane; null where there is no ribbon. */
  requests: PaneRequests | null;
  /** Hides the pane; null where the host has a button of its own for it. */
  hide: (() => void) | null;
  /** Opens a scratch workbook for 自检; null where this host cannot. */
  openScratchWorkbook: HostFactory | null;
}
