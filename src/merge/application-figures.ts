import { FilingIndex } from '../filing/filing-index';
import { catalogueFields, isNumeric } from '../model/catalogue';
import type { Field } from '../model/field';
import type { Filing } from '../model/filing';
import type { ApplicationFigure } from '../model/submission';
import type { CataloguedField } from '../model/catalogue';
import type { Programme } from '../model/programme';
import { sourceOf } from './application-names';

/** The applicant's figures outside tables, in the order of the forms. */
export function figureFields(programme: Programme): readonly CataloguedField[] {
  const isFigure = ({ filledBy, type }: Field): boolean => filledBy === 'applicant' && isNumeric(type);
  return catalogueFields(programme).filter(({ field, table }) => table === null && isFigure(field));
}

/** Every figure an application gives outside tables, with its cell; blanks and answers in words give none. */
export function applicationFigures(programme: Programme, filing: Filing, file: string): ApplicationFigure[] {
  const index = FilingIndex.of(filing);
  return figureFields(programme).flatMap(({ field }) =>
    index.entries(field.key).flatMap((entry): ApplicationFigure[] => {
      const from = sourceOf(file, entry);
      if (entry.value.state !== 'number' || from === null) return [];
      return [{ field: field.key, year: entry.year, decimal: entry.value.decimal, from }];
    }),
  );
}
