import { zhCN } from '@mui/material/locale';
import { alpha, type PaletteMode } from '@mui/material/styles';
import { defaultTheme, type RaThemeOptions } from 'react-admin';
import type { Locale } from '../provider/locale.ts';
import { print } from './print.ts';

// Chinese fonts of the three desktops first after the Latin ones, so that digits stay Latin and tabular.
const fontFamily = [
  'system-ui',
  '-apple-system',
  '"Segoe UI"',
  'Roboto',
  '"PingFang SC"',
  '"Microsoft YaHei"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  'sans-serif',
].join(',');

const accent: Record<PaletteMode, string> = { light: '#2457a6', dark: '#8fb4f0' };
const ground: Record<PaletteMode, { default: string; paper: string }> = {
  light: { default: '#f5f6f8', paper: '#ffffff' },
  dark: { default: '#14171c', paper: '#1c2027' },
};
const ink: Record<PaletteMode, { primary: string; secondary: string }> = {
  light: { primary: '#1b212b', secondary: '#566070' },
  dark: { primary: '#e6e9ee', secondary: '#a3adbb' },
};

/** Colours of the lights and of categories in charts; told apart also in grey and by colour-blind people. */
export const lightColours: Record<PaletteMode, Record<'green' | 'yellow' | 'red' | 'grey', string>> = {
  light: { green: '#16693f', yellow: '#b7791f', red: '#b3261e', grey: '#6b7280' },
  dark: { green: '#55c48a', yellow: '#e0b04f', red: '#f58d83', grey: '#98a2b1' },
};

/** Letters in a colour that means something: as readable as ink, also on a row that is selected. */
const meaning: Record<PaletteMode, Record<'success' | 'warning' | 'error', string>> = {
  light: { success: lightColours.light.green, warning: '#8a5a00', error: lightColours.light.red },
  dark: { success: lightColours.dark.green, warning: lightColours.dark.yellow, error: lightColours.dark.red },
};

/** For lines and bars: the accent first, then what stays apart from it (Okabe-Ito, tuned to both grounds). */
export const seriesColours: Record<PaletteMode, readonly string[]> = {
  light: ['#2457a6', '#c2571a', '#1f8a70', '#8a4fa3', '#a67c00', '#4b5563', '#b0305f', '#3a8fb7'],
  dark: ['#8fb4f0', '#f0a06c', '#6cc9b0', '#c79bdd', '#dcbf5c', '#a3adbb', '#ef8fb3', '#83c8e6'],
};

// Grows with the text on the wall screen; the type knows pixels only, what reads it is a style.
const sidebarWidth = '14rem' as unknown as number;

