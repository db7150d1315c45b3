import { directiveView, type Cluster, type Region } from '@jiju/contract';
import { Box } from '@mui/material';
import { Link, useRecordContext } from 'react-admin';
import { Light } from '../light/Light.tsx';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { directivesOf } from './directives-of.ts';
import { PartTitle } from './PartTitle.tsx';

/** The directives its management body answers for, or that are about its place, with their lights. */
export function ProfileDirectives() {
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const regions = useCatalogue<Region>('regions');
  const board = useResult(cluster ? '/directive-board' : null, listed(directiveView), {
    subjects: ['directive', 'directives'],
  });
  if (!cluster) return null;
  return (
    <>
      <PartTitle title="clusters.directives" />
      <Result of={board} lines={3}>
        {(all) => {
          const own = directivesOf(cluster, all.items, regions);
          if (own.length === 0) return <EmptyLine text="clusters.noDirectives" />;
          return own.map(({ id, code, light, definition }) => (
            <Box key={id} sx={{ display: 'flex', columnGap: 1.5, py: 0.25 }}>
              <Light light={light} />
              <Link to={`/directives/${id}/show`}>
                {code} {(format.locale === 'en' && definition.textEn) || definition.textZh}
              </Link>
            </Box>
          ));
        }}
      </Result>
    </>
  );
}
