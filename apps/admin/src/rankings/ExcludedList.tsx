import { ranking } from '@jiju/contract';
import { Accordion, AccordionDetails, AccordionSummary, List, ListItem, ListItemText } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useProblemText } from '../problem/useProblemText.ts';
import { query } from '../provider/query.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';

export interface ExcludedListProps {
  readonly address: string;
  readonly period: string;
  readonly count: number;
}

/** Who is not ranked, each with the reason; asked for when it is opened. */
export function ExcludedList({ address, period, count }: ExcludedListProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const [open, setOpen] = useState(false);
  const path = open ? `${address}${query({ excluded: true, page: 1, perPage: 200 })}` : null;
  const result = useResult(path, ranking, { subjects: ['ranking'], period });
  return (
    <Accordion
      expanded={open}
      onChange={(_, next) => {
        setOpen(next);
      }}
    >
      <AccordionSummary>
        {open ? '▾' : '▸'} {translate('rankings.excludedTitle', { count })}
      </AccordionSummary>
      <AccordionDetails>
        {open ? (
          <Result of={result}>
            {({ rows }) => (
              <List dense disablePadding>
                {rows
                  .filter(({ rank }) => rank === null)
                  .map((row) => (
                    <ListItem key={row.clusterId} divider disableGutters>
                      <ListItemText
                        primary={<ClusterLink clusterId={row.clusterId} cluster={row} />}
                        secondary={row.excluded ? say(row.excluded) : translate('rankings.noReason')}
                      />
                    </ListItem>
                  ))}
              </List>
            )}
          </Result>
        ) : null}
      </AccordionDetails>
    </Accordion>
  );
}
