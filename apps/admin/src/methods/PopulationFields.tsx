import { clusterLevels, clusterStatuses, type Cluster } from '@jiju/contract';
import type { RankedPopulation } from '@jiju/domain';
import { Autocomplete, Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { ListBox } from './ListBox.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';
import { SizeFields } from './SizeFields.tsx';
import { TextBox } from './TextBox.tsx';

/** Who takes part: every rule that is given must hold; and who is left out by name, with the reason that is published. */
export function PopulationFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const locale = useLocale();
  const clusters = useCatalogue<Cluster>('clusters');
  const regions = useCatalogue('regions');
  const population: RankedPopulation = definition.population ?? {};
  const set = (patch: Patch<RankedPopulation>) => {
    const next = patched(population, patch);
    onChange(patchMethod(definition, { population: Object.keys(next).length === 0 ? undefined : next }));
  };
  const orNone = (values: string[]) => (values.length === 0 ? undefined : values);
  const peers = [
    ...new Set([...clusters.values()].map(({ peerGroup }) => peerGroup).filter((peer) => peer !== '')),
  ].sort();
  const tags = [...new Set([...clusters.values()].flatMap((cluster) => cluster.tags))].sort();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const without = population.without ?? [];
  return (
    <>
      <ListBox
        label={word('statuses')}
        path="population.statuses"
        values={population.statuses ?? []}
        options={clusterStatuses}
        wordOf={(status) => translate(`methods.rules.status.${status}`, { _: status })}
        hint={word('anyHint')}
        disabled={readOnly}
        onChange={(values) => {
          set({ statuses: orNone(values) });
        }}
      />
      <ListBox
        label={word('levels')}
        path="population.levels"
        values={population.levels ?? []}
        options={clusterLevels}
        wordOf={(level) => translate(`methods.rules.level.${level}`, { _: level })}
        hint={word('anyHint')}
        disabled={readOnly}
        onChange={(values) => {
          set({ levels: orNone(values) });
        }}
      />
      <ListBox
        label={word('regions')}
        path="population.regions"
        values={population.regions ?? []}
        options={[...regions.keys()]}
        wordOf={(code) => nameIn(locale, regions.get(code)) || code}
        hint={word('anyHint')}
        disabled={readOnly}
        onChange={(values) => {
          set({ regions: orNone(values) });
        }}
      />
      <ListBox
        label={word('peerGroups')}
        path="population.peerGroups"
        values={population.peerGroups ?? []}
        options={peers}
        hint={word('anyHint')}
        disabled={readOnly}
        onChange={(values) => {
          set({ peerGroups: orNone(values) });
        }}
      />
      <ListBox
        label={word('tags')}
        path="population.tags"
        values={population.tags ?? []}
        options={tags}
        hint={word('anyHint')}
        disabled={readOnly}
        onChange={(values) => {
          set({ tags: orNone(values) });
        }}
      />
      <ChoiceBox
        label={word('apart')}
        path="apart"
        value={definition.apart ?? 'none'}
        disabled={readOnly}
        options={(['none', 'peerGroup', 'level', 'city', 'inspectionGroup'] as const).map(
          (column) => [column as string, word(column === 'none' ? 'together' : `column.${column}`)] as const,
        )}
        onChange={(column) => {
          onChange(patchMethod(definition, { apart: column === 'none' ? undefined : column }));
        }}
      />
      <ChoiceBox
        label={word('measuredOver')}
        path="measuredOver"
        value={definition.measuredOver ?? 'period'}
        disabled={readOnly}
        options={(['period', 'all-periods'] as const).map((over) => [over, word(`over.${over}`)] as const)}
        onChange={(over) => {
          onChange(patchMethod(definition, { measuredOver: over === 'period' ? undefined : over }));
        }}
      />
      <ListBox
        label={word('rankWithin')}
        path="rankWithin"
        values={definition.rankWithin ?? []}
        options={['peerGroup', 'region', 'city', 'level', 'inspectionGroup']}
        wordOf={(column) => translate(`methods.rules.column.${column}`, { _: column })}
        hint={word('rankWithinHint')}
        disabled={readOnly}
        onChange={(values) => {
          onChange(patchMethod(definition, { rankWithin: orNone(values) }));
        }}
      />
      <SizeFields
        sizes={population.sizes ?? []}
        readOnly={readOnly}
        suggestion={definition.indicators[0]?.code ?? ''}
        onChange={(sizes) => {
          set({ sizes: sizes.length === 0 ? undefined : sizes });
        }}
      />
      {without.map(({ id, reason }, at) => (
        <Box key={id} sx={{ display: 'flex', gap: 1, width: '100%' }}>
          <Autocomplete
            options={[...clusters.keys()]}
            value={id}
            disableClearable
            disabled={readOnly}
            getOptionLabel={(code) => nameIn(locale, clusters.get(code)) || code}
            onChange={(_, code) => {
              set({ without: without.map((one, i) => (i === at ? { ...one, id: code } : one)) });
            }}
            renderInput={(params) => <TextField {...params} label={word('leftOut')} />}
            sx={{ width: 240 }}
          />
          <TextBox
            label={word('publishedReason')}
            path={`population.without.${at}.reason`}
            value={reason}
            disabled={readOnly}
            onChange={(text) => {
              set({ without: without.map((one, i) => (i === at ? { ...one, reason: text } : one)) });
            }}
            sx={{ flex: 1 }}
          />
          <RemoveButton
            disabled={readOnly}
            onRemove={() => {
              const rest = without.filter((_, i) => i !== at);
              set({ without: rest.length === 0 ? undefined : rest });
            }}
          />
        </Box>
      ))}
      {readOnly ? null : (
        <Button
          size="small"
          onClick={() => {
            const id = [...clusters.keys()].find((code) => !without.some((one) => one.id === code));
            if (id !== undefined) set({ without: [...without, { id, reason: '' }] });
          }}
        >
          {word('leaveOut')}
        </Button>
      )}
    </>
  );
}
