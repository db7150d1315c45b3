import { IconButton, Tooltip } from '@mui/material';
import type { ReactElement } from 'react';

/** A small button that is a sign only; its title says what it does. */
export function IconTip({
  title,
  onClick,
  children,
}: {
  readonly title: string;
  readonly onClick: () => void;
  readonly children: ReactElement;
}) {
  return (
    <Tooltip title={title}>
      <IconButton size="small" aria-label={title} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
