const onlyOnScreen = [
  '.RaLayout-appFrame > header',
  '[class*=RaSidebar-]',
  '.RaTopToolbar-root',
  '[role=search]',
  '.RaFilterForm-filterFormInput',
  '[role=tablist]',
  '.MuiTablePagination-root',
  '.MuiButton-root',
  '.MuiIconButton-root',
  '.MuiFab-root',
  '.MuiCheckbox-root',
  '.MuiTableCell-paddingCheckbox',
  '.MuiAutocomplete-root',
].join(',');

/** A page on paper: what was for the hand goes, nothing scrolls, no row and no chart is cut in two. */
export const print = {
  [onlyOnScreen]: { display: 'none !important' },
  '@page': { margin: '12mm' },
  // All sizes of text are in rem: smaller letters bring the columns of a table onto a sheet.
  html: { fontSize: '75%' },
  'body, .layout, .RaLayout-content': { background: 'none !important' },
  '.MuiTableContainer-root, .RaLayout-content, .RaList-content': {
    overflow: 'visible !important',
    maxHeight: 'none !important',
  },
  '.MuiTableCell-root': { paddingLeft: '4px !important', paddingRight: '4px !important' },
  th: { minWidth: '0 !important' },
  '.MuiTableContainer-root > table': { zoom: 0.72 },
  // A chart was drawn for the width of the window; on paper it shrinks to that of the sheet.
  '.recharts-responsive-container > div': { width: '100% !important', height: '100% !important' },
  '.recharts-wrapper, .recharts-wrapper > .recharts-surface': { width: '100% !important' },
  '.MuiCard-root': { border: '0 !important' },
  'tr, p, figure, .MuiAlert-root': { breakInside: 'avoid' },
  // Bars and lights are data: they are printed with their colours.
  '*': { printColorAdjust: 'exact' },
} as const;
