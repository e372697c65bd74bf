import type { GriffelStyle } from '@fluentui/react-components';

/** Style of what is there for screen readers alone. */
export const HEARD_ONLY: GriffelStyle = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
  margin: 0,
};
