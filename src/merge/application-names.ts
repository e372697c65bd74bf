import { cellAddress } from '../model/cell-address';
import { FilingIndex } from '../filing/filing-index';
import { wordsOf } from '../filing/filed-figure';
import type { Filing, FilingEntry } from '../model/filing';
import { ApplicationParty } from '../model/submission';
import type { FieldKey } from '../model/keys';
import type { MergedSource, PartyName } from '../model/submission';
import { APPLICATION_FIELDS } from './application-fields';

/** Where an entry stands; null where it was found nowhere. */
export function sourceOf(file: string, { cell }: Pick<FilingEntry, 'cell'>): MergedSource | null {
  return cell === null ? null : { file, sheet: cell.sheet, cell: cellAddress(cell.row, cell.column) };
}

/**
 * How an application calls itself and its parties: per party the first field that says anything.
 *
 * @param unit field of who hands in a plan, which speaks before the consortium's name; null where no plan is handed in
 */
export function applicationNames(file: string, filing: Filing, unit: FieldKey | null = null): PartyName[] {
  const index = FilingIndex.of(filing);
  return ApplicationParty.options.flatMap((party): PartyName[] => {
    const first = party === 'consortium' && unit !== null ? [unit] : [];
    for (const field of [...first, ...APPLICATION_FIELDS[party]]) {
      for (const entry of index.entries(field)) {
        const name = wordsOf(entry.value)?.trim() ?? '';
        const from = sourceOf(file, entry);
        if (name !== '' && entry.value.state !== 'answered' && from !== null) return [{ party, name, from }];
      }
    }
    return [];
  });
}
