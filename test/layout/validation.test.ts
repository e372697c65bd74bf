import { FieldGuidance } from '../../src/layout/field-guidance';
import { fieldValidation } from '../../src/layout/validation';
import type { FieldType } from '../../src/model/field';
import { programmeOf, sampleField, sampleTable } from './derived-programmes';

const AREA = { top: 5, left: 3, bottom: 5, right: 3 };
const plain = new FieldGuidance(programmeOf([sampleTable()]));

const option = (values: string[], open: boolean): FieldType => ({
  kind: 'option',
  options: values.map((value) => ({ value, countsAs: null })),
  open,
});

const TYPES: [FieldType, string, object, string][] = [
  [
    { kind: 'integer', unit: '人' },
    'warning',
    { kind: 'whole', minimum: '0', maximum: null },
    '单位：人。填整数。',
  ],
  [
    { kind: 'decimal', unit: '万元', decimals: 2 },
    'warning',
    { kind: 'decimal', minimum: '0', maximum: null },
    '单位：万元。填数字，最多2位小数。',
  ],
  [{ kind: 'percent' }, 'warning', { kind: 'decimal', minimum: '0', maximum: '100' }, '98.5表示98.5%'],
  [{ kind: 'text', maxLength: 200 }, 'information', { kind: 'textLength', maximum: 200 }, '不超过200字。'],
  [{ kind: 'longText', maxLength: 2500 }, 'information', { kind: 'any' }, '不超过2500字。'],
  [
    option(['中职', '高职'], false),
    'warning',
    { kind: 'list', options: ['中职', '高职'] },
    '请从下拉列表中选择。',
  ],
  [
    option(['中职', '高职'], true),
    'information',
    { kind: 'list', options: ['中职', '高职'] },
    '也可另行填写',
  ],
  [{ kind: 'yesNo' }, 'warning', { kind: 'list', options: ['是', '否'] }, '填“是”或“否”。'],
  [{ kind: 'confirmation' }, 'warning', { kind: 'list', options: ['是', '√'] }, '确认请填“是”或“√”。'],
  [{ kind: 'date', precision: 'month' }, 'information', { kind: 'any' }, '填年月，如2026年5月。'],
  [{ kind: 'date', precision: 'day' }, 'information', { kind: 'any' }, '填年月日'],
  [{ kind: 'list', maxItems: 5 }, 'information', { kind: 'any' }, '用顿号“、”隔开。不超过5项。'],
  [{ kind: 'telephone', mobile: true }, 'information', { kind: 'any' }, '填11位手机号码。'],
];

test.each(TYPES)('%j warns as “%s”', (type, strictness, rule, hint) => {
  const validation = fieldValidation(sampleField('sample', { type }), null, AREA, plain);
  expect(validation).toMatchObject({ area: AREA, strictness, rule });
  expect(validation?.prompt?.text).toContain(hint);
});

test('a text without limit and note needs no validation', () => {
  expect(fieldValidation(sampleField('sample'), null, AREA, plain)).toBeNull();
});

test('options that no inline list can hold stand in the prompt', () => {
  const validation = fieldValidation(
    sampleField('sample', { type: option(['甲,乙', '丙'], false) }),
    null,
    AREA,
    plain,
  );
  expect(validation?.rule).toEqual({ kind: 'any' });
  expect(validation?.prompt?.text).toContain('可填：甲,乙、丙。');
});

test('the prompt carries correction, note and 统计口径, and stays within what Excel takes', () => {
  const guidance = new FieldGuidance(
    programmeOf([sampleTable()], {
      corrections: [{ field: 'sample', year: 2027, label: '2027年', issuedBy: '示例局', date: '2026-03-01' }],
      readingNotes: [{ field: 'sample', text: '按存量填。', basis: 'inferred' }],
    }),
  );
  const field = sampleField('sample', { label: '长'.repeat(40), note: '说明。', years: [2026, 2027] });
  const inYear = fieldValidation(field, 2027, AREA, guidance)?.prompt;
  expect(inYear?.text).toBe('更正：2027年（示例局，2026-03-01）。说明。统计口径：按存量填。');
  expect(inYear?.title).toHaveLength(32);
  expect(fieldValidation(field, 2026, AREA, guidance)?.prompt?.text).toBe('说明。统计口径：按存量填。');
  const endless = fieldValidation({ ...field, note: '很'.repeat(400) }, 2027, AREA, guidance);
  expect(endless?.prompt?.text).toHaveLength(255);
});
