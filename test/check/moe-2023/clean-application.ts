import { moe2023 as programme } from '../../../src/programmes/moe-2023';
import sample from '../../../src/programmes/moe-2023/samples/clean.json';
import { checkedApplication } from '../applications/checked-application';
import type { PlainValues } from '../build-filing';

/** A clean application; the one date it gives in words is given as a reader would read it. */
const CLEAN: PlainValues = { ...sample, 'overview.founded': '2023-05' };

export const application = checkedApplication(programme, CLEAN, '2023-04-20');
export const { withRow } = application;
