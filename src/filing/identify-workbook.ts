import type { ProgrammeId, TemplateVersion } from '../model/keys';
import type { WorkbookContent } from '../model/workbook-content';
import { findKeyFrame } from './key-frame';
import { NameTargets } from './name-targets';
import { SheetGrid } from './sheet-grid';

/**
 * Says whose forms a workbook holds, so that the right plan can be chosen before reading: the programme most of its
 * sheets are keyed to, else the identity constant.
 *
 * @returns null where neither sheets nor names are ours
 */
export function identifyWorkbook(
  content: WorkbookContent,
): { programme: ProgrammeId; templateVersion: TemplateVersion } | null {
  const counts = new Map<
    string,
    { programme: ProgrammeId; templateVersion: TemplateVersion; count: number }
  >();
  for (const sheet of content.sheets) {
    const key = sheet.kind === 'worksheet' ? findKeyFrame(SheetGrid.of(sheet))?.sheetKey : null;
    if (!key) continue;
    const { programme, templateVersion } = key;
    const identity = `${programme}@${templateVersion}`;
    counts.set(identity, { programme, templateVersion, count: (counts.get(identity)?.count ?? 0) + 1 });
  }
  const best = [...counts.values()].sort((first, second) => second.count - first.count)[0];
  return best
    ? { programme: best.programme, templateVersion: best.templateVersion }
    : new NameTargets(content).identity;
}
