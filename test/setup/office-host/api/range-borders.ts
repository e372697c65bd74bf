import { z } from 'zod';
import type { BorderEdge, BorderLine } from '../../emulated-workbook/cell';
import { cellsOf } from '../../emulated-workbook/sheet';
import { invalidArgument } from '../../emulated-workbook/workbook-error';
import { HostObject, method, property } from '../wire/host-object';
import type { Member } from '../wire/host-object';
import { readArgument, readValue } from './read-argument';
import type { Areas } from './uniform';
import { restyle, uniform } from './uniform';

const LINE_STYLE = z.enum([
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
]);
const WEIGHT = z.enum(['Hairline', 'Thin', 'Medium', 'Thick']);

const EDGES = new Map<string, BorderEdge>([
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
]);

/** Sets a line of each area: an edge, or the lines within. Neighbours share a line; the last one set is seen. */
function setLine({ sheet, areas }: Areas, index: string, line: BorderLine): void {
  for (const area of areas) {
    for (const { row, column } of cellsOf(area)) {
      const edges: BorderEdge[] = [];
      if (index === 'EdgeTop' && row === area.top) edges.push('top');
      if (index === 'EdgeBottom' && row === area.bottom) edges.push('bottom');
      if (index === 'EdgeLeft' && column === area.left) edges.push('left');
      if (index === 'EdgeRight' && column === area.right) edges.push('right');
      if (index === 'InsideHorizontal' && row > area.top) edges.push('top');
      if (index === 'InsideHorizontal' && row < area.bottom) edges.push('bottom');
      if (index === 'InsideVertical' && column > area.left) edges.push('left');
      if (index === 'InsideVertical' && column < area.right) edges.push('right');
      const cell = { sheet, areas: [{ top: row, bottom: row, left: column, right: column }] };
      for (const edge of edges) {
        restyle(cell, (style) => ({ ...style, borders: { ...style.borders, [edge]: line } }));
      }
    }
  }
}

class RangeBorder extends HostObject {
  readonly typeName = 'RangeBorder';

  constructor(
    private readonly areas: Areas,
    private readonly index: string,
  ) {
    super();
  }

  protected members(): Record<string, Member> {
    const edge = EDGES.get(this.index) ?? (this.index === 'InsideHorizontal' ? 'top' : 'left');
    const line = (): BorderLine | null => uniform(this.areas, ({ style }) => style.borders[edge]);
    const set = (part: Partial<BorderLine>): void => {
      this.areas.sheet.requireUnprotected();
      setLine(this.areas, this.index, { style: 'Continuous', weight: 'Thin', ...(line() ?? {}), ...part });
    };
    return {
      SideIndex: property(() => this.index),
      Style: property(
        () => line()?.style ?? null,
        (value) => {
          set({ style: readValue(value, LINE_STYLE) });
        },
      ),
      Weight: property(
        () => line()?.weight ?? null,
        (value) => {
          const weight = readValue(value, WEIGHT);
          // A line that is given a weight is drawn.
          set(line()?.style === 'None' ? { style: 'Continuous', weight } : { weight });
        },
      ),
    };
  }
}

/** The lines of one or several areas. */
export class RangeBorderCollection extends HostObject {
  readonly typeName = 'RangeBorderCollection';

  constructor(private readonly areas: Areas) {
    super();
  }

  protected members(): Record<string, Member> {
    return {
      GetItem: method((given) => {
        const index = readArgument(given, 0, z.string());
        const isInside = index === 'InsideHorizontal' || index === 'InsideVertical';
        if (!EDGES.has(index) && !isInside) throw invalidArgument(`border ${index}`);
        const isSingle = this.areas.areas.some(({ top, bottom, left, right }) =>
          index === 'InsideHorizontal' ? top === bottom : isInside && left === right,
        );
        if (isSingle) throw invalidArgument(`a single row or column has no ${index}`);
        return new RangeBorder(this.areas, index);
      }),
    };
  }
}
