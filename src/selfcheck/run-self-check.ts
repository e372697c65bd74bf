import { hostCases } from './cases';
import { failureMessage } from './failure-message';
import type { HostCase } from './host-case';
import { missingNeeds } from './host-case';
import { selfCheckMessages } from './messages';
import { NotScratchError } from './scratch-workbook';
import { SelfCheckReport } from './self-check-report';
import type { HostCaseResult, SelfCheckEnvironment } from './self-check-report';
import type { HostFactory, OpenedHost } from './user-hand';

export interface SelfCheckOptions {
  environment: SelfCheckEnvironment;
  /** The time of day, asked at the beginning and around every case. */
  now: () => Date;
  /** Called after each case; returning `'cancel'` leaves out those that follow. */
  onCaseDone?: (result: HostCaseResult, done: number, total: number) => 'continue' | 'cancel';
  /** All cases unless told otherwise. */
  cases?: readonly HostCase[];
}

type Outcome =
  | { outcome: 'passed' }
  | { outcome: 'failed'; message: string }
  | { outcome: 'notApplicable'; reason: string };

async function outcomeIn(host: OpenedHost, hostCase: HostCase): Promise<Outcome> {
  const missing = missingNeeds(host, hostCase);
  if (missing.length > 0) return { outcome: 'notApplicable', reason: selfCheckMessages.notOffered(missing) };
  try {
    await hostCase.run(host);
    return { outcome: 'passed' };
  } catch (failure) {
    return { outcome: 'failed', message: failureMessage(failure) };
  }
}

/** A workbook that is not given back as it was spoils the case, whatever came of it before. */
async function closed(host: OpenedHost, outcome: Outcome): Promise<Outcome> {
  try {
    await host.close();
    return outcome;
  } catch (failure) {
    const message = selfCheckMessages.notClosed(failureMessage(failure));
    return {
      outcome: 'failed',
      message: outcome.outcome === 'failed' ? `${outcome.message}${message}` : message,
    };
  }
}

/**
 * Runs the contract of hosts in a host, a real one included, one case after the other, each in an empty workbook.
 * A case that fails does not keep the others from being run.
 *
 * @param open opens the empty workbook; where it fails, the case fails
 * @throws NotScratchError where not even the first case may have the workbook: there is something of the user's in it
 * @example const report = await runSelfCheck(open, { environment, now: () => new Date() });
 */
export async function runSelfCheck(open: HostFactory, options: SelfCheckOptions): Promise<SelfCheckReport> {
  const { environment, now, onCaseDone, cases = hostCases } = options;
  const startedAt = now();
  const results: HostCaseResult[] = [];
  let host: SelfCheckReport['host'] = null;

  const run = async (hostCase: HostCase): Promise<Outcome> => {
    let opened: OpenedHost;
    try {
      opened = await open();
    } catch (failure) {
      if (failure instanceof NotScratchError && results.length === 0) throw failure;
      return { outcome: 'failed', message: failureMessage(failure) };
    }
    const { editor, hand } = opened;
    host ??= { kind: editor.kind, capabilities: { ...editor.capabilities }, acts: [...hand.acts].sort() };
    return closed(opened, await outcomeIn(opened, hostCase));
  };

  for (const hostCase of cases) {
    const begun = now().getTime();
    const outcome = await run(hostCase);
    const { area, name } = hostCase;
    // A clock set back while the case ran makes no negative duration.
    const milliseconds = Math.max(0, now().getTime() - begun);
    const result: HostCaseResult = { ...outcome, area, name, milliseconds };
    results.push(result);
    if (onCaseDone?.(result, results.length, cases.length) === 'cancel') break;
  }

  const count = (outcome: Outcome['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length;
  return SelfCheckReport.parse({
    format: 'self-check@1',
    environment,
    host,
    startedAt: startedAt.toISOString(),
    complete: results.length === cases.length,
    passed: count('passed'),
    failed: count('failed'),
    notApplicable: count('notApplicable'),
    cases: results,
  });
}
