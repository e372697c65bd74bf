import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { FoldedSection } from '../parts/folded-section';
import { ViewSection } from '../parts/view-section';
import { useServices } from '../services-context';
import { ExportSection } from './export-section';
import { aboutMessages, COMPONENTS } from './messages';
import { PRODUCT_VERSION } from './product-version';
import { SelfCheckSection } from './self-check-section';

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXXL },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} 0` },
  line: { display: 'block', marginBottom: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  manual: {
    color: tokens.colorBrandForegroundLink,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '@media (forced-colors: active)': { color: 'LinkText' },
  },
});

const CAPABILITIES = [
  'conditionalFormats',
  'dataValidation',
  'protection',
  'pageLayout',
  'veryHiddenSheets',
  'undoOfWrites',
] as const;

/** 关于: which version runs where, what it cannot do there, and what helps when something goes wrong. */
export function AboutView(): ReactNode {
  const styles = useStyles();
  const { session, host, manualAddress } = useServices();
  const lacking = CAPABILITIES.filter((capability) => !session.capabilities[capability]);
  return (
    <div className={styles.root}>
      <div className={styles.head}>
        <Text className={styles.line} weight="semibold">
          {aboutMessages.product}
        </Text>
        <Text className={styles.line}>{aboutMessages.version(PRODUCT_VERSION)}</Text>
        <Text className={styles.line}>{aboutMessages.host(host.name, host.version, host.platform)}</Text>
        <a className={styles.manual} href={manualAddress} target="_blank" rel="noopener">
          {aboutMessages.manual}
        </a>
      </div>
      <ViewSection title={aboutMessages.privacy}>
        <Text>{aboutMessages.privacySentence}</Text>
      </ViewSection>
      <ViewSection title={aboutMessages.lacking}>
        {lacking.length === 0 ? (
          <Text>{aboutMessages.nothingLacking}</Text>
        ) : (
          <ul className={styles.list}>
            {lacking.map((capability) => (
              <li key={capability}>{aboutMessages.lackingOf(capability)}</li>
            ))}
          </ul>
        )}
      </ViewSection>
      <ExportSection />
      <SelfCheckSection />
      <FoldedSection title={aboutMessages.licences}>
        <Text className={styles.line}>{aboutMessages.own}</Text>
        <ul className={styles.list}>
          {COMPONENTS.map(({ name, licence }) => (
            <li key={name}>{aboutMessages.component(name, licence)}</li>
          ))}
        </ul>
      </FoldedSection>
    </div>
  );
}
