import { APPLICATION_FIELDS } from '../../merge/application-fields';
import { summaryTable } from '../../merge/summary-table';
import type { ImportedValue } from '../../model/document-import';
import type { Programme } from '../../model/programme';

/** The applications a 汇总表 lists, and whether a form beside it says which of them this is. */
export interface ListedApplications {
  names: readonly string[];
  isNamedElsewhere: boolean;
}

/** What was read of a 汇总表; no names where the programme has none, or nobody stands in it. */
export function listedApplications(
  programme: Programme,
  values: readonly ImportedValue[],
): ListedApplications {
  const table = summaryTable(programme)?.table ?? null;
  const isOfList = (value: ImportedValue): boolean => table !== null && value.table === table.key;
  const named = values.filter((value) => isOfList(value) && value.field === table?.nameColumn);
  return {
    names: named.map(({ texts }) => texts.join(' ')),
    isNamedElsewhere: values.some(
      (value) => !isOfList(value) && APPLICATION_FIELDS.consortium.includes(value.field),
    ),
  };
}
