import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PanelApplication, PanelCard } from '../../../model/panel-result';
import type { Indicators } from '../../../model/programme';
import { panelWords } from '../../../usecases/panel/panel-words';
import { FoldedSection } from '../../parts/folded-section';
import { LongList } from '../../parts/long-list';
import { ViewSection } from '../../parts/view-section';
import { panelViewMessages as words } from './messages';

/** As many as a round has, mostly. */
const FIRST_SHOWN = 30;

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-start' },
  rank: {
    flexShrink: 0,
    minWidth: '28px',
    marginRight: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
  name: { flexGrow: 1, minWidth: 0, marginRight: tokens.spacingHorizontalS, overflowWrap: 'anywhere' },
  score: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  flags: { display: 'block', color: tokens.colorStatusWarningForeground1, overflowWrap: 'anywhere' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th, & td': {
      padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXXS} 0`,
      borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
      textAlign: 'left',
      verticalAlign: 'top',
      fontWeight: tokens.fontWeightRegular,
      fontVariantNumeric: 'tabular-nums',
      overflowWrap: 'anywhere',
    },
    '& thead th': { color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  },
});

function CardLine({ card: { expert, standing, part, source, totalCell } }: { card: PanelCard }): ReactNode {
  return (
    <tr>
      <th scope="row">{expert.name}</th>
      <td>{standing.state === 'complete' ? standing.total : words.noTotal}</td>
      <td>{standing.state === 'complete' ? panelWords.part(part) : panelWords.standing(standing.state)}</td>
      <td>{words.source(source.file, totalCell, source.sheet)}</td>
    </tr>
  );
}

/** Every card of an application, and its score group by group. */
function Details({
  application: { title, cards, outcome },
  indicators,
}: {
  application: PanelApplication;
  indicators: Indicators;
}): ReactNode {
  const styles = useStyles();
  const titles = new Map(indicators.groups.map(({ code, title: of }) => [code, of]));
  return (
    <>
      <table className={styles.table} aria-label={words.details(title)}>
        <thead>
          <tr>
            {[words.card.expert, words.card.total, words.card.part, words.card.place].map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cards.map((card, index) => (
            <CardLine key={index} card={card} />
          ))}
        </tbody>
      </table>
      {outcome.state === 'scored' && (
        <>
          <Text size={200} className={styles.note}>
            {panelWords.method(outcome.method)}
          </Text>
          <table className={styles.table} aria-label={`${words.groups}：${title}`}>
            <tbody>
              {outcome.groups.map(({ group, score }) => (
                <tr key={group}>
                  <th scope="row">{`${group}. ${titles.get(group) ?? ''}`}</th>
                  <td>{score}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </>
  );
}

function Entry({
  application,
  indicators,
}: {
  application: PanelApplication;
  indicators: Indicators;
}): ReactNode {
  const styles = useStyles();
  const { title, cards, outcome, flags } = application;
  const scored = outcome.state === 'scored' ? outcome : null;
  const counted = cards.filter(({ part }) => part === 'counted').length;
  const selection = scored?.selection ?? null;
  const selected = selection === null ? '' : panelWords.selection[selection];
  return (
    <>
      <div className={styles.head}>
        <span className={styles.rank}>
          {outcome.state === 'scored'
            ? panelWords.rank(outcome.rank, outcome.tied)
            : panelWords.noRank(outcome)}
        </span>
        <span className={styles.name}>
          {title}{' '}
          {selected !== '' && (
            <Badge appearance="tint" color={selection === 'within' ? 'success' : 'warning'}>
              {selected}
            </Badge>
          )}
        </span>
        {scored !== null && <span className={styles.score}>{words.points(scored.score)}</span>}
      </div>
      <Text size={200} className={styles.note}>
        {words.counted(counted, cards.length)}
      </Text>
      {scored !== null && (
        <Text size={200} className={styles.note}>
          {words.spread(scored.spread.lowest, scored.spread.highest, scored.spread.range)}
          {scored.spread.deviation !== null && `，${words.deviation(scored.spread.deviation)}`}
        </Text>
      )}
      {flags.length > 0 && (
        <Text size={200} className={styles.flags}>
          {panelWords.flags(flags)}
        </Text>
      )}
      <FoldedSection title={words.cards} name={words.details(title)}>
        <Details application={application} indicators={indicators} />
      </FoldedSection>
    </>
  );
}

/** Applications by rank, then those without one; nothing is left out. */
export function RankingList({
  applications,
  indicators,
}: {
  applications: readonly PanelApplication[];
  indicators: Indicators;
}): ReactNode {
  return (
    <ViewSection title={words.ranking(applications.length)}>
      <LongList items={applications} keyOf={({ title, file }) => `${title}\n${file}`} first={FIRST_SHOWN}>
        {(application) => <Entry application={application} indicators={indicators} />}
      </LongList>
    </ViewSection>
  );
}
