/**
 * What the rest of the product sees of WPS 表格. The declarations of its interface make names like `Application` global
 * and always there, so src/host/wps is a project of its own and only this file is known outside. That the code does
 * what is said here is checked within that project.
 */
import type { LiveWorkbook, Unsubscribe } from '../model/ports';
import type { HostFactory } from './wps/self-check/host-factory';

/** The program the page runs in, for 关于 and 自检. */
export interface WpsProgram {
  name: string;
  /** As WPS says it, with its build: `12.1.0.16910`; empty where it does not. */
  version: string;
  /** The operating system, as WPS says it; empty where it does not. */
  platform: string;
}

/** A workbook that is open, and stays the one it was opened for. */
export interface WpsOpenWorkbook extends LiveWorkbook {
  /** Whether it is the one in front of the user; still so once it was saved under another name. */
  isInFront(): boolean;
}

/** WPS 表格, found in the page. */
export interface WpsHost {
  readonly program: WpsProgram;
  /** Whether a workbook is open: one can be opened here then. */
  hasWorkbook(): boolean;
  /**
   * The workbook that is in front now; it stays that one when another comes to the front.
   *
   * @throws an error whose message is for the user where no workbook is open
   */
  openActiveWorkbook(): WpsOpenWorkbook;
  /** Tells that another workbook may have come to the front: not every version tells of every case. */
  watchWorkbooks(onMayHaveSwitched: () => void): Unsubscribe;
  /**
   * Opens the workbook in front for 自检, again for each case; rejects where there is something in it. What is needed
   * for it is fetched then.
   */
  readonly openScratchWorkbook: HostFactory;
}

/**
 * Finds WPS 表格 in a page.
 *
 * @param page the window unless told otherwise
 * @returns null outside WPS 表格
 */
export function findWps(page?: object): WpsHost | null;
