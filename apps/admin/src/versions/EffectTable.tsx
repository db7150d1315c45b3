import type { VersionEffectAnswer } from '@jiju/contract';
import ExpandLess from '@mui/icons-material/ExpandLess';
import ExpandMore from '@mui/icons-material/ExpandMore';
import { IconButton, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material';
import { Fragment, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { EffectDetail } from './EffectDetail.tsx';

const wide = { display: { xs: 'none', sm: 'table-cell' } };
const columns = 7;

/** `+2 −1`, or nothing. */
const gainsAndLosses = (gained: number, lost: number): string =>
  [gained > 0 ? `+${gained}` : '', lost > 0 ? `−${lost}` : ''].filter(Boolean).join(' ') || '—';

/** A line a period: how many it meets; opened, whom. */
export function EffectTable({
  effects,
  versionId,
  against,
}: {
  readonly effects: readonly VersionEffectAnswer[];
  readonly versionId: number;
  readonly against: number | null;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <TableContainer>
      <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('versions.effect.period')}</TableCell>
            <TableCell sx={wide}>{translate('versions.effect.comparedWith')}</TableCell>
            <TableCell align="right">{translate('versions.effect.ranked')}</TableCell>
            <TableCell align="right">{translate('versions.effect.moved')}</TableCell>
            <TableCell align="right">{translate('versions.effect.topTen')}</TableCell>
            <TableCell align="right">{translate('versions.effect.awards')}</TableCell>
            <TableCell />
          </TableRow>
        </TableHead>
        <TableBody>
          {effects.map((effect) => {
            const { periodCode, ranked } = effect;
            const isOpen = open === periodCode;
            const period = format.period(periodCode);
            const sum = (side: 'gained' | 'lost') => effect.awards.reduce((all, award) => all + award[side].length, 0);
            return (
              <Fragment key={periodCode}>
                <TableRow hover>
                  <TableCell>{period}</TableCell>
                  <TableCell sx={wide}>
                    {effect.against === null
                      ? translate('versions.effect.noneInForce')
                      : translate('methods.versionNumber', { number: effect.against })}
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    {ranked.before === ranked.after ? ranked.after : `${ranked.before} → ${ranked.after}`}
                  </TableCell>
                  <TableCell align="right">{format.number(effect.moved)}</TableCell>
                  <TableCell align="right">{gainsAndLosses(effect.enteredTop.length, effect.leftTop.length)}</TableCell>
                  <TableCell align="right">{gainsAndLosses(sum('gained'), sum('lost'))}</TableCell>
                  <TableCell align="right">
                    <IconButton
                      size="small"
                      aria-expanded={isOpen}
                      aria-label={translate(isOpen ? 'versions.effect.hide' : 'versions.effect.show', { period })}
                      onClick={() => {
                        setOpen(isOpen ? null : periodCode);
                      }}
                    >
                      {isOpen ? <ExpandLess fontSize="small" /> : <ExpandMore fontSize="small" />}
                    </IconButton>
                  </TableCell>
                </TableRow>
                {isOpen ? (
                  <TableRow>
                    <TableCell colSpan={columns} sx={{ bgcolor: 'action.hover' }}>
                      <EffectDetail effect={effect} versionId={versionId} against={against} />
                    </TableCell>
                  </TableRow>
                ) : null}
              </Fragment>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
