import { lianyungang2026 as programme } from '../../../src/programmes/lianyungang-2026';
import sample from '../../../src/programmes/lianyungang-2026/samples/clean.json';
import { checkedApplication } from '../applications/checked-application';
import type { PlainValues } from '../build-filing';

/** A clean application; the one date it gives in words is given as a reader would read it. */
export const CLEAN: PlainValues = { ...sample, 'overview.founded': '2026-05' };

export const application = checkedApplication(programme, CLEAN, '2026-03-20');
export const { rowsOf, withRow } = application;
