import type { Indicator, MethodRecord, MethodVersion } from '@jiju/contract';
import { Alert, Box, Card, CardContent, Chip, Stack, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';
import { addIndicator, freeCode, type NodePlace } from './edit-definition.ts';
import { MethodTree } from './MethodTree.tsx';
import { NodePane } from './NodePane.tsx';
import { PreviewPane } from './PreviewPane.tsx';
import { problemsBeside } from './problems-at.ts';
import { ProblemsContext } from './problems-context.ts';
import { RulesPane } from './RulesPane.tsx';
import { usePreview } from './usePreview.ts';
import { useWorkshop } from './useWorkshop.ts';
import { VersionActions } from './VersionActions.tsx';

export interface WorkshopProps {
  readonly method: MethodRecord;
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
  readonly active: MethodVersion | null;
}

/** Tree and rules on one side, the ranking they give on the other. */
export function Workshop({ method, version, versions, active }: WorkshopProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const mayWrite = useMay('method-versions.write');
  const indicators = useCatalogue<Indicator>('indicators');
  const work = useWorkshop(method, version);
  const { definition, problems, unread } = work;
  const preview = usePreview(definition, active, method.code);
  const marked = [...problems, ...unread];
  const [selected, setSelected] = useState<NodePlace | null>(null);
  const [tab, setTab] = useState<'tree' | 'rules'>('tree');
  const readOnly = !mayWrite;
  const beside = problemsBeside(problems);

  const newIndicator = (parent: string) => {
    const used = new Set(definition.indicators.map(({ code }) => code));
    const next = [...indicators.values()].find(({ code, direction }) => !used.has(code) && direction !== 0);
    const code = next?.code ?? freeCode(definition, 'INDICATOR_');
    work.change(addIndicator(definition, parent, { code, direction: next?.direction === -1 ? -1 : 1 }));
    setSelected({ kind: 'indicator', at: definition.indicators.length });
  };

  return (
    <ProblemsContext value={marked}>
      <Stack spacing={1.5} sx={{ pt: 1 }}>
        <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
          <Typography variant="h1" component="h2">
            <Link to={`/methods/${method.id}/show`}>{nameIn(format.locale, method)}</Link> ·{' '}
            {translate('methods.versionNumber', { number: version.number })}
          </Typography>
          <Chip
            size="small"
            variant="outlined"
            color={version.state === 'active' ? 'success' : 'default'}
            label={translate(`methods.states.${version.state}`)}
          />
          {version.effectiveFrom === null ? null : (
            <Typography color="textSecondary">
              {translate('methods.from', { period: format.period(version.effectiveFrom) })}
            </Typography>
          )}
          <Box sx={{ flex: 1 }} />
          <Link
            to={`/methods/${method.id}/show/versions/${version.id}/effect`}
            {...(work.dirty && { title: translate('versions.effect.linkUnsaved') })}
          >
            {translate('versions.effect.link')}
          </Link>
          {mayWrite ? <VersionActions method={method} version={version} versions={versions} work={work} /> : null}
        </Box>
        {work.changedMeanwhile ? <Alert severity="warning">{translate('methods.changedMeanwhile')}</Alert> : null}
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 11fr) minmax(0, 9fr)' },
            alignItems: 'start',
          }}
        >
          <Card>
            <CardContent>
              <Tabs
                value={tab}
                onChange={(_, next: 'tree' | 'rules') => {
                  setTab(next);
                }}
              >
                <Tab value="tree" label={translate('methods.tabs.tree')} />
                <Tab
                  value="rules"
                  label={`${translate('methods.tabs.rules')}${beside.length > 0 ? ` (${beside.length} ✕)` : ''}`}
                />
              </Tabs>
              {readOnly && problems.length === 0 ? null : (
                <Typography
                  variant="body2"
                  color={problems.length === 0 ? 'success' : 'error'}
                  role="status"
                  sx={{ my: 1 }}
                >
                  {problems.length === 0
                    ? `✓ ${translate('methods.noProblems')}`
                    : translate('methods.problems', { count: problems.length })}
                </Typography>
              )}
              {unread.length === 0 ? null : (
                <Typography variant="body2" color="warning" sx={{ mb: 1 }}>
                  {translate('methods.unread', { count: unread.length })}
                </Typography>
              )}
              {tab === 'tree' ? (
                <>
                  {beside.map((problem) => (
                    <Typography key={`${problem.code} ${problem.path}`} variant="body2" color="error">
                      {say(problem)}
                    </Typography>
                  ))}
                  <MethodTree
                    definition={definition}
                    problems={marked}
                    selected={selected}
                    readOnly={readOnly}
                    used={preview.preview?.weights}
                    pane={
                      selected ? (
                        <NodePane
                          key={`${selected.kind} ${selected.at}`}
                          definition={definition}
                          place={selected}
                          readOnly={readOnly}
                          onChange={work.change}
                        />
                      ) : null
                    }
                    onSelect={setSelected}
                    onAddIndicator={newIndicator}
                    onChange={work.change}
                  />
                  <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                    {translate(readOnly ? 'methods.readNode' : 'methods.chooseNode')}
                  </Typography>
                </>
              ) : (
                <RulesPane definition={definition} readOnly={readOnly} onChange={work.change} />
              )}
            </CardContent>
          </Card>
          <Card>
            <CardContent>
              <PreviewPane work={preview} active={active} />
            </CardContent>
          </Card>
        </Box>
      </Stack>
    </ProblemsContext>
  );
}
