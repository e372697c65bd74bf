import { readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeDocument } from '../../../src/document/compose-document';
import { writeDocx } from '../../../src/document/docx/write-docx';
import { readWorkbook } from '../../../src/host/file/reading/read-workbook';
import type { FillValues } from '../../../src/model/command-output';
import { sampleValues } from '../../../src/programmes/samples';
import { checkWorkbook } from '../../../src/usecases/check-workbook';
import { documentStanding } from '../../../src/usecases/document/printed-form';
import { fillIn, lianyungangForm } from '../../document/reading/paper-form';
import { documentOf } from '../../document/reading/word-form';
import { filingOf } from '../../document/printed-samples';
import { textlessPdf } from '../../host/file/pdf/make-pdf';
import { application, programmeOf } from '../../usecases/review/scored-workbooks';

/** Files the pictures show, made anew each time; every name says that it is a sample. */

const NOTICE = 'lianyungang-2026';
/** The day the files bear. */
const SAVED = new Date('2026-05-08T10:00:00+08:00');

export const EXPERTS = ['示例专家甲', '示例专家乙', '示例专家丙', '示例专家丁'] as const;
/** Leads the first application and employs the last expert. */
export const LEADING_ENTERPRISE = '示例牵头装备公司';

/** What differs between the applications that are merged and reviewed. */
const APPLICATIONS: readonly { title: string; changed: FillValues }[] = [
  { title: '示例甲产教联合体', changed: { 'cover.leadEnterprise': LEADING_ENTERPRISE } },
  { title: '示例乙产教联合体', changed: {} },
  { title: '示例丙产教联合体', changed: {} },
];

function put(folder: string, name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  utimesSync(path, SAVED, SAVED);
  return path;
}

/** The paths of the applications. */
export function applicationFiles(folder: string): Promise<string[]> {
  return Promise.all(
    APPLICATIONS.map(async ({ title, changed }, at) =>
      put(
        folder,
        `${title}.xlsx`,
        await application(NOTICE, {
          'overview.name': title,
          'cover.consortium': title,
          'cover.hostPark': `示例第${at + 1}产业园区`,
          'cover.leadSchool': `示例第${at + 1}职业技术学院`,
          'cover.leadEnterprise': `示例第${at + 1}装备公司`,
          ...changed,
        }),
      ),
    ),
  );
}

/** A second version of the first application. */
export async function secondVersion(folder: string): Promise<string> {
  const title = APPLICATIONS[0]?.title ?? '';
  const bytes = await application(NOTICE, {
    'overview.name': title,
    'cover.consortium': title,
    'cover.hostPark': '示例第1产业园区',
    'cover.leadSchool': '示例第1职业技术学院',
    'cover.leadEnterprise': LEADING_ENTERPRISE,
    'overview.secretariat.area': 300,
  });
  return put(folder, `${title}（再次报送）.xlsx`, bytes);
}

/** The official form as somebody filled it in by hand. */
export function handWrittenDocument(folder: string): string {
  const form = fillIn(lianyungangForm(), {
    'L1.1': '示例产教联合体',
    'L1.7': '约120平方米',
    'L1.9': '8人左右',
    'L1.10': '5',
    'L1.18': '85.2亿元',
    'L2E.1#1': '示例科技有限公司',
    'L2E.2#1': '一千二百人',
  });
  return put(folder, '示例推荐书.docx', documentOf(form));
}

/** The Word document of a saved workbook, in which somebody changed two entries afterwards. */
export async function alteredDocument(saved: string, folder: string): Promise<string> {
  const programme = programmeOf(NOTICE);
  const checked = checkWorkbook(readWorkbook(readFileSync(saved)), { today: null, stage: 'fill' });
  const form = programme.forms.find(({ id }) => id === 'recommendation');
  if (checked.outcome === 'refused' || form === undefined) throw new Error('the sample cannot be read');
  const values = await sampleValues('clean', NOTICE);
  const altered = filingOf(programme, {
    ...values,
    'overview.staff.total': 7,
    'overview.secretariat.area': 280,
  });
  const document = composeDocument(programme, form, altered, documentStanding(checked));
  return put(folder, '示例推荐书（改过）.docx', await writeDocx(document));
}

/** A scan of supporting material. */
export function materialPdf(folder: string): string {
  return put(folder, '示例支撑材料（含目录）.pdf', textlessPdf(94));
}
