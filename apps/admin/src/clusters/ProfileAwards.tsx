import type { AwardList, Cluster } from '@jiju/contract';
import { Box } from '@mui/material';
import { Link, useRecordContext, useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { PartTitle } from './PartTitle.tsx';

/** The award lists of the past that name the cluster, the latest first. */
export function ProfileAwards() {
  const translate = useTranslate();
  const locale = useLocale();
  const cluster = useRecordContext<Cluster>();
  const lists = [...useCatalogue<AwardList>('award-lists').values()].toSorted((a, b) => b.year - a.year);
  const given = lists.flatMap((list) => {
    const member = list.members.find(({ clusterCode }) => clusterCode === cluster?.code);
    return member && list.archivedAt === null ? [{ list, member }] : [];
  });
  return (
    <>
      <PartTitle title="clusters.awards" />
      {given.length === 0 ? <EmptyLine text="clusters.noAwards" /> : null}
      {given.map(({ list, member }) => (
        <Box key={list.id} sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5 }}>
          <span>{list.year}</span>
          <Link to={`/award-lists/${list.id}/show`}>{nameIn(locale, list)}</Link>
          <Box component="span" sx={{ color: 'text.secondary' }}>
            {member.printedName} · {translate('clusters.listed', { order: member.listedOrder })}
          </Box>
        </Box>
      ))}
    </>
  );
}
