import type * as declared from '../wps-host';
import type * as actual from './wps-host';

/** Fails to compile where the second is not all the first says. */
type Satisfied<Declared, Actual extends Declared> = Actual;

/** The module others load is what its hand-written declarations say, which the compiler cannot see from outside. */
export type DeclaredWpsHost = Satisfied<typeof declared, typeof actual>;
