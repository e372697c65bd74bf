/** An engine we promise to run in, as far as looking a script through can tell. */
export interface Engine {
  name: string;
  /** The newest edition whose syntax it understands completely. */
  syntax: 5 | 2020 | 2022;
  /** Editions of the language that came after it; their objects and methods must not be used unguarded. */
  later: readonly string[];
  /** Rules about what it already has of those editions. */
  has: readonly string[];
  /** Names of the browser's own interfaces that came after it. */
  laterInterfaces: readonly string[];
}

/** Stands before what is used, in the code shown around it. */
export const USED = '»';

/** What a script may use nevertheless: a reviewed use of a name a rule is about. */
export interface Exception {
  rule: string;
  /** Matches the code around the use, from 60 characters before to 80 after, with {@link USED} where it begins. */
  code: RegExp;
  why: string;
}

export const CHROMIUM_80: Engine = {
  name: 'Chromium 80',
  syntax: 2020,
  later: ['2021', '2022', '2023', '2024', '2025', 'next'],
  has: [],
  laterInterfaces: [
    'structuredClone',
    'replaceChildren',
    'randomUUID',
    'showOpenFilePicker',
    'showSaveFilePicker',
    'showModal',
    'canParse',
    'checkVisibility',
    'showPopover',
    'FinalizationRegistry',
    'reportError',
    'isInputPending',
    'postTask',
  ],
};

export const CHROMIUM_100: Engine = {
  name: 'Chromium 100',
  syntax: 2022,
  later: ['2023', '2024', '2025', 'next'],
  // Chromium 97.
  has: ['es-x/no-array-prototype-findlast-findlastindex'],
  laterInterfaces: ['canParse', 'checkVisibility', 'showPopover', 'postTask'],
};
