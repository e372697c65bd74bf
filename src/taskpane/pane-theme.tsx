import {
  createDarkTheme,
  createLightTheme,
  FluentProvider,
  teamsHighContrastTheme,
} from '@fluentui/react-components';
import type { BrandVariants, Theme } from '@fluentui/react-components';
import { createContext, useContext, useMemo, useState, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import { z } from 'zod';
import type { PaneMemory } from './pane-services';

const ThemeChoice = z.enum(['system', 'light', 'dark', 'contrast']);
/** How the pane looks; `system` follows what the system asks for. */
export type ThemeChoice = z.infer<typeof ThemeChoice>;

const MEMORY_KEY = 'pane.theme';

/** A calm teal: apart from Excel's green and from the red and amber of findings. */
const BRAND: BrandVariants = {
  10: '#020504',
  20: '#0d1f20',
  30: '#0f3336',
  40: '#0f4347',
  50: '#0f5459',
  60: '#0e656b',
  70: '#0d777e',
  80: '#0b7d86',
  90: '#2f8f97',
  100: '#4f9fa6',
  110: '#6aafb5',
  120: '#85bfc4',
  130: '#9fced2',
  140: '#b9dde0',
  150: '#d3ebed',
  160: '#edf8f9',
};

/** The fonts of Chinese systems first: a Latin font in front would take the punctuation marks “” and … */
const fontFamilyBase =
  "'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', sans-serif";

const THEMES: Record<Exclude<ThemeChoice, 'system'>, Theme> = {
  light: { ...createLightTheme(BRAND), fontFamilyBase },
  dark: {
    ...createDarkTheme(BRAND),
    fontFamilyBase,
    colorBrandForeground1: BRAND[110],
    colorBrandForeground2: BRAND[120],
    // Fluent's red is 4.2 : 1 on the pane, where small print asks for 4.5 : 1 (WCAG 2.1, 1.4.3).
    colorStatusDangerForeground1: '#e37d86',
  },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase },
};

function useMediaQuery(query: string): boolean {
  const list = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      list.addEventListener('change', listener);
      return () => {
        list.removeEventListener('change', listener);
      };
    },
    () => list.matches,
  );
}

function recallChoice(memory: PaneMemory): ThemeChoice {
  const choice = ThemeChoice.safeParse(memory.recall(MEMORY_KEY));
  return choice.success ? choice.data : 'system';
}

interface ThemeSetting {
  choice: ThemeChoice;
  choose: (choice: ThemeChoice) => void;
}

const ThemeContext = createContext<ThemeSetting | null>(null);

/**
 * The look the user chose, and how to choose another.
 *
 * @throws where a view stands outside the pane
 */
export function useThemeSetting(): ThemeSetting {
  const setting = useContext(ThemeContext);
  if (setting === null) throw new Error('A view stands outside PaneTheme.');
  return setting;
}

// Not a class: Fluent gives the provider's classes to every portal, which would then cover the pane.
const FILLS_ITS_PARENT = { height: '100%' } as const;

interface PaneThemeProps {
  memory: PaneMemory;
  children: ReactNode;
}

/**
 * Dresses the pane in the theme the system asks for, or in the one the user chose instead. A page that holds the pane
 * among other things dresses itself with it, and the pane then wears the same.
 */
export function PaneTheme({ memory, children }: PaneThemeProps): ReactNode {
  const worn = useContext(ThemeContext);
  return worn === null ? <OwnTheme memory={memory}>{children}</OwnTheme> : children;
}

function OwnTheme({ memory, children }: PaneThemeProps): ReactNode {
  const [choice, setChoice] = useState(() => recallChoice(memory));
  const isDark = useMediaQuery('(prefers-color-scheme: dark)');
  const isForced = useMediaQuery('(forced-colors: active)');
  const setting = useMemo<ThemeSetting>(
    () => ({
      choice,
      choose: (chosen) => {
        memory.keep(MEMORY_KEY, chosen);
        setChoice(chosen);
      },
    }),
    [choice, memory],
  );
  const ofSystem = isForced ? 'contrast' : isDark ? 'dark' : 'light';
  return (
    <ThemeContext.Provider value={setting}>
      <FluentProvider theme={THEMES[choice === 'system' ? ofSystem : choice]} style={FILLS_ITS_PARENT}>
        {children}
      </FluentProvider>
    </ThemeContext.Provider>
  );
}
