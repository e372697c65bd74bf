import fc from 'fast-check';
import type { FillValues } from '../../../src/model/command-output';
import type { ReadableWorkbook } from '../../../src/usecases/check-workbook';
import { addMaterial, nextMaterial } from '../../../src/usecases/material-links/add-material';
import type { NewMaterial } from '../../../src/usecases/material-links/add-material';
import type { LinkPlan } from '../../../src/usecases/material-links/link-material';
import { linkMaterial, unlinkMaterial } from '../../../src/usecases/material-links/link-material';
import { materialOverview, pointLinks } from '../../../src/usecases/material-links/material-overview';
import type { MaterialPiece, PointLinks } from '../../../src/usecases/material-links/material-overview';
import { withTyped, workbookWith } from '../pasting/sample-tables';

const MATERIALS: FillValues = {
  materials: [
    { number: '01', title: '示例章程', pageFrom: 1, pageTo: 5, points: ['2.1'] },
    { number: '02', title: '示例协议', pageFrom: 8, pageTo: 12 },
    { number: '03', title: '示例照片' },
    { number: '04', title: '示例名单', pageFrom: 11, pageTo: 14, points: ['其他'] },
  ],
};
const workbook = workbookWith(MATERIALS);

function overviewOf(of: ReadableWorkbook) {
  const overview = materialOverview(of);
  if (overview === null) throw new Error('no index');
  return overview;
}

function piece(of: ReadableWorkbook, number: string): MaterialPiece {
  const found = overviewOf(of).pieces.find((candidate) => candidate.number === number);
  if (!found) throw new Error(`no ${number}`);
  return found;
}

function point(of: ReadableWorkbook, code: string | null): PointLinks {
  const found = pointLinks(of).find((candidate) => candidate.point.code === code);
  if (!found) throw new Error(`no point ${String(code)}`);
  return found;
}

function after(of: ReadableWorkbook, plan: LinkPlan): ReadableWorkbook {
  if ('problem' in plan) throw new Error(plan.problem);
  return withTyped(of, plan.values);
}

const rawOf = ({ filing }: ReadableWorkbook, key: string): string =>
  filing.entries.find(({ field }) => field === key)?.raw ?? '';

/** A point that only documents speak for. */
const STRENGTH_C =
  workbook.programme.evidence.find(
    ({ strength, point: code }) => strength === 'C' && code !== null && code !== '2.1',
  )?.point ?? '';
const segment = `points.p${STRENGTH_C.replace('.', '_')}`;

it('lists the pieces with their pages, the points they serve, gaps and overlaps', () => {
  const overview = overviewOf(workbook);
  expect(overview).toMatchObject({ covered: 12, pageLimit: 100, missing: [{ first: 6, last: 7 }] });
  expect(overview.shared).toMatchObject([{ first: 11, last: 12 }]);
  expect(overview.pieces.map(({ number, pages, points }) => [number, pages?.first ?? null, points])).toEqual([
    ['01', 1, ['2.1']],
    ['02', 8, []],
    ['03', null, []],
    ['04', 11, ['其他']],
  ]);
});

