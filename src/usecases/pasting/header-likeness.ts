import { convertUnit } from '../../filing/number-unit';
import { printedForm } from '../../filing/plan-index';
import { likeness } from '../../filing/unit-name';
import { unitOf } from '../../model/catalogue';
import type { Field, FieldType } from '../../model/field';

const BRACKETED = /[(【[［〔][^()【】[\]［］〔〕]*[)】\]］〕]/g;
const YEAR = /(20\d{2})年度?/;
const MARKS = /[:：*、，,。.；;"“”'‘’/]/g;

/** Headers of the column that tells rows apart, as lists of members are headed in practice. */
const NAME_HEADERS = new Set([
  ...['名称', '单位', '单位名称', '成员单位', '成员单位名称', '成员名称', '全称', '单位全称', '机构名称'],
  ...['企业', '公司', '公司名称', '学校', '院校', '院校名称'],
]);

/** A header without what is said about it in brackets, its year, marks and spaces. */
export function bareHeader(text: string): string {
  return printedForm(text).replace(BRACKETED, '').replace(YEAR, '').replace(MARKS, '').toLowerCase();
}

/** The year a header names; null where it names none. */
export function yearIn(header: string): string | null {
  return YEAR.exec(printedForm(header))?.[1] ?? null;
}

/**
 * The unit a header names for its figures, where it is not the field's own.
 *
 * @returns `exact` where a figure with that unit written behind it says the same in the field
 */
export function unitIn(header: string, type: FieldType): { unit: string; isExact: boolean } | null {
  const own = unitOf(type);
  if (own === null) return null;
  for (const [bracketed] of printedForm(header).matchAll(BRACKETED)) {
    const written = bracketed.slice(1, -1).replace(/^单位[:：]?/, '');
    const conversion = convertUnit(own, written);
    if (written === '' || conversion.kind === 'unknown') continue;
    if (conversion.kind === 'exact' && conversion.places === 0) return null;
    return { unit: written, isExact: conversion.kind === 'exact' };
  }
  return null;
}

/** From what share of a label a shorter header is taken for it: 职工总数 for 企业职工总数, not 学生数 for any number of students. */
const ENOUGH_OF_LABEL = 0.6;
const ENOUGH_ALIKE = 0.55;

/**
 * How surely a header of a pasted column means a field.
 *
 * @param isName whether the field is the one that tells rows apart
 * @returns 0 for not at all; 4 for the label as printed, 3 for the label without its remarks
 */
export function headerScore(header: string, field: Field, isName: boolean): number {
  const written = bareHeader(header);
  const label = bareHeader(field.label);
  if (written === '') return 0;
  if (printedForm(header) === printedForm(field.label)) return 4;
  if (written === label) return 3;
  const [short, long] = written.length < label.length ? [written, label] : [label, written];
  if (short.length >= 2 && long.includes(short) && short.length / long.length >= ENOUGH_OF_LABEL) return 2.5;
  if (isName && NAME_HEADERS.has(written)) return 2;
  const alike = likeness(written, label);
  return alike >= ENOUGH_ALIKE ? 1 + alike / 2 : 0;
}

const SERIAL_HEADERS = /^(?:序号|序|编号|行号|项次|行次|栏次|no|№|#)$/;

/** Whether a header heads nothing but the numbers of the rows. */
export function headsSerials(header: string): boolean {
  return SERIAL_HEADERS.test(bareHeader(header));
}

/** Whether a column is 1, 2, 3 … down its rows. */
export function areSerials(texts: readonly string[]): boolean {
  const numbers = texts
    .map((text) => /^[(]?(\d{1,4})[).、．]?$/.exec(printedForm(text))?.[1])
    .filter((number) => number !== undefined);
  const filled = texts.filter((text) => text.trim() !== '');
  // A row of totals has no number of its own.
  return (
    numbers.length >= 1 &&
    filled.length - numbers.length <= 1 &&
    numbers.every((number, index) => Number(number) === index + 1)
  );
}
