import type { Evidence } from '../../model/programme';
import type { FieldKey } from '../../model/keys';
import { pointAnswers } from './form';
import { besideKey } from './form/standard-sheet';
import { indicators } from './indicators';

/** What the two vetoes follow from that nobody judges, and what is asked for the others. */
const VETO_FIELDS: ReadonlyMap<string, FieldKey[]> = new Map([
  ['16.1', ['vetoes.incident']],
  ['16.2', ['vetoes.fraud']],
  ['16.3', ['funds.dedicated.paid', 'funds.dedicated.planned', 'funds.daily.paid', 'funds.daily.planned']],
  ['16.4', ['policies.name', 'policies.date', 'policies.effect']],
  ['16.5', ['vetoes.noBreakthrough']],
  ['16.6', ['vetoes.noCooperation']],
]);

/** Asked beside a point, because its row wants to know: 2.1 区位优势. */
const ASKED_BESIDES: ReadonlyMap<string, FieldKey[]> = new Map([['2.1.1', ['park.area']]]);

const answeredBy: ReadonlyMap<string, FieldKey[]> = new Map([
  ...pointAnswers.map(([code, ...answers]) => [code, answers.map(({ key }) => key)] as const),
  ...VETO_FIELDS,
]);

/** An answer and what proves it make a point complete. */
export const evidence: Evidence[] = indicators.points.flatMap(({ code, kind }) =>
  code === null
    ? []
    : [
        {
          point: code,
          strength: 'A',
          fields: [
            ...(answeredBy.get(code) ?? []),
            ...(ASKED_BESIDES.get(code) ?? []),
            ...(kind === 'veto' ? [] : [besideKey(code, 'proof')]),
          ],
          texts: [],
          material: null,
        },
      ],
);
