import { contentOfPlan } from '../../../src/filing/plan-content';
import type { FillValues } from '../../../src/model/command-output';
import type { WorkbookContent } from '../../../src/model/workbook-content';
import { sampleValues } from '../../../src/programmes/samples';
import type { PaneServices } from '../../../src/taskpane/pane-services';
import { makeTemplate } from '../../../src/usecases/make-template';
import { makeScorecard } from '../../../src/usecases/review/make-scorecard';
import { NOW, TODAY } from '../../usecases/sample-workbook';
import { everyPoint, filledSheet, programmeOf } from '../../usecases/review/scored-workbooks';

const ID = 'lianyungang-2026';

/** An application as a host reads it. */
export async function applicationContent(title: string): Promise<WorkbookContent> {
  const values: FillValues = { ...(await sampleValues('clean', ID)), 'overview.name': title };
  return contentOfPlan(makeTemplate(programmeOf(ID), values).plan);
}

/** The same with an expert's card, every point given one score; null leaves them blank. */
export function scoredContentOf(
  application: WorkbookContent,
  expert: string,
  score: string | null,
): WorkbookContent {
  const made = makeScorecard(
    { outcome: 'read', content: application },
    { today: TODAY, now: NOW, expert: { name: expert, unit: '' }, scheme: null },
  );
  if (made.outcome !== 'made' || made.change.plan === null) throw new Error(JSON.stringify(made));
  const { plan } = made.change;
  const typed = score === null ? {} : everyPoint(ID, score);
  const card = contentOfPlan({ ...plan, sheets: [filledSheet(plan, typed, '评审表', expert)] });
  return { ...application, sheets: [...application.sheets, ...card.sheets] };
}

/** Files whose contents are known beforehand: told apart by their lengths, because jsdom's have no bytes of their own. */
export class KnownFiles {
  readonly #contents: WorkbookContent[] = [];

  file(name: string, content: WorkbookContent | null): File {
    if (content !== null) this.#contents.push(content);
    const length = content === null ? 0 : this.#contents.length;
    const file = new File([], name, { lastModified: new Date(2026, 4, 1).getTime() });
    file.arrayBuffer = () => Promise.resolve(new ArrayBuffer(length));
    return file;
  }

  /** Lets the pane read them. */
  serve(services: PaneServices): void {
    services.files.read = (bytes) => {
      const content = this.#contents[bytes.length - 1];
      return content === undefined
        ? Promise.reject(new Error('示例：文件已移走'))
        : Promise.resolve({ outcome: 'read', content });
    };
  }
}
