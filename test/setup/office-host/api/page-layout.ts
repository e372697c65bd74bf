import { z } from 'zod';
import type { Sheet } from '../../emulated-workbook/sheet';
import { invalidArgument } from '../../emulated-workbook/workbook-error';
import { child, HostObject, method, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { Range } from './range';
import { readAddress, readValue } from './read-argument';

class HeaderFooter extends HostObject {
  readonly typeName = 'HeaderFooter';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  protected members(): Record<string, Member> {
    const names = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];
    const texts = this.sheet.page.headersFooters;
    return Object.fromEntries(
      names.map((name) => [
        name,
        property(
          () => texts.get(name) ?? '',
          (value) => {
            texts.set(name, readValue(value, z.string().max(255)));
          },
        ),
      ]),
    );
  }
}

class HeaderFooterGroup extends HostObject {
  readonly typeName = 'HeaderFooterGroup';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  protected members(): Record<string, Member> {
    return { DefaultForAllPages: child(() => new HeaderFooter(this.sheet)) };
  }
}

const Points = z.number().min(0);
const SETTINGS = new Map<string, z.ZodType>([
  ['Orientation', z.enum(['Portrait', 'Landscape'])],
  ['PaperSize', z.enum(['A4'])],
  [
    'Zoom',
    z.strictObject({
      horizontalFitToPages: z.int().min(0).optional(),
      verticalFitToPages: z.int().min(0).optional(),
      scale: z.number().optional(),
    }),
  ],
  ['LeftMargin', Points],
  ['RightMargin', Points],
  ['TopMargin', Points],
  ['BottomMargin', Points],
  ['HeaderMargin', Points],
  ['FooterMargin', Points],
]);

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  readonly typeName = 'PageLayout';
  constructor(private readonly sheet: Sheet) {
    super();
  }

  protected members(): Record<string, Member> {
    const { page } = this.sheet;
    const settings = [...SETTINGS].map(([name, shape]): [string, Member] => [
      name,
      property(
        () => page.settings.get(name) ?? null,
        (value) => {
          page.settings.set(name, readValue(value, shape));
        },
      ),
    ]);
    return {
      ...Object.fromEntries(settings),
      HeadersFooters: child(() => new HeaderFooterGroup(this.sheet)),
      SetPrintArea: method(([given]) => {
        page.area = given instanceof Range ? given.area : readAddress(readValue(given, z.string()));
      }),
      SetPrintTitleRows: method(([given]) => {
        const { top, bottom } = readAddress(readValue(given, z.string()));
        if (top > bottom) throw invalidArgument('title rows');
        page.titleRows = { top, bottom };
      }),
    };
  }
}
