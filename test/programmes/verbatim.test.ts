import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { findProgramme } from '../../src/programmes/registry';
import { fold, NoticeText } from './notice-text';
import { statedTexts } from './stated-texts';

/** Where the print is wrong and we print what is meant: the misprint's number in the catalogue of the forms. */
const EXCEPTIONS = new Map([
  ['2027年', 'L-1: the second year of the budget is printed 2026年'],
  ['3.教育层次填写中职、高职专科或高职本科。', 'L-7: printed with two stops after the 3'],
]);

const programme = findProgramme('lianyungang-2026');
if (!programme) throw new Error('lianyungang-2026 is not in the registry');
const notice = new NoticeText('lianyungang-2026.txt');
const texts = statedTexts(programme, ['guide.instructions', 'guide.handingIn']);

describe('texts of 连云港 2026', () => {
  it('stand in the notice, all of them', () => {
    const missing = texts.filter(({ text }) => !EXCEPTIONS.has(text) && !notice.holds(text));
    expect(missing).toEqual([]);
  });

  it('include the points, the quotes, the labels and the printed prose', () => {
    expect(texts.length).toBeGreaterThan(300);
    for (const sample of [
      '共建专业',
      '拟投入运行经费总额（万元）',
      '（不够可加行）',
      '原则上每个产业园区申报不超过1家。',
    ]) {
      expect(texts.map(({ text }) => text)).toContain(sample);
    }
  });

  it.each([...EXCEPTIONS])('knows “%s” as an exception that is still needed: %s', (text) => {
    expect(texts.map((stated) => stated.text)).toContain(text);
    expect(notice.holds(text)).toBe(false);
  });

  it('joins the point that stands on two pages', () => {
    const point = programme.indicators.points.find(({ code }) => code === '4.4');
    expect(point?.text).toMatch(/中国特色学徒制$/);
  });

  it('are not found once a sign is left out', () => {
    const longer = texts.map(({ text }) => fold(text)).filter((text) => text.length >= 12);
    fc.assert(
      fc.property(fc.constantFrom(...longer), fc.nat(), (text, choice) => {
        const position = 1 + (choice % (text.length - 2));
        return !notice.holds(text.slice(0, position) + text.slice(position + 1));
      }),
      { numRuns: 500 },
    );
  });

  it('are not found once a sign is another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), ({ text }, choice) => {
        const folded = fold(text);
        const position = choice % folded.length;
        return !notice.holds(`${folded.slice(0, position)}異${folded.slice(position + 1)}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the copy of the notice', () => {
  it.each([/\d{7,}/, /@/, /联系人：(?!（略）)[^\s；]+；/])('holds nothing personal: %s', (pattern) => {
    expect(readFileSync(join(__dirname, '../fixtures/notices/lianyungang-2026.txt'), 'utf8')).not.toMatch(
      pattern,
    );
  });
});

describe('fold', () => {
  it.each([
    ['（万元），％', '(万元),%'],
    ['m ²', '㎡'],
    ['服 务\n发　展', '服务发展'],
  ])('reads %s as %s', (first, second) => {
    expect(fold(first)).toBe(fold(second));
  });

  it.each([
    ['学徒制', '学徒'],
    ['“一带一路”', '"一带一路"'],
    ['2026年²', '2026年2'],
  ])('keeps %s apart from %s', (first, second) => {
    expect(fold(first)).not.toBe(fold(second));
  });
});
