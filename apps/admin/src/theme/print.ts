const onlyOnScreen = [
  '.RaLayout-appFrame > header',
  '.RaSidebar-fixed',
  '.RaTopToolbar-root',
  '[role=search]',
  '[role=tablist]',
  '.MuiTablePagination-root',
  '.MuiButton-root',
  '.MuiIconButton-root',
  '.MuiCheckbox-root',
  '.MuiAutocomplete-root',
].join(',');

/** A page on paper: what was for the hand goes, nothing scrolls, no row and no chart is cut in two. */
export const print = {
  [onlyOnScreen]: { display: 'none !important' },
  '@page': { margin: '12mm' },
  'body, .RaLayout-root, .RaLayout-content': { background: 'none !important' },
  '.MuiTableContainer-root, .RaLayout-content, .RaList-content': { overflow: 'visible !important' },
  '.MuiCard-root': { border: '0 !important' },
  'tr, figure, .MuiAlert-root': { breakInside: 'avoid' },
  // Bars and lights are data: they are printed with their colours.
  '*': { printColorAdjust: 'exact' },
} as const;
