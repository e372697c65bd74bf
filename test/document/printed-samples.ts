import { composeDocument } from '../../src/document/compose-document';
import { contentOfPlan } from '../../src/filing/plan-content';
import type { FillValues } from '../../src/model/command-output';
import { DocumentFormId } from '../../src/model/document';
import type { DocumentBlock, DocumentStanding, DocumentTable, FormDocument } from '../../src/model/document';
import type { Filing } from '../../src/model/filing';
import type { Form } from '../../src/model/form';
import type { Programme } from '../../src/model/programme';
import { findProgramme, programmes } from '../../src/programmes/registry';
import { SAMPLES, sampleValues } from '../../src/programmes/samples';
import { checkWorkbook } from '../../src/usecases/check-workbook';
import { makeTemplate } from '../../src/usecases/make-template';

export const DRAFT: DocumentStanding = { kind: 'draft', reason: 'notSealed' };
export const FINAL: DocumentStanding = {
  kind: 'sealed',
  code: '3479-ACDE-FHKM-PRTX-3479-ACDE-FHKM-PRTX',
  sealedAt: '2026-05-01T09:30:00+08:00',
};

/** The blank form, and every sample of a notice. */
export const FILLINGS = ['blank', ...SAMPLES] as const;
export type Filling = (typeof FILLINGS)[number];

export function requireProgramme(id: string): Programme {
  const programme = findProgramme(id);
  if (programme === null) throw new Error(`no programme ${id}`);
  return programme;
}

/** The forms of a notice that are printed. */
export function formsOnPaper({ forms }: Programme): Form[] {
  return forms.filter(({ id }) => DocumentFormId.safeParse(id).success);
}

/** Every notice with a form that is printed. */
export function programmesOnPaper(): Programme[] {
  return programmes().filter((programme) => formsOnPaper(programme).length > 0);
}

/** What a workbook with these values says. */
export function filingOf(programme: Programme, values: FillValues | null): Filing {
  const { plan, problems } = makeTemplate(programme, values);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const content = contentOfPlan(plan);
  const checked = checkWorkbook({ outcome: 'read', content }, { today: null, stage: 'check' });
  if (checked.outcome === 'refused') throw new Error(checked.reason);
  return checked.filing;
}

/** What the workbook of a sample says. */
export async function filledFiling(programme: Programme, filling: Filling): Promise<Filing> {
  return filingOf(programme, filling === 'blank' ? null : await sampleValues(filling, programme.id));
}

/** The form of a notice with this id, printed with these values. */
export function printed(
  programme: Programme,
  values: FillValues | null,
  id: DocumentFormId = 'recommendation',
  standing: DocumentStanding = DRAFT,
): FormDocument {
  const form = programme.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new Error(`${programme.id} has no ${id}`);
  return composeDocument(programme, form, filingOf(programme, values), standing);
}

/** Every block of a document. */
export function blocksOf({ sections }: FormDocument): DocumentBlock[] {
  return sections.flatMap(({ blocks }) => blocks);
}

/** Every table of a document. */
export function tablesOf(document: FormDocument): DocumentTable[] {
  return blocksOf(document).filter((block) => block.kind === 'table');
}
