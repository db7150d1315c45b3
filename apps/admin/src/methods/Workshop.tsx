import type { Indicator, MethodRecord, MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { Box, Card, CardContent, FormControlLabel, Stack, Switch, Tab, Tabs, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { NamesContext } from '../names/names-context.ts';
import { useCodedNames } from '../names/useCodedNames.ts';
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
import { useProblemWithField } from './useProblemWithField.ts';
import { useWorkshop } from './useWorkshop.ts';
import { WorkshopHead } from './WorkshopHead.tsx';

export interface WorkshopProps {
  readonly method: MethodRecord;
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
  /** What the address brought along. */
  readonly experiment: MethodDefinition | null;
  /** Takes the experiment out of the address. */
  readonly onLeave: () => void;
}

/** Tree and rules on one side, the ranking they give on the other. */
export function Workshop({ method, version, versions, experiment, onLeave }: WorkshopProps) {
  const translate = useTranslate();
  const mayWrite = useMay('method-versions.write');
  const indicators = useCatalogue<Indicator>('indicators');
  const work = useWorkshop(method, version, experiment);
  const [dragging, setDragging] = useState(true);
  const [keepSum, setKeepSum] = useState(version.definition.weightsMustSum !== undefined);
  const { definition, problems, unread } = work;
  const names = useCodedNames(definition);
  const say = useProblemWithField(names);
  const preview = usePreview(definition, version, versions);
  const marked = [...problems, ...unread];
  const [selected, setSelected] = useState<NodePlace | null>(null);
  const [tab, setTab] = useState<'tree' | 'rules'>('tree');
  const beside = problemsBeside(problems);

  const newIndicator = (parent: string) => {
    const used = new Set(definition.indicators.map(({ code }) => code));
    const next = [...indicators.values()].find(({ code, direction }) => !used.has(code) && direction !== 0);
    const code = next?.code ?? freeCode(definition, 'INDICATOR_');
    work.change(addIndicator(definition, parent, { code, direction: next?.direction === -1 ? -1 : 1 }));
    setSelected({ kind: 'indicator', at: definition.indicators.length });
  };

  return (
    <NamesContext value={names}>
      <ProblemsContext value={marked}>
        <Stack spacing={1.5} sx={{ pt: 1 }}>
          <WorkshopHead
            method={method}
            version={version}
            versions={versions}
            work={work}
            tried={preview.settled}
            onLeave={onLeave}
          />
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
                {!mayWrite && problems.length === 0 ? null : (
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
                    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
                      <FormControlLabel
                        control={
                          <Switch
                            size="small"
                            checked={dragging}
                            onChange={(_, on) => {
                              setDragging(on);
                            }}
                          />
                        }
                        label={translate('methods.sliders')}
                      />
                      {dragging ? (
                        <FormControlLabel
                          control={
                            <Switch
                              size="small"
                              checked={keepSum}
                              onChange={(_, on) => {
                                setKeepSum(on);
                              }}
                            />
                          }
                          label={translate('methods.keepSum')}
                        />
                      ) : null}
                    </Box>
                    <MethodTree
                      definition={definition}
                      problems={marked}
                      selected={selected}
                      readOnly={false}
                      used={preview.preview?.weights}
                      sliders={dragging ? { keepSum, onCommit: work.endStroke } : null}
                      pane={
                        selected ? (
                          <NodePane
                            key={`${selected.kind} ${selected.at}`}
                            definition={definition}
                            place={selected}
                            frequency={method.frequency}
                            readOnly={false}
                            onChange={work.change}
                          />
                        ) : null
                      }
                      onSelect={setSelected}
                      onAddIndicator={newIndicator}
                      onChange={work.change}
                    />
                    <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
                      {translate(mayWrite ? 'methods.chooseNode' : 'methods.tryNode')}
                    </Typography>
                  </>
                ) : (
                  <RulesPane definition={definition} readOnly={false} onChange={work.change} />
                )}
              </CardContent>
            </Card>
            <Card>
              <CardContent>
                <PreviewPane work={preview} stored={version.definition} />
              </CardContent>
            </Card>
          </Box>
        </Stack>
      </ProblemsContext>
    </NamesContext>
  );
}
