import type { Command } from '../command';
import { compareReturns } from './returns-compare';
import { makeReturns } from './returns-make';

/** `returns FILES… -o FOLDER` writes 退回修改通知; `returns --compare OLD NEW` compares what came back with its notice. */
export const returnApplications: Command = (call) =>
  call.words.includes('--compare') ? compareReturns(call) : makeReturns(call);
