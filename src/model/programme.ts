import { z } from 'zod';
import { Basis } from './field';
import { Form } from './form';
import { FieldKey, ProgrammeId, TemplateVersion, Year } from './keys';
import { Rule } from './rule';
import { ScoringScheme } from './scoring';
import { Target } from './target';

export const Notice = z.object({
  /** Verbatim title. */
  title: z.string(),
  /** What people call it, where notices stand side by side: 连云港 2026. */
  shortName: z.string(),
  authority: z.string(),
  documentNumber: z.string(),
  level: z.enum(['city', 'province', 'nation']),
  /** ISO date; null where the document prints none. */
  issued: z.string().nullable(),
  /** ISO date of the last day; null where none is set. */
  deadline: z.string().nullable(),
  /** Who hands in: 牵头学校. */
  handedInBy: z.string().nullable(),
  /** What to hand in, line by line. */
  handIn: z.array(z.object({ item: z.string(), copies: z.string(), quote: z.string() })),
  /** At most so many applications, and per what. */
  quota: z.object({ limit: z.int(), per: z.string(), quote: z.string() }).nullable(),
  /** Page limit of the supporting material. */
  materialPageLimit: z.int().nullable(),
});

export const ObservationPoint = z.object({
  /** `1.1`; null for the deduction item. A code means different points in different documents. */
  code: z.string().nullable(),
  /** Verbatim, without the code. */
  text: z.string(),
  /** Code of the group it belongs to. */
  group: z.string(),
  /** Printed titles from the outside in: ['1.基本情况']. */
  path: z.array(z.string()).min(1),
  kind: z.enum(['observation', 'deduction', 'veto']),
  /** A misprint explained where a user must act. */
  note: z.string().nullable(),
});
export type ObservationPoint = z.infer<typeof ObservationPoint>;

export const Indicators = z.object({
  title: z.string(),
  groups: z.array(z.object({ code: z.string(), title: z.string() })).min(1),
  points: z.array(ObservationPoint).min(1),
});
export type Indicators = z.infer<typeof Indicators>;

/** Which fields speak for an observation point. */
export const Evidence = z.object({
  /** Code of the point; null for the deduction item. */
  point: z.string().nullable(),
  /** A: a field states it. B: fields give part of it. C: only free text or material. */
  strength: z.enum(['A', 'B', 'C']),
  /** Keys or key prefixes of figures and tables. */
  fields: z.array(FieldKey),
  /** Free texts that may serve it; never enough alone. */
  texts: z.array(FieldKey),
  /** What the material should show: 考核文件. */
  material: z.string().nullable(),
});
export type Evidence = z.infer<typeof Evidence>;

/** A 更正 the organiser issued: replaces a printed text where it is shown. */
export const Correction = z.object({
  field: FieldKey,
  year: Year.nullable(),
  label: z.string(),
  issuedBy: z.string(),
  date: z.string(),
});

/** 统计口径 of a field, shown as its input message. */
export const ReadingNote = z.object({ field: FieldKey, text: z.string(), basis: Basis });

export const Programme = z.object({
  id: ProgrammeId,
  templateVersion: TemplateVersion,
  /** Older template versions whose workbooks are read. */
  acceptedVersions: z.array(TemplateVersion),
  notice: Notice,
  /** A self-check has no commitments; its baseline is the year the standard is measured at. */
  years: z.object({ baseline: Year, commitments: z.array(Year) }),
  indicators: Indicators,
  forms: z.array(Form).min(1),
  evidence: z.array(Evidence),
  rules: z.array(Rule),
  scoring: z.array(ScoringScheme),
  corrections: z.array(Correction),
  readingNotes: z.array(ReadingNote),
  /** Absent where the notice names no places that are to have a consortium. */
  target: Target.optional(),
});
/** One official notice with its forms, indicators, rules and years: data only, to JSON and back without loss. */
export type Programme = z.infer<typeof Programme>;

/** Whether workbooks of a template version are read by this programme: its own, and the older ones it accepts. */
export function readsVersion(programme: Programme, version: TemplateVersion): boolean {
  return programme.templateVersion === version || programme.acceptedVersions.includes(version);
}
