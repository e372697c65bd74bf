import type { OpenDocument } from './open-document';
import { ADDED_CONTENT_NAMES } from './added-content-names';
import { workbenchMessages } from './messages';

/** A workbook as a file, and what of the file it came from is not in it. */
export type SavedDocument =
  { outcome: 'made'; bytes: Uint8Array; notKept: string[] } | { outcome: 'stopped'; message: string };

function sheetsNotKept(sheets: readonly string[]): string[] {
  return sheets.length === 0 ? [] : [workbenchMessages.otherSheets(sheets)];
}

/**
 * Makes a file of a workbook: a copy of the one it came from with the changed cells written into it, or, where rows,
 * columns or sheets moved, a new one.
 */
export async function makeFile({ workbook, original }: OpenDocument): Promise<SavedDocument> {
  const [{ planSaving }, { patchPackage }, { writePlan }, { addedContent }] = await Promise.all([
    import('../usecases/plan-saving'),
    import('../host/file/patching/patch-package'),
    import('../host/file/writing/write-plan'),
    import('../host/file/package/added-content'),
  ]);
  const reading = await workbook.read();
  if (reading.outcome === 'refused') return { outcome: 'stopped', message: reading.message };
  const saving = planSaving(original?.content ?? null, reading.content);
  switch (saving.kind) {
    case 'nothing':
      return { outcome: 'stopped', message: workbenchMessages.nothingToSave };
    case 'patch': {
      if (original === null) return { outcome: 'stopped', message: workbenchMessages.nothingToSave };
      const { cells, added, otherSheets } = saving;
      if (cells.length === 0 && added === null) {
        return { outcome: 'made', bytes: original.bytes, notKept: [] };
      }
      const patched = await patchPackage(original.bytes, { cells, plan: added, names: [] });
      if (patched.outcome === 'patched') {
        return { outcome: 'made', bytes: patched.bytes, notKept: sheetsNotKept(otherSheets) };
      }
      const reason = patched.outcome === 'refused' ? patched.message : '';
      return { outcome: 'stopped', message: workbenchMessages.notSaved(reason) };
    }
    case 'anew': {
      const added = original === null ? [] : addedContent(original.bytes);
      return {
        outcome: 'made',
        bytes: await writePlan(saving.plan),
        notKept: [
          ...sheetsNotKept(saving.otherSheets),
          ...added.map((content) => ADDED_CONTENT_NAMES[content]),
        ],
      };
    }
  }
}