function theme(mode: PaletteMode): RaThemeOptions {
  const line = mode === 'light' ? '#dfe3e9' : '#2d333d';
  return {
    ...defaultTheme,
    palette: {
      mode,
      primary: { main: accent[mode] },
      secondary: { main: accent[mode] },
      success: { main: meaning[mode].success },
      warning: { main: meaning[mode].warning },
      error: { main: meaning[mode].error },
      info: { main: accent[mode] },
      background: ground[mode],
      text: ink[mode],
      divider: line,
    },
    shape: { borderRadius: 6 },
    sidebar: { width: sidebarWidth, closedWidth: 48 },
    typography: {
      fontFamily,
      fontSize: 13,
      h1: { fontSize: '1.5rem', fontWeight: 600 },
      h2: { fontSize: '1.15rem', fontWeight: 600 },
      h3: { fontSize: '1rem', fontWeight: 600 },
      h4: { fontSize: '1rem', fontWeight: 600 },
      h5: { fontSize: '1.15rem', fontWeight: 600 },
      h6: { fontSize: '1rem', fontWeight: 600 },
      body1: { fontSize: '0.875rem' },
      body2: { fontSize: '0.8125rem' },
      button: { textTransform: 'none' },
    },
    components: {
      ...defaultTheme.components,
      MuiCssBaseline: {
        styleOverrides: {
          // An address in a text breaks where the page ends instead of leaving it.
          body: { fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word' },
          // Read from across a room: text is in rem and grows with it.
          '@media (min-width: 2200px)': { html: { fontSize: '125%' } },
          ':focus-visible': { outline: `2px solid ${accent[mode]}`, outlineOffset: 1 },
          '@media (prefers-reduced-motion: reduce)': {
            '*': { animation: 'none !important', transition: 'none !important' },
          },
          // react-admin writes the colour of the accent's letters on the ground: white on white.
          '.skip-nav-button.skip-nav-button': { color: ink[mode].primary },
          '@media print': print,
        },
      },
      // MUI takes the outline of its buttons away; a ripple alone is not seen.
      MuiButtonBase: {
        styleOverrides: {
          root: { '&.Mui-focusVisible': { outline: `2px solid ${accent[mode]}`, outlineOffset: -2 } },
        },
      },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiCard: { styleOverrides: { root: { border: `1px solid ${line}` } } },
      MuiTableCell: {
        styleOverrides: {
          root: { borderColor: line, fontVariantNumeric: 'tabular-nums' },
          head: { color: ink[mode].secondary, fontWeight: 600, lineHeight: 1.3 },
        },
      },
      // Where they do not fit they are moved by finger and keys; the buttons stood there where everything fits as well.
      MuiTabs: { defaultProps: { scrollButtons: false } },
      MuiTextField: { defaultProps: { size: 'small', variant: 'outlined' } },
      MuiFormControl: { defaultProps: { size: 'small', variant: 'outlined' } },
      // The only inputs that bring a margin of their own and so would stand lower than their neighbours.
      RaSelectInput: { defaultProps: { margin: 'none' } },
      RaSelectArrayInput: { defaultProps: { margin: 'none' } },
      MuiStack: { defaultProps: { useFlexGap: true } },
      MuiTooltip: { defaultProps: { arrow: true, enterDelay: 250 } },
      RaMenuItemLink: {
        styleOverrides: {
          root: {
            borderLeft: '3px solid transparent',
            '&.RaMenuItemLink-active': {
              borderLeft: `3px solid ${accent[mode]}`,
              backgroundColor: alpha(accent[mode], mode === 'light' ? 0.08 : 0.16),
              color: accent[mode],
              fontWeight: 600,
            },
          },
        },
      },
      RaAppBar: {
        styleOverrides: {
          root: { backgroundColor: ground[mode].paper, color: ink[mode].primary, borderBottom: `1px solid ${line}` },
        },
      },
      RaDatagrid: {
        styleOverrides: { root: { '& .RaDatagrid-headerCell': { backgroundColor: ground[mode].paper } } },
      },
      // Wide tables scroll inside their page instead of widening it.
      RaShow: { styleOverrides: { root: { '& .RaShow-card': { minWidth: 0 } } } },
      RaEdit: { styleOverrides: { root: { '& .RaEdit-card': { minWidth: 0 } } } },
      RaList: {
        styleOverrides: {
          root: { '& .RaList-main, & .RaList-content': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } },
        },
      },
      RaLayout: {
        styleOverrides: { root: { minWidth: 0, '& .RaLayout-content': { minWidth: 0, overflowX: 'clip' } } },
      },
    },
  };
}

// MUI's own words (pages of a table, "Open", "Clear") are default props of its components, beside ours.
function inChinese(theme: RaThemeOptions): RaThemeOptions {
  const components = { ...theme.components } as Record<string, { defaultProps?: object }>;
  for (const [name, words] of Object.entries(zhCN.components ?? {}))
    components[name] = {
      ...components[name],
      defaultProps: { ...components[name]?.defaultProps, ...words?.defaultProps },
    };
  return { ...theme, components: components };
}

const [light, dark] = [theme('light'), theme('dark')];

/** The two themes in each language. */
export const themes: Readonly<Record<Locale, Readonly<Record<PaletteMode, RaThemeOptions>>>> = {
  zh: { light: inChinese(light), dark: inChinese(dark) },
  en: { light, dark },
};
