import { styled } from '@mui/material/styles';

/** The table of the grid: sticky head and first column; states by colour beside the sign that each cell carries. */
export const GridTable = styled('table')(({ theme }) => {
  const { palette } = theme;
  const tint = (color: string) => `color-mix(in srgb, ${color} 14%, ${palette.background.paper})`;
  const line = `1px solid ${palette.divider}`;
  return {
    borderCollapse: 'separate',
    borderSpacing: 0,
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
    background: palette.background.paper,
    '& th': {
      background: palette.background.paper,
      fontWeight: 600,
      zIndex: 2,
      padding: '4px 8px',
      borderBottom: line,
      borderRight: line,
    },
    '& thead th': {
      position: 'sticky',
      top: 0,
      textAlign: 'right',
      verticalAlign: 'bottom',
      minWidth: 104,
      maxWidth: 150,
    },
    '& thead th small': { display: 'block', fontWeight: 400, color: palette.text.secondary },
    '& thead th:first-of-type': { left: 0, zIndex: 3, textAlign: 'left' },
    '& tbody th': {
      position: 'sticky',
      left: 0,
      textAlign: 'left',
      minWidth: 176,
      maxWidth: 240,
      [theme.breakpoints.down('sm')]: { minWidth: 108, maxWidth: 108, fontSize: 12 },
    },
    '& tbody th small': { fontWeight: 400, color: palette.text.secondary, marginLeft: 6 },
    '& td': {
      height: 30,
      padding: '0 6px',
      borderBottom: line,
      borderRight: line,
      whiteSpace: 'nowrap',
      cursor: 'cell',
      position: 'relative',
    },
    '& td .value': { float: 'right', lineHeight: '29px' },
    '& td .sign': { float: 'left', lineHeight: '29px', fontSize: 11, minWidth: 14, color: palette.text.secondary },
    '& td[data-state=missing]': {
      backgroundImage: `repeating-linear-gradient(135deg, transparent 0 6px, ${palette.action.hover} 6px 12px)`,
    },
    '& td[data-color=error]': { background: tint(palette.error.main) },
    '& td[data-color=error] .sign': { color: palette.error.main },
    '& td[data-color=warning]': { background: tint(palette.warning.main) },
    '& td[data-color=warning] .sign': { color: palette.warning.main },
    '& td[data-color=success] .sign': { color: palette.success.main },
    '& td[data-color=info] .sign': { color: palette.info.main },
    '& td[data-state=saved]': { background: tint(palette.success.main) },
    '& td[data-state=draft] .value': { color: palette.text.secondary },
    '& td[data-synthetic] .value': { fontStyle: 'italic', color: palette.text.secondary },
    '& td[data-unsaved] .value': { textDecoration: 'underline dotted' },
    '& td[aria-readonly=true]': { cursor: 'default' },
    '& td[aria-selected=true]': { boxShadow: `inset 0 0 0 999px ${palette.action.selected}` },
    '& td[data-active]': { outline: `2px solid ${palette.primary.main}`, outlineOffset: -2, zIndex: 1 },
    '& td input': {
      position: 'absolute',
      inset: 0,
      width: '100%',
      border: `2px solid ${palette.primary.main}`,
      font: 'inherit',
      textAlign: 'right',
      padding: '0 6px',
      background: palette.background.paper,
      color: palette.text.primary,
      outline: 'none',
    },
  };
});