describe('linking', () => {
  it('makes coverage count the material, in the index and beside the point, and unlinking restores', () => {
    expect(point(workbook, STRENGTH_C).coverage?.state).toBe('missing');
    const wanted = { row: piece(workbook, '02').row, point: STRENGTH_C };
    const linked = after(workbook, linkMaterial(workbook, wanted, ''));
    expect(point(linked, STRENGTH_C)).toMatchObject({
      coverage: { state: 'complete', materials: ['02'] },
      links: [{ number: '02', inIndex: true, inPointTable: true }],
    });
    expect(rawOf(linked, `${segment}.materials`)).toBe('02');
    expect(rawOf(linked, `${segment}.pages`)).toBe('8-12');
    expect(piece(linked, '02').points).toEqual([STRENGTH_C]);
    const rules = (of: ReadableWorkbook): number =>
      of.result.findings.filter((finding) => /R-LYG-6[5-9]/.test(finding.rule)).length;
    expect(rules(linked)).toBe(rules(workbook));

    const unlinked = after(linked, unlinkMaterial(linked, wanted));
    expect(unlinked.filing.entries).toEqual(workbook.filing.entries);
    expect(point(unlinked, STRENGTH_C).coverage).toEqual(point(workbook, STRENGTH_C).coverage);
  });

  it('without pages the point is only partly covered', () => {
    const linked = after(
      workbook,
      linkMaterial(workbook, { row: piece(workbook, '03').row, point: STRENGTH_C }, ''),
    );
    expect(point(linked, STRENGTH_C).coverage?.state).toBe('partial');
    const paged = linkMaterial(workbook, { row: piece(workbook, '03').row, point: STRENGTH_C }, '20、22-23');
    expect(rawOf(after(workbook, paged), `${segment}.pages`)).toBe('20、22-23');
  });

  it('adds to what stands there, and takes only its own away', () => {
    const first = after(
      workbook,
      linkMaterial(workbook, { row: piece(workbook, '01').row, point: STRENGTH_C }, '3-4'),
    );
    const both = after(first, linkMaterial(first, { row: piece(first, '02').row, point: STRENGTH_C }, '9'));
    expect(rawOf(both, `${segment}.materials`)).toBe('01、02');
    expect(rawOf(both, `${segment}.pages`)).toBe('3-4、9');
    expect(piece(both, '01').points).toEqual(expect.arrayContaining(['2.1', STRENGTH_C]));
    const one = after(both, unlinkMaterial(both, { row: piece(both, '01').row, point: STRENGTH_C }));
    expect(rawOf(one, `${segment}.materials`)).toBe('02');
    expect(rawOf(one, `${segment}.pages`)).toBe('9');
    expect(piece(one, '01').points).toEqual(['2.1']);
  });

  it('completes a link that only the index has, and links the deduction item', () => {
    const wanted = { row: piece(workbook, '01').row, point: '2.1' };
    const completed = linkMaterial(workbook, wanted, '');
    expect('problem' in completed ? [] : completed.values).toHaveLength(2);
    const twice = after(workbook, completed);
    expect(linkMaterial(twice, wanted, '')).toHaveProperty('problem', expect.stringContaining('已经关联'));
    const deduction = after(
      workbook,
      linkMaterial(workbook, { row: piece(workbook, '02').row, point: null }, ''),
    );
    expect(piece(deduction, '02').points).toEqual(['其他']);
  });

  it('puts the link in place of an answer that there is none', () => {
    const answered = workbookWith({ ...MATERIALS, [`${segment}.materials`]: ['无'] });
    const linked = after(
      answered,
      linkMaterial(answered, { row: piece(answered, '02').row, point: STRENGTH_C }, ''),
    );
    expect(rawOf(linked, `${segment}.materials`)).toBe('02');
  });

  it.each([
    ['13', '8'],
    ['三', '不是页码'],
    ['9-8', '不是页码'],
  ])('refuses %s as pages of pages 8 to 12', (pages, words) => {
    const plan = linkMaterial(workbook, { row: piece(workbook, '02').row, point: STRENGTH_C }, pages);
    expect(plan).toHaveProperty('problem', expect.stringContaining(words));
  });

  it('says that a row or a link is not there', () => {
    expect(linkMaterial(workbook, { row: 9999, point: '2.1' }, '')).toHaveProperty('problem');
    expect(unlinkMaterial(workbook, { row: piece(workbook, '02').row, point: '2.1' })).toHaveProperty(
      'problem',
    );
  });

  it('restores the filing for every piece and point', () => {
    const codes = workbook.programme.indicators.points.map(({ code }) => code);
    fc.assert(
      fc.property(fc.constantFrom(...codes), fc.constantFrom('02', '03'), (code, number) => {
        const wanted = { row: piece(workbook, number).row, point: code };
        const linked = after(workbook, linkMaterial(workbook, wanted, ''));
        expect(point(linked, code).links.map((link) => link.number)).toContain(number);
        expect(after(linked, unlinkMaterial(linked, wanted)).filing.entries).toEqual(workbook.filing.entries);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a new piece', () => {
  const NEW: NewMaterial = {
    number: '05',
    title: '示例证书',
    pageFrom: '15',
    pageTo: '１６',
    points: ['2.1'],
  };

  it('lands below the last one', () => {
    expect(nextMaterial(overviewOf(workbook))).toEqual({ number: '05', pageFrom: '15' });
    const added = after(workbook, addMaterial(workbook, NEW));
    expect(overviewOf(added).pieces).toHaveLength(5);
    expect(piece(added, '05')).toMatchObject({
      title: '示例证书',
      pages: { first: 15, last: 16 },
      points: ['2.1'],
    });
    expect(piece(added, '05').row).toBe(piece(workbook, '04').row + 1);
  });

  it('may have no pages yet', () => {
    const added = after(workbook, addMaterial(workbook, { ...NEW, pageFrom: '', pageTo: '' }));
    expect(piece(added, '05').pages).toBeNull();
  });

  it.each([
    [{ title: ' ' }, '名称'],
    [{ number: '' }, '编号'],
    [{ number: '材料4' }, '已经用于'],
    [{ pageTo: '' }, '整数'],
    [{ pageFrom: '1.5' }, '整数'],
    [{ pageFrom: '17' }, '不能大于'],
  ])('is refused with %p', (wrong, words) => {
    expect(addMaterial(workbook, { ...NEW, ...wrong })).toHaveProperty(
      'problem',
      expect.stringContaining(words),
    );
  });
});
