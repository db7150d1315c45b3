import ViewColumnIcon from '@mui/icons-material/ViewColumnOutlined';
import type { Ranking } from '@jiju/contract';
import { Checkbox, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { Button, useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { usePlaceIntervals } from '../robustness/place-intervals.ts';
import { topGroups } from './row-parts.ts';
import { hiddenAfter } from './hidden-columns.ts';

export interface ColumnChoiceProps {
  readonly ranking: Ranking;
  readonly hidden: ReadonlySet<string>;
  readonly onChange: (hidden: string) => void;
}

/** Which columns the table shows; rank, name and score always. */
export function ColumnChoice({ ranking, hidden, onChange }: ColumnChoiceProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const sure = usePlaceIntervals(ranking);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const columns: readonly (readonly [string, string])[] = [
    ['moved', translate('rankings.moved')],
    ...(sure ? [['intervals', translate('robustness.plot')] as const] : []),
    ...topGroups(ranking).map((group) => [`group.${group.code}`, nameIn(locale, group)] as const),
    ['region', translate('rankings.inRegion')],
    ['peers', translate('rankings.inPeers')],
  ];
  return (
    <>
      <Button
        label={translate('rankings.columns')}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
      >
        <ViewColumnIcon />
      </Button>
      <Menu
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => {
          setAnchor(null);
        }}
      >
        {columns.map(([key, name]) => (
          <MenuItem
            key={key}
            dense
            role="menuitemcheckbox"
            aria-checked={!hidden.has(key)}
            onClick={() => {
              onChange(hiddenAfter(hidden, key));
            }}
          >
            <Checkbox
              size="small"
              checked={!hidden.has(key)}
              tabIndex={-1}
              sx={{ p: 0.5, mr: 1 }}
              slotProps={{ input: { 'aria-hidden': true } }}
            />
            <ListItemText primary={name} />
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
