import { hostCases } from '../../src/selfcheck/cases';
import { missingNeeds } from '../../src/selfcheck/host-case';
import type { HostCase } from '../../src/selfcheck/host-case';
import type { HostFactory } from '../../src/selfcheck/user-hand';

export interface HostContractOptions {
  /** The names of all cases that do not apply to the host, neither more nor less. */
  notApplicable: readonly string[];
}

/**
 * What every host has to do alike, each case a test. A case the host lacks something for has to be in the list of those
 * that do not apply, and one in that list must not apply: nothing is left out unseen.
 *
 * @param open opens a workbook with one empty sheet, named 表一
 */
export function describeHostContract(
  name: string,
  open: HostFactory,
  { notApplicable }: HostContractOptions,
): void {
  describe(`${name} keeps the contract of hosts`, () => {
    test('every case said not to apply is a case', () => {
      const names = hostCases.map((hostCase) => hostCase.name);
      expect(notApplicable.filter((listed) => !names.includes(listed))).toEqual([]);
    });

    test.each(
      hostCases.map((hostCase): [string, string, HostCase] => [hostCase.area, hostCase.name, hostCase]),
    )('%s: %s', async (_area, caseName, hostCase) => {
      const host = await open();
      try {
        const missing = missingNeeds(host, hostCase);
        expect({ missing, listed: notApplicable.includes(caseName) }).toEqual({
          missing,
          listed: missing.length > 0,
        });
        if (missing.length === 0) await hostCase.run(host);
      } finally {
        await host.close();
      }
    });
  });
}
