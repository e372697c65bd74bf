import { z } from 'zod';
import { columnLetters } from '../../../../src/model/cell-address';
import type { LiveFormat } from '../../emulated-workbook/sheet';
import { overlap } from '../../../../src/model/area-parts';
import { HostError, itemNotFound } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, NULL_OBJECT, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { RangeAreas } from './range-areas';
import { readArgument, readValue } from './read-argument';
import type { Areas } from './uniform';

const Colour = z.string().regex(/^#[0-9A-Fa-f]{6}$/);

/** A rule of the sheet's list that is looked up anew each time, because others may come before it. */
class Rule {
  constructor(
    readonly areas: Areas,
    readonly id: string,
  ) {}

  get(): LiveFormat {
    const found = this.areas.sheet.liveFormats.find(({ id }) => id === this.id);
    if (!found) throw itemNotFound();
    return found;
  }

  set(part: Partial<LiveFormat>): void {
    const { sheet } = this.areas;
    sheet.requireUnprotected();
    const id = this.get().id;
    sheet.liveFormats = sheet.liveFormats.map((format) =>
      format.id === id ? { ...format, ...part } : format,
    );
  }
}

class ConditionalRangeFill extends HostObject {
  readonly typeName = 'ConditionalRangeFill';
  constructor(private readonly rule: Rule) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      Color: property(
        () => this.rule.get().fill ?? '',
        (value) => {
          this.rule.set({ fill: readValue(value, Colour).toUpperCase() });
        },
      ),
      Clear: method(() => {
        this.rule.set({ fill: null });
      }),
    };
  }
}

class ConditionalRangeFont extends HostObject {
  readonly typeName = 'ConditionalRangeFont';
  constructor(private readonly rule: Rule) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      Color: property(
        () => this.rule.get().fontColour ?? '',
        (value) => {
          this.rule.set({ fontColour: readValue(value, Colour).toUpperCase() });
        },
      ),
      Bold: property(
        () => this.rule.get().bold,
        (value) => {
          this.rule.set({ bold: readValue(value, z.boolean()) });
        },
      ),
    };
  }
}

class ConditionalRangeFormat extends HostObject {
  readonly typeName = 'ConditionalRangeFormat';
  constructor(private readonly rule: Rule) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      Fill: child(() => new ConditionalRangeFill(this.rule)),
      Font: child(() => new ConditionalRangeFont(this.rule)),
    };
  }
}

class ConditionalFormatRule extends HostObject {
  readonly typeName = 'ConditionalFormatRule';
  constructor(private readonly rule: Rule) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      Formula: property(
        () => this.rule.get().formula,
        (value) => {
          this.rule.set({ formula: readValue(value, z.string().regex(/^=/).max(8192)) });
        },
      ),
    };
  }
}

class CustomConditionalFormat extends HostObject {
  readonly typeName = 'CustomConditionalFormat';
  constructor(private readonly rule: Rule) {
    super();
  }
  protected members(): Record<string, Member> {
    return {
      Rule: child(() => new ConditionalFormatRule(this.rule)),
      Format: child(() => new ConditionalRangeFormat(this.rule)),
    };
  }
}

class ConditionalFormat extends HostObject {
  readonly typeName = 'ConditionalFormat';
  constructor(private readonly rule: Rule) {
    super();
  }
  override identity(): Record<string, unknown> {
    return { Id: this.rule.id };
  }
  protected members(): Record<string, Member> {
    const { sheet } = this.rule.areas;
    return {
      Id: property(() => this.rule.id),
      Type: property(() => this.rule.get().type),
      Priority: property(() => sheet.liveFormats.findIndex(({ id }) => id === this.rule.id)),
      Custom: child(() => {
        if (this.rule.get().type !== 'Custom') {
          throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.');
        }
        return new CustomConditionalFormat(this.rule);
      }),
      CustomOrNullObject: child(() =>
        this.rule.get().type === 'Custom' ? new CustomConditionalFormat(this.rule) : NULL_OBJECT,
      ),
      GetRanges: method(() => new RangeAreas({ sheet, areas: this.rule.get().areas })),
      Delete: method(() => {
        sheet.requireUnprotected();
        sheet.liveFormats = sheet.liveFormats.filter(({ id }) => id !== this.rule.id);
      }),
    };
  }
}

let made = 0;

/** The live formats that touch some areas, the one with the highest priority first. */
export class ConditionalFormatCollection extends HostObject {
  readonly typeName = 'ConditionalFormatCollection';
  constructor(private readonly areas: Areas) {
    super();
  }

  override items(): HostObject[] {
    const { sheet, areas } = this.areas;
    return sheet.liveFormats
      .filter((format) => format.areas.some((area) => areas.some((other) => overlap(area, other))))
      .map(({ id }) => new ConditionalFormat(new Rule(this.areas, id)));
  }

  protected members(): Record<string, Member> {
    const { sheet, areas } = this.areas;
    return {
      Add: method((given) => {
        sheet.requireUnprotected();
        const type = readArgument(given, 0, z.literal('Custom'));
        made += 1;
        const id = `{${columnLetters(made)}-LIVE-FORMAT}`;
        // The newest stands first: https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
        sheet.liveFormats = [
          { id, areas, type, formula: '=FALSE', fill: null, fontColour: null, bold: null },
          ...sheet.liveFormats,
        ];
        return new ConditionalFormat(new Rule(this.areas, id));
      }),
      GetItem: method(
        (given) => new ConditionalFormat(new Rule(this.areas, readArgument(given, 0, z.string()))),
      ),
      GetCount: method(() => this.items().length),
      ClearAll: method(() => {
        sheet.requireUnprotected();
        sheet.liveFormats = sheet.liveFormats.filter(
          (format) => !format.areas.some((area) => areas.some((other) => overlap(area, other))),
        );
      }),
    };
  }
}
