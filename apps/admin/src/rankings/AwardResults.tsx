import { awardResult, type AwardResult, type AwardSchemeRecord, type Cluster } from '@jiju/contract';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { PublishedBeside } from '../award-lists/PublishedBeside.tsx';
import { rowAddress } from '../explain/explained.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { MadeBy } from '../rules/MadeBy.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { listed } from './listed.ts';
import { PeriodChoice } from './PeriodChoice.tsx';

/** Who is honoured by each award scheme in a period, in order, and who would be but is not eligible. */
export function AwardResults({ period }: { readonly period: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const schemes = useCatalogue<AwardSchemeRecord>('award-schemes');
  const clusters = useCatalogue<Cluster>('clusters');
  /** What put it in the order: the marks it was given, else its row of the ranking, which also says what it rose from. */
  const orderOf = (
    { schemeCode, periodCode, versionFrom }: AwardResult,
    clusterId: number | undefined,
  ): string | null => {
    const scheme = schemes.get(schemeCode);
    const version = scheme?.versions.find(({ effectiveFrom }) => effectiveFrom === versionFrom);
    if (version?.definition.orderedBy === 'marks') return '/inspection-marks';
    return scheme && clusterId !== undefined ? rowAddress(scheme.methodCode, periodCode, clusterId) : null;
  };
  const result = useResult(`/award-results${query({ periodCode: period })}`, listed(awardResult), {
    subjects: ['award'],
  });
  return (
    <Result of={result}>
      {(answer) => {
        const all = answer.items;
        const shown = period || ([...all].sort((a, b) => (a.periodCode < b.periodCode ? 1 : -1))[0]?.periodCode ?? '');
        return (
          <>
            <PeriodChoice value={shown} periods={all.map(({ periodCode }) => periodCode)} />
            {all.length === 0 ? <EmptyState title="rankings.noAwards" hint="rankings.noAwardsHint" /> : null}
            <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: 'repeat(auto-fill, minmax(280px, 1fr))', mt: 1 }}>
              {all
                .filter(({ periodCode }) => periodCode === shown)
                .map((award) => (
                  <Card key={award.id}>
                    <CardContent>
                      <Typography variant="h2">
                        {nameIn(format.locale, schemes.get(award.schemeCode)) || award.schemeCode}
                      </Typography>
                      <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
                        {award.synthetic ? <SyntheticMark /> : null}
                        <Age computedAt={award.computedAt} stale={award.stale} />
                        <MadeBy kind="award-schemes" code={award.schemeCode} from={award.versionFrom} />
                      </Box>
                      {award.members.length === 0 ? <EmptyState title="rankings.noMembers" /> : null}
                      <Box component="ol" sx={{ pl: 3, my: 1 }}>
                        {award.members.map((member) => {
                          const id = clusters.get(member.clusterCode)?.id;
                          const name = nameIn(format.locale, member);
                          return (
                            <li key={member.clusterCode} value={member.order}>
                              <Box sx={{ display: 'flex', gap: 1 }}>
                                <Box sx={{ flex: 1 }}>
                                  {id === undefined ? name : <Link to={`/clusters/${id}/show`}>{name}</Link>}
                                </Box>
                                <span title={translate('rankings.orderedBy')}>
                                  <Traced to={orderOf(award, id)}>{format.number(member.value)}</Traced>
                                </span>
                              </Box>
                            </li>
                          );
                        })}
                      </Box>
                      <PublishedBeside award={award} />
                      {award.notEligible.length > 0 ? (
                        <Box component="details" sx={{ color: 'text.secondary', fontSize: 12 }}>
                          <summary>{translate('rankings.notListed', { count: award.notEligible.length })}</summary>
                          {award.notEligible.map((one) => (
                            <div key={one.clusterCode}>
                              {nameIn(format.locale, one)}: {say(one.reason)}
                            </div>
                          ))}
                        </Box>
                      ) : null}
                    </CardContent>
                  </Card>
                ))}
            </Box>
          </>
        );
      }}
    </Result>
  );
}
