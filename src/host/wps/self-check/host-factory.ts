export type { HostFactory } from '../../../selfcheck/user-hand';
