import { useCallback, useState } from 'react';
import type { Programme } from '../../model/programme';
import type { ScoringScheme } from '../../model/scoring';
import { schemeFileKind, schemeFromFile } from '../../usecases/scheme/scheme-from-file';
import type { SchemeReading } from '../../usecases/scheme/scheme-reading';
import { schemeProblems } from '../../usecases/scheme/scheme-reading';
import { failureReason } from '../parts/failure-reason';
import { useServices } from '../services-context';
import { reviewMessages } from './messages';

/** A scheme that can be chosen. */
export interface OfferedScheme {
  key: string;
  label: string;
  scheme: ScoringScheme;
}

/** Which scheme a 评审表 is made with. */
export interface SchemeChoice {
  offered: readonly OfferedScheme[];
  /** Empty where none can be chosen. */
  key: string;
  scheme: ScoringScheme | null;
  /** Why a file cannot be used; null where nothing went wrong. */
  problem: string | null;
  /** What should be known of the chosen file and does not keep it from being used. */
  remarks: readonly string[];
  choose: (key: string) => void;
  pick: (file: File) => void;
}

const OWN = 'file';

/** The examples of the notice, and one from a file; a file that cannot be used leaves the choice as it was. */
export function useSchemeChoice(programme: Programme): SchemeChoice {
  const [own, setOwn] = useState<OfferedScheme | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [remarks, setRemarks] = useState<readonly string[]>([]);
  const { files } = useServices();
  const examples = programme.scoring.map((scheme, index): OfferedScheme => ({
    key: `example${index}`,
    label: reviewMessages.schemeOption(scheme.title, scheme.version),
    scheme,
  }));
  const offered = own === null ? examples : [...examples, own];
  const current = offered.find(({ key }) => key === chosen) ?? offered[0];
  const read = useCallback(
    async (file: File): Promise<SchemeReading> => {
      const bytes = new Uint8Array(await file.arrayBuffer());
      return schemeFromFile(
        schemeFileKind(file.name) === 'workbook'
          ? { kind: 'workbook', reading: await files.read(bytes) }
          : { kind: 'json', text: new TextDecoder().decode(bytes) },
        programme,
      );
    },
    [files, programme],
  );
  const pick = useCallback(
    (file: File) => {
      const refuse = (reason: string): void => {
        setProblem(reviewMessages.schemeUnusable(file.name, reason));
      };
      void read(file)
        .then((reading) => {
          if (reading.outcome !== 'usable') {
            refuse(schemeProblems(reading).join(''));
            return;
          }
          const { scheme, remarks } = reading;
          setOwn({ key: OWN, label: reviewMessages.schemeOfFile(scheme.title, file.name), scheme });
          setChosen(OWN);
          setProblem(null);
          setRemarks(remarks);
        })
        .catch((failure: unknown) => {
          refuse(failureReason(failure));
        });
    },
    [read],
  );
  return {
    offered,
    key: current?.key ?? '',
    scheme: current?.scheme ?? null,
    problem,
    remarks: current?.key === OWN ? remarks : [],
    choose: setChosen,
    pick,
  };
}
