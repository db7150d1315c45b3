import type { MethodDefinition } from '@jiju/domain';
import { Box, FormControlLabel, Switch, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { ListBox } from './ListBox.tsx';
import { NumberBox } from './NumberBox.tsx';
import { PopulationFields } from './PopulationFields.tsx';
import { RedLineFields } from './RedLineFields.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

const missingRules = ['renormalise', 'exclude', 'zero', 'group-mean'] as const;
type Missing = NonNullable<MethodDefinition['missing']>;

/** The rules beside the tree: missing values, outliers, population, rounding, ties, red lines. */
export function RulesPane({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const set = (patch: Patch<MethodDefinition>) => {
    onChange(patchMethod(definition, patch));
  };
  const { outliers, ties, screening } = definition;
  const missing: Missing = definition.missing ?? { rule: 'renormalise' };
  const tieRule = typeof ties === 'object' ? 'keys' : (ties ?? 'competition');
  const share = (minimumShare: number | undefined) => patched(missing, { minimumShare });
  return (
    <>
      <Section title={word('points')}>
        <NumberBox
          label={word('fullPoints')}
          path="fullPoints"
          value={definition.fullPoints}
          hint="100"
          disabled={readOnly}
          onChange={(fullPoints) => {
            set({ fullPoints });
          }}
        />
        <NumberBox
          label={word('weightsMustSum')}
          path="weightsMustSum"
          value={definition.weightsMustSum}
          hint={translate('methods.optional')}
          disabled={readOnly}
          onChange={(weightsMustSum) => {
            set({ weightsMustSum });
          }}
        />
        <NumberBox
          label={word('decimals')}
          path="rounding.score"
          value={definition.rounding?.score}
          hint={word('decimalsHint')}
          disabled={readOnly}
          onChange={(score) => {
            set({ rounding: score === undefined ? undefined : { score } });
          }}
        />
        <ChoiceBox
          label={word('ties')}
          path="ties"
          value={tieRule}
          disabled={readOnly}
          options={(['competition', 'dense', 'keys'] as const).map((rule) => [rule, word(`tie.${rule}`)] as const)}
          onChange={(rule) => {
            set({ ties: rule === 'keys' ? { keys: [definition.indicators[0]?.code ?? ''] } : rule });
          }}
        />
        {typeof ties === 'object' ? (
          <ListBox
            label={word('tieKeys')}
            path="ties.keys"
            values={ties.keys}
            options={[...definition.groups, ...definition.indicators].map(({ code }) => code)}
            disabled={readOnly}
            onChange={(keys) => {
              if (keys.length > 0) set({ ties: { keys } });
            }}
          />
        ) : null}
      </Section>
      <Section title={word('missing')}>
        <ChoiceBox
          label={word('missingRule')}
          path="missing.rule"
          value={missing.rule}
          disabled={readOnly}
          options={missingRules.map((rule) => [rule, word(`missingRules.${rule}`)] as const)}
          onChange={(rule) => {
            const minimum = missing.minimumShare === undefined ? {} : { minimumShare: missing.minimumShare };
            set({ missing: rule === 'group-mean' ? { rule, column: 'peerGroup', ...minimum } : { rule, ...minimum } });
          }}
        />
        {missing.rule === 'group-mean' ? (
          <ChoiceBox
            label={word('groupColumn')}
            path="missing.column"
            value={missing.column}
            disabled={readOnly}
            options={(['peerGroup', 'region', 'city', 'level'] as const).map(
              (column) => [column as string, word(`column.${column}`)] as const,
            )}
            onChange={(column) => {
              set({ missing: { ...missing, column } });
            }}
          />
        ) : null}
        <NumberBox
          label={word('minimumShare')}
          path="missing.minimumShare"
          value={missing.minimumShare}
          hint={translate('methods.optional')}
          disabled={readOnly}
          onChange={(value) => {
            set({ missing: share(value) });
          }}
        />
        <NumberBox
          label={word('screening')}
          path="screening.minimumShare"
          value={screening?.minimumShare}
          hint={translate('methods.optional')}
          disabled={readOnly}
          onChange={(minimumShare) => {
            set({ screening: minimumShare === undefined ? undefined : { minimumShare } });
          }}
        />
      </Section>
      <Section title={word('outliers')}>
        <FormControlLabel
          control={
            <Switch
              checked={outliers !== undefined}
              disabled={readOnly}
              onChange={(_, on) => {
                set({
                  outliers: on
                    ? { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' }
                    : undefined,
                });
              }}
            />
          }
          label={word('winsorise')}
        />
        {outliers ? (
          <>
            {(['skewness', 'kurtosis', 'maxPoints'] as const).map((field) => (
              <NumberBox
                key={field}
                label={word(field)}
                path={`outliers.${field}`}
                value={outliers[field]}
                disabled={readOnly}
                onChange={(value) => {
                  set({ outliers: { ...outliers, [field]: value ?? Number.NaN } });
                }}
              />
            ))}
            <ChoiceBox
              label={word('then')}
              path="outliers.then"
              value={outliers.then}
              disabled={readOnly}
              options={(['log', 'none'] as const).map((then) => [then, word(`thens.${then}`)] as const)}
              onChange={(then) => {
                set({ outliers: { ...outliers, then } });
              }}
            />
          </>
        ) : null}
      </Section>
      <Section title={word('population')}>
        <PopulationFields definition={definition} readOnly={readOnly} onChange={onChange} />
      </Section>
      <Section title={word('redLines')}>
        <RedLineFields definition={definition} readOnly={readOnly} onChange={onChange} />
      </Section>
    </>
  );
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Box
      component="section"
      sx={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 1.5,
        alignItems: 'flex-start',
        py: 1.5,
        borderBottom: 1,
        borderColor: 'divider',
      }}
    >
      <Typography variant="h3" sx={{ width: '100%' }}>
        {title}
      </Typography>
      {children}
    </Box>
  );
}
