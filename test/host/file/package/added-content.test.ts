import { strToU8, zipSync } from 'fflate';
import { writePlan } from '../../../../src/host/file/writing/write-plan';
import { addedContent, type AddedContent } from '../../../../src/host/file/package/added-content';
import { examplePlan } from '../../../../src/selfcheck/example/example-layout';

const packageWith = (...names: string[]): Uint8Array =>
  zipSync(Object.fromEntries(['xl/workbook.xml', ...names].map((name) => [name, strToU8('<x/>')])));

test.each<[part: string, content: AddedContent]>([
  ['xl/media/image1.png', 'pictures'],
  ['xl/charts/chart1.xml', 'charts'],
  ['xl/comments1.xml', 'comments'],
  ['xl/threadedComments/threadedComment1.xml', 'comments'],
  ['xl/vbaProject.bin', 'macros'],
  ['xl/pivotCache/pivotCacheDefinition1.xml', 'pivotTables'],
  ['xl/tables/table1.xml', 'tables'],
  ['xl/embeddings/oleObject1.bin', 'embeddedObjects'],
  ['xl/externalLinks/externalLink1.xml', 'externalLinks'],
  ['customXml/item1.xml', 'customXml'],
])('%s is %s', (part, content) => {
  expect(addedContent(packageWith(part))).toEqual([content]);
});

test('several are all told of', () => {
  expect(addedContent(packageWith('xl/media/image1.png', 'xl/media/image2.png', 'xl/comments1.xml'))).toEqual(
    ['pictures', 'comments'],
  );
});

test('what we write ourselves has none', async () => {
  expect(addedContent(await writePlan(examplePlan))).toEqual([]);
});
