import { useCallback, useState } from 'react';
import type { AddedPdfRole } from '../../model/hand-in-package';
import type { PortableOpening } from '../../model/portable-document';
import type { AddedPdf } from '../../usecases/hand-in-package/survey-package';
import { failureReason } from '../parts/failure-reason';
import type { TakingIn } from '../parts/use-taken-files';
import { useServices } from '../services-context';
import { handInMessages } from './messages';

/** The PDFs of a package. */
export interface AddedPdfs {
  pdfs: readonly AddedPdf[];
  /** Null while no file is being read. */
  takingIn: TakingIn | null;
  add: (files: readonly File[]) => void;
  setRole: (file: string, role: AddedPdfRole) => void;
  remove: (file: string) => void;
  clear: () => void;
}

/** Reads PDFs one after the other; one that cannot be read is an answer like any other. */
export function useAddedPdfs(): AddedPdfs {
  const { portables } = useServices();
  const [pdfs, setPdfs] = useState<readonly AddedPdf[]>([]);
  const [takingIn, setTakingIn] = useState<TakingIn | null>(null);
  const readOne = useCallback(
    async (file: File): Promise<AddedPdf> => {
      let bytes = new Uint8Array(0);
      let opening: PortableOpening;
      try {
        bytes = new Uint8Array(await file.arrayBuffer());
        opening = await portables.open(bytes);
      } catch (failure) {
        const message = handInMessages.unreadable(failureReason(failure));
        opening = { outcome: 'refused', reason: 'unreadable', message };
      }
      return { file: file.name, bytes, opening, role: null };
    },
    [portables],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      void (async () => {
        for (const [done, file] of files.entries()) {
          setTakingIn({ done, total: files.length });
          const pdf = await readOne(file);
          setPdfs((known) => [...known.filter((other) => other.file !== pdf.file), pdf]);
        }
        setTakingIn(null);
      })();
    },
    [readOne],
  );
  return {
    pdfs,
    takingIn,
    add,
    setRole: (file, role) => {
      setPdfs((known) => known.map((pdf) => (pdf.file === file ? { ...pdf, role } : pdf)));
    },
    remove: (file) => {
      setPdfs((known) => known.filter((pdf) => pdf.file !== file));
    },
    clear: () => {
      setPdfs([]);
    },
  };
}
