import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import { writePlan } from '../../../src/host/file/writing/write-plan';
import { bareSheet } from '../../../src/model/bare-sheet';
import { makeTemplate } from '../../../src/usecases/make-template';
import { mergeFiles } from '../../../src/usecases/merge/merge-files';
import { readIncoming } from '../../../src/usecases/merge/read-incoming';
import { seededNames, seededValues } from '../../merge/submissions/seeded-values';
import { sampleProgramme } from '../sample-workbook';

/** What a workbook carries besides values is told to staff and never goes into what is merged. */

const DDE =
  '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<ddeLink ddeService="cmd" ddeTopic="/C calc"><ddeItems><ddeItem name="A0"/></ddeItems></ddeLink></externalLink>';

/** A filled workbook with a hidden sheet of somebody's own, and parts put into its package. */
async function workbook(parts: Record<string, string>): Promise<Uint8Array> {
  const { plan } = makeTemplate(sampleProgramme(), seededValues(seededNames(0)));
  const style = Object.keys(plan.styles)[0] ?? '';
  const cell = { row: 1, column: 1, value: { kind: 'text' as const, text: '内部数据' }, style };
  const hidden = { ...bareSheet('内部', [cell]), state: 'hidden' as const };
  const written = unzipSync(await writePlan({ ...plan, sheets: [...plan.sheets, hidden] }));
  const added = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync({ ...written, ...Object.fromEntries(added) }, { level: 0 });
}

test('macros, links to other files and DDE, data connections, embedded objects and hidden sheets are listed', async () => {
  const bytes = await workbook({
    'xl/vbaProject.bin': 'macro',
    'xl/externalLinks/externalLink1.xml': DDE,
    'xl/connections.xml': '<connections/>',
    'xl/embeddings/oleObject1.bin': 'object',
  });
  const file = { file: '示例.xlsm', receivedAt: '2026-05-13', bytes };
  const merged = mergeFiles([readIncoming(file, readWorkbook(bytes))], null, '2026-05-20T09:00:00+08:00');
  if (merged.outcome !== 'new') throw new Error(merged.outcome);
  expect(merged.result.files.map(({ status }) => status)).toEqual(['merged']);
  const said = new Map(merged.result.remarks.map(({ kind, message }) => [kind, message]));
  for (const word of ['宏', '外部链接', '数据连接', '嵌入对象'])
    expect(said.get('activeContent')).toContain(word);
  expect(said.get('foreignHiddenSheet')).toContain('“内部”');
  const parts = unzipSync(await writePlan(merged.plan));
  expect(Object.keys(parts).filter((name) => /vba|external|connections|embed/i.test(name))).toEqual([]);
  const texts = Object.values(parts).map((part) => new TextDecoder().decode(part));
  expect(texts.filter((text) => text.includes('内部数据') || text.includes('ddeLink'))).toEqual([]);
});
