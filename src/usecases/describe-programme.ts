import { catalogueFields, maxLengthOf, unitOf } from '../model/catalogue';
import type { ProgrammeDescription } from '../model/command-output';
import type { FieldType } from '../model/field';
import { aliasName } from '../model/keys';
import type { ObservationPoint, Programme } from '../model/programme';
import type { Rule } from '../model/rule';
import type { Severity } from '../model/rule-terms';
import { Severity as SeveritySchema } from '../model/rule-terms';

function optionsOf(type: FieldType): string[] | null {
  if (type.kind === 'option') return type.options.map((option) => option.value);
  return type.kind === 'yesNo' ? ['是', '否'] : null;
}

/** The gravest severity a rule can have; null for rules that only measure or inform. */
export function gravestSeverity(rule: Rule): Severity | null {
  const severities: Severity[] =
    rule.check.kind === 'count'
      ? rule.check.demands.map((demand) => demand.severity)
      : 'outcomes' in rule.check
        ? rule.check.outcomes.map((outcome) => outcome.severity)
        : rule.check.kind === 'trend' && rule.check.finds.kind === 'violations'
          ? rule.check.finds.outcomes.map((outcome) => outcome.severity)
          : [];
  return SeveritySchema.options.find((severity) => severities.includes(severity)) ?? null;
}

type PointEvidence = ProgrammeDescription['points'][number]['evidence'];

function evidenceOf({ code }: ObservationPoint, { evidence }: Programme): PointEvidence {
  const mapped = evidence.find(({ point }) => point === code);
  if (mapped === undefined) return null;
  const { strength, fields, texts, material } = mapped;
  return { strength, fields, texts, material };
}

/**
 * Everything a programme says, flat, for scripts and other programs: one entry per field and year.
 *
 * @param programme a programme of the registry
 * @returns what `programme ID --json` prints
 */
export function describeProgramme(programme: Programme): ProgrammeDescription {
  return {
    ...programme.notice,
    id: programme.id,
    baselineYear: programme.years.baseline,
    commitmentYears: programme.years.commitments,
    templateVersion: programme.templateVersion,
    acceptedVersions: programme.acceptedVersions,
    groups: programme.indicators.groups,
    points: programme.indicators.points.map((point) => ({
      ...point,
      evidence: evidenceOf(point, programme),
    })),
    forms: programme.forms.map(({ id, title, basis, typography, sections }) => ({
      id,
      title,
      basis,
      ...(typography === undefined ? {} : { typography }),
      sections: sections.map(({ key, number, title: sectionTitle, sheets }) => ({
        key,
        number,
        title: sectionTitle,
        sheets: sheets.map(({ name, heading, blocks, footnotes }) => ({
          name,
          heading,
          prose: blocks.flatMap((block) => (block.kind === 'prose' ? block.paragraphs : [])),
          footnotes,
        })),
      })),
    })),
    fields: catalogueFields(programme).flatMap(({ field, form, section, table }) =>
      (field.years ?? [null]).map((year) => ({
        key: field.key,
        printId: field.printId,
        form: form.id,
        section: section.key,
        label: field.label,
        type: field.type.kind,
        unit: unitOf(field.type),
        year,
        maxLength: maxLengthOf(field.type),
        options: optionsOf(field.type),
        cellName: aliasName(field.key, year),
        table,
      })),
    ),
    rules: programme.rules.map((rule) => ({
      id: rule.id,
      severity: gravestSeverity(rule),
      basis: rule.basis,
      scope: rule.scope,
      stage: rule.stage,
      kind: rule.check.kind,
      title: rule.title,
      source: rule.source,
      check: rule.check,
      onlyWhenFilled: rule.onlyWhenFilled ?? null,
    })),
    scoring: programme.scoring.map(({ id, title, version, basis }) => ({ id, title, version, basis })),
    corrections: programme.corrections,
    readingNotes: programme.readingNotes,
    target: programme.target ?? null,
  };
}
