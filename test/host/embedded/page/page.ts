import { openScratchSpreadsheet } from '../../../../src/host/embedded/self-check/open-scratch-spreadsheet';
import { SpreadsheetHand } from '../../../../src/host/embedded/self-check/spreadsheet-hand';
import { openEmbedded } from '../../../../src/host/embedded/open-embedded';
import type { OpenedContent } from '../../../../src/host/embedded/open-embedded';
import type { EmbeddedWorkbook } from '../../../../src/host/embedded/embedded-workbook';
import type { CellGuidance } from '../../../../src/host/embedded/selected-guidance';
import { layOutProgramme } from '../../../../src/layout/lay-out-programme';
import type { CellChange } from '../../../../src/model/ports';
import { findProgramme } from '../../../../src/programmes/registry';
import { hostCases } from '../../../../src/selfcheck/cases/index';
import { failureMessage } from '../../../../src/selfcheck/failure-message';
import { missingNeeds } from '../../../../src/selfcheck/host-case';
import { runSelfCheck } from '../../../../src/selfcheck/run-self-check';
import type { SelfCheckReport } from '../../../../src/selfcheck/self-check-report';
import type { OpenedHost } from '../../../../src/selfcheck/user-hand';
import { sampleWorkbook } from '../../../../src/usecases/sample-workbook';
import type { Sample } from '../../../../src/usecases/sample-workbook';
import type {} from './page-window';

const EMPTY: OpenedContent = {
  plan: null,
  content: {
    sheets: [{ name: '表一', state: 'visible', kind: 'worksheet', cells: [] }],
    names: [],
    notes: [],
  },
};

/** How a case went: with null where the host did as it should. */
export interface CaseResult {
  missing: readonly string[];
  failure: string | null;
}

/** What the embedded spreadsheet does not offer its user. */
const BY_SORTING = '排序后每行内容仍在一起';

/** What tests do in the page. */
export class TestPage {
  workbook: EmbeddedWorkbook | null = null;
  told: CellChange[] = [];
  guidance: (CellGuidance | null)[] = [];

  async open(opened: OpenedContent = EMPTY): Promise<OpenedHost & { live: EmbeddedWorkbook }> {
    await this.workbook?.close();
    const container = document.getElementById('spreadsheet');
    if (!container) throw new Error('the page has no place for a spreadsheet');
    container.replaceChildren();
    const workbook = await openEmbedded(container, opened);
    this.workbook = workbook;
    this.told = [];
    void workbook.watch((change) => this.told.push(change));
    return {
      editor: workbook,
      live: workbook,
      hand: new SpreadsheetHand(workbook.spreadsheet, (text) => window.typeOnKeyboard(text)),
      close: async () => {
        this.workbook = null;
        await workbook.close();
      },
    };
  }

  /** Opens a workbook with the forms of a notice laid out. */
  async layOut(programme: string): Promise<string> {
    const found = findProgramme(programme);
    if (found === null) throw new Error(`${programme} is not registered`);
    const { live } = await this.open();
    return (await live.layOut(layOutProgramme(found))).outcome;
  }

  /** Opens the forms filled in with sample data, their formulas with the results of the empty forms. */
  async openSample(sample: Sample): Promise<void> {
    const { plan, content } = await sampleWorkbook(sample);
    await this.open({ plan, content });
  }

  async runCase(name: string): Promise<CaseResult> {
    const hostCase = hostCases.find((candidate) => candidate.name === name);
    if (!hostCase) throw new Error(`no case ${name}`);
    const host = await this.open();
    const missing = missingNeeds(host, hostCase);
    if (missing.length > 0) return { missing, failure: null };
    try {
      await hostCase.run(host);
      return { missing, failure: null };
    } catch (failure) {
      console.error(failure);
      return { missing, failure: failureMessage(failure) };
    } finally {
      await host.close();
    }
  }

  /**
   * 自检 as the workbench runs it, without a keyboard, beside the workbook that is open: one case of each area, because
   * every case runs in this spreadsheet by itself as the contract of hosts.
   */
  selfCheck(): Promise<SelfCheckReport> {
    return runSelfCheck(openScratchSpreadsheet, {
      cases: hostCases.filter(
        ({ area, name }, at) =>
          hostCases.findIndex((other) => other.area === area) === at || name === BY_SORTING,
      ),
      environment: { product: '', application: '', version: '', platform: '', interfaceLevel: null },
      now: () => new Date(),
    });
  }
}

window.testPage = new TestPage();
