import { useState } from 'react';
import { clockOf } from '../../usecases/clock';
import type { ReadableWorkbook } from '../../usecases/check-workbook';
import { makePackage } from '../../usecases/hand-in-package/make-package';
import { packageMessages } from '../../usecases/hand-in-package/messages';
import type { AddedPdf, PackageSurvey } from '../../usecases/hand-in-package/survey-package';
import { zipPackage } from '../../usecases/hand-in-package/zip-package';
import { planSaving } from '../../usecases/plan-saving';
import { useAnnounce } from '../pane-messages';
import { failureReason } from '../parts/failure-reason';
import { ZIP_MEDIA_TYPE } from '../parts/media-types';
import { useServices } from '../services-context';
import { handInMessages } from './messages';

/** Makes the package and hands it to the user. */
export interface PackageMaking {
  isMaking: boolean;
  /** What became of the last one, as a sentence; null before. */
  outcome: string | null;
  run: (survey: PackageSurvey, added: readonly AddedPdf[]) => void;
}

/** The package of the open workbook, as one archive. */
export function usePackage(workbook: ReadableWorkbook): PackageMaking {
  const services = useServices();
  const announce = useAnnounce();
  const [isMaking, setIsMaking] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const workbookBytes = (): Promise<Uint8Array> => {
    // A host gives no file of what it has open: the workbook is written anew, as the workbench saves it.
    const saving = planSaving(null, workbook.content);
    if (saving.kind !== 'anew') throw new Error(handInMessages.noForms);
    return services.files.make(saving.plan);
  };
  const made = async (survey: PackageSurvey, added: readonly AddedPdf[]): Promise<string> => {
    const files = await makePackage(workbook, survey, added, {
      workbook: workbookBytes,
      plan: (plan) => services.files.make(plan),
    });
    const name = packageMessages.archiveName(survey.unit, survey.isDraft);
    const bytes = zipPackage(files, clockOf(new Date()).now);
    await services.deliver({ name, bytes, mediaType: ZIP_MEDIA_TYPE });
    return handInMessages.made(name, files.length);
  };
  const run = async (survey: PackageSurvey, added: readonly AddedPdf[]): Promise<void> => {
    setIsMaking(true);
    const sentence = await made(survey, added).catch((failure: unknown) =>
      handInMessages.notMade(failureReason(failure)),
    );
    setIsMaking(false);
    setOutcome(sentence);
    announce(sentence);
  };
  return { isMaking, outcome, run: (survey, added) => void run(survey, added) };
}
