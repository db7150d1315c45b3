import type { Overview } from '@jiju/contract';
import { Box, Card, CardActionArea, CardContent, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { Fresh } from '../age/Fresh.tsx';
import { useExplain } from '../explain/explain-context.ts';
import type { TotalOf } from '../explain/explained.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';

export interface TotalsProps {
  readonly totals: Overview['totals'];
  readonly clusters: number;
  readonly periodCode: string;
}

/** The key totals of all active clusters with their change against the year before; each leads to the clusters it adds up. */
export function Totals({ totals, clusters, periodCode }: TotalsProps) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1,
        // Wide enough for the unit beside the number, which is larger on a wall.
        gridTemplateColumns: {
          xs: 'repeat(auto-fit, minmax(min(100%, 170px), 1fr))',
          lg: 'repeat(auto-fit, minmax(205px, 1fr))',
          xl: 'repeat(auto-fit, minmax(300px, 1fr))',
        },
      }}
    >
      <Tile
        to="/clusters"
        name={translate('overview.clusters')}
        counted={clusters}
        value={format.number(clusters)}
        unit=""
        of="clusters"
      />
      {totals.map((total) => {
        const { number, unit } = format.figureParts(total.value, total.unit);
        return (
          <Tile
            key={total.indicatorCode}
            to={{ kind: 'total', indicatorCode: total.indicatorCode, periodCode, among: 'active' }}
            name={nameIn(format.locale, total)}
            counted={total.value}
            value={number}
            unit={unit}
            of={`${total.indicatorCode} ${periodCode}`}
            change={total.change}
            synthetic={total.synthetic}
          />
        );
      })}
    </Box>
  );
}

interface TileProps {
  readonly to: string | TotalOf;
  readonly name: string;
  /** What is marked when it changes: said in another language it is the same. */
  readonly counted: number | null;
  readonly value: string;
  readonly unit: string;
  readonly of: string;
  readonly change?: number | null;
  readonly synthetic?: boolean;
}

function Tile({ to, name, counted, value, unit, of, change, synthetic = false }: TileProps) {
  const translate = useTranslate();
  const format = useFormat();
  const explain = useExplain();
  const sign = change === undefined || change === null || change === 0 ? '' : change > 0 ? '▲ ' : '▼ ';
  return (
    <Card>
      <CardActionArea
        {...(typeof to === 'string'
          ? { component: Link, to }
          : { onClick: () => explain?.(to), title: translate('explain.open') })}
        sx={{ height: '100%' }}
      >
        <CardContent sx={{ p: 1.5 }}>
          <Typography variant="body2" color="textSecondary" noWrap title={name}>
            {name} {synthetic ? <SyntheticMark brief /> : null}
          </Typography>
          <Typography sx={{ fontSize: { xs: 22, xl: 34 }, fontWeight: 600, lineHeight: 1.3 }}>
            <Fresh value={counted} of={of}>
              {value}
            </Fresh>{' '}
            <Typography component="span" variant="body2" color="textSecondary" sx={{ whiteSpace: 'nowrap' }}>
              {unit}
            </Typography>
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {change === undefined
              ? '\u00a0'
              : change === null
                ? translate('overview.noChange')
                : `${sign}${format.change(change)}% ${translate('overview.onYear')}`}
          </Typography>
        </CardContent>
      </CardActionArea>
    </Card>
  );
}
