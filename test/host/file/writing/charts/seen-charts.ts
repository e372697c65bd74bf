import { runPython } from '../../../../setup/run-foreign-program';

/** What openpyxl sees of the charts of a workbook's sheets. */
const SEEN = `
import json, sys, openpyxl
def text(title):
    return '' if title is None or title.tx is None else ''.join(r.t for p in title.tx.rich.p for r in (p.r or []))
seen = {}
for sheet in openpyxl.load_workbook(sys.argv[1]).worksheets:
    seen[sheet.title] = [{
        'kind': type(chart).__name__,
        'title': text(chart.title),
        'axis': text(chart.y_axis.title),
        'series': [{
            'name': s.tx.v if s.tx.v is not None else ''.join(p.v for p in s.tx.strRef.strCache.pt),
            'reference': s.val.numRef.f,
            'values': [p.v for p in s.val.numRef.numCache.pt],
            'above': s.errBars.plus.numRef.f if getattr(s, 'errBars', None) else None,
            'categories': s.cat.strRef.f if s.cat.strRef else None,
        } for s in chart.series],
        'anchor': [chart.anchor._from.row, chart.anchor._from.col, chart.anchor.to.row, chart.anchor.to.col],
    } for chart in sheet._charts]
print(json.dumps(seen))
`;

/** A chart as openpyxl reads it. */
export interface SeenChart {
  kind: string;
  title: string;
  axis: string;
  series: {
    name: string;
    reference: string;
    values: number[];
    above: string | null;
    categories: string | null;
  }[];
  anchor: number[];
}

/** The charts of each sheet of a workbook file, by sheet name. */
export function chartsSeenIn(path: string): Record<string, SeenChart[]> {
  return JSON.parse(runPython(SEEN, [path])) as Record<string, SeenChart[]>;
}
