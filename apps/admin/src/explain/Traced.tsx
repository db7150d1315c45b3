import { ButtonBase } from '@mui/material';
import type { MouseEvent, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useExplain } from './explain-context.ts';
import type { Origin } from './explained.ts';

const look = {
  font: 'inherit',
  color: 'inherit',
  textAlign: 'inherit',
  verticalAlign: 'baseline',
  borderBottom: '1px dotted',
  borderColor: 'text.disabled',
  '&:hover': { borderColor: 'primary.main', color: 'primary.main' },
  '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: 1 },
  '@media print': { border: 0 },
} as const;

export interface TracedProps {
  readonly to: Origin;
  /** What the figure is, where the text alone does not say it: a line, a symbol. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A figure to press that leads to where it comes from. */
export function Traced({ to, label, children }: TracedProps) {
  const translate = useTranslate();
  const explain = useExplain();
  const named = { title: translate('explain.open'), ...(label === undefined ? {} : { 'aria-label': label }) };
  if (to === null || (typeof to === 'object' && explain === null)) return children;
  // A row or a card around it has a deed of its own.
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    if (typeof to === 'function') to();
    else if (typeof to === 'object') explain?.(to);
  };
  if (typeof to === 'string')
    return (
      <ButtonBase component={Link} to={to} onClick={press} sx={look} {...named}>
        {children}
      </ButtonBase>
    );
  return (
    <ButtonBase onClick={press} sx={look} {...named}>
      {children}
    </ButtonBase>
  );
}
