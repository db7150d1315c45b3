import type { Light as LightName, Overview } from '@jiju/contract';
import { Box, Card, CardContent, List, ListItem, ListItemText, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Light } from '../light/Light.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';

const order: readonly LightName[] = ['red', 'yellow', 'grey', 'green'];

/** Directives by light, and those that need somebody now. */
export function Burning({
  lights,
  burning,
  age,
}: Pick<Overview, 'lights' | 'burning'> & { age: Overview['lightsAge'] }) {
  const translate = useTranslate();
  const { locale, number } = useFormat();
  const units = useCatalogue('units');
  return (
    <Card>
      <CardContent sx={{ p: 1.5 }}>
        <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1 }}>
          <Typography variant="h2" sx={{ flex: 1 }}>
            <Link to="/directives">{translate('overview.directives')}</Link>
          </Typography>
          <Age {...age} />
        </Box>
        <Box sx={{ display: 'flex', gap: 2.5, flexWrap: 'wrap', my: 1 }}>
          {order.map((light) => (
            <Link key={light} to={`/directives?light=${light}`} sx={{ color: 'inherit' }}>
              <Fresh value={lights[light]} of={light}>
                <Light light={light} count={lights[light]} />
              </Fresh>
            </Link>
          ))}
        </Box>
        {burning.length === 0 ? (
          <Typography color="textSecondary">{translate('overview.nothingBurns')}</Typography>
        ) : (
          <List dense disablePadding>
            {burning.map((one) => (
              <ListItem key={one.code} disableGutters sx={{ gap: 1, alignItems: 'flex-start' }}>
                <Light light={order.find((light) => light === one.light) ?? 'grey'} wordless />
                <ListItemText
                  sx={{ m: 0 }}
                  primary={
                    <Link
                      to={`/directives/${one.code}`}
                    >{`${one.code} ${locale === 'zh' ? one.textZh : one.textEn || one.textZh}`}</Link>
                  }
                  secondary={[
                    nameIn(locale, units.get(one.leadUnitCode)) || one.leadUnitCode,
                    ...(one.daysOverdue > 0 ? [translate('overview.overdue', { count: number(one.daysOverdue) })] : []),
                  ].join(' · ')}
                  slotProps={{
                    primary: {
                      sx: {
                        display: '-webkit-box',
                        WebkitLineClamp: 2,
                        WebkitBoxOrient: 'vertical',
                        overflow: 'hidden',
                      },
                    },
                  }}
                />
              </ListItem>
            ))}
          </List>
        )}
      </CardContent>
    </Card>
  );
}
