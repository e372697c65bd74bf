import type { Command } from '../command';
import { UsageError } from '../command';
import { messages } from '../messages';
import { gatherReturns } from './collect-gather';
import { makeCollection } from './collect-make';

/** `collect make …` before the member units fill in, `collect gather …` once their workbooks are back. */
export const collectFromMembers: Command = (call) => {
  const [form, ...words] = call.words;
  if (form === 'make') return makeCollection({ ...call, words });
  if (form === 'gather') return gatherReturns({ ...call, words });
  throw new UsageError(messages.collectFormMissing);
};
