import type { MethodDefinition } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { BonusFields } from './BonusFields.tsx';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { ListBox } from './ListBox.tsx';
import { MissingFields } from './MissingFields.tsx';
import { NumberBox } from './NumberBox.tsx';
import { OutlierFields } from './OutlierFields.tsx';
import { PopulationFields } from './PopulationFields.tsx';
import { RedLineFields } from './RedLineFields.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

/** The rules beside the tree: missing values, outliers, population, rounding, ties, bonus points, red lines. */
export function RulesPane({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const set = (patch: Patch<MethodDefinition>) => {
    onChange(patchMethod(definition, patch));
  };
  const { ties } = definition;
  const tieRule = typeof ties === 'object' ? 'keys' : (ties ?? 'competition');
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
        {(['score', 'items', 'groups'] as const).map((place) => (
          <NumberBox
            key={place}
            label={word(`decimals.${place}`)}
            path={`rounding.${place}`}
            value={definition.rounding?.[place]}
            hint={place === 'score' ? word('decimalsHint') : translate('methods.optional')}
            disabled={readOnly}
            onChange={(decimals) => {
              const rounding = patched(definition.rounding ?? {}, { [place]: decimals });
              set({ rounding: Object.keys(rounding).length === 0 ? undefined : rounding });
            }}
          />
        ))}
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
        <MissingFields definition={definition} readOnly={readOnly} onChange={onChange} />
      </Section>
      <Section title={word('outliers')}>
        <OutlierFields definition={definition} readOnly={readOnly} onChange={onChange} />
      </Section>
      <Section title={word('population')}>
        <PopulationFields definition={definition} readOnly={readOnly} onChange={onChange} />
      </Section>
      <Section title={word('bonuses')}>
        <BonusFields definition={definition} readOnly={readOnly} onChange={onChange} />
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
