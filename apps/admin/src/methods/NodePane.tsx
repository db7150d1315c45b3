import type { GroupRule, IndicatorRule, MethodDefinition } from '@jiju/domain';
import { Box, FormControlLabel, Switch, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { CodeBox } from './CodeBox.tsx';
import { codesBelow, patchGroup, patchIndicator, type NodePlace, type Patch } from './edit-definition.ts';
import { useProblemsAt } from './problems-context.ts';
import { ScoringFields } from './ScoringFields.tsx';

export interface NodePaneProps {
  readonly definition: MethodDefinition;
  readonly place: NodePlace;
  readonly readOnly: boolean;
  readonly onChange: (definition: MethodDefinition) => void;
}

/** Everything about the chosen node of the tree. */
export function NodePane({ definition, place, readOnly, onChange }: NodePaneProps) {
  const group = place.kind === 'group' ? definition.groups[place.at] : undefined;
  const indicator = place.kind === 'indicator' ? definition.indicators[place.at] : undefined;
  if (group)
    return <GroupFields definition={definition} at={place.at} group={group} readOnly={readOnly} onChange={onChange} />;
  if (indicator)
    return (
      <IndicatorFields
        definition={definition}
        at={place.at}
        indicator={indicator}
        readOnly={readOnly}
        onChange={onChange}
      />
    );
  return null;
}

const fieldsSx = { display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'flex-start', py: 1 };

interface FieldsProps extends Omit<NodePaneProps, 'place'> {
  readonly at: number;
}

function IndicatorFields({
  definition,
  at,
  indicator,
  readOnly,
  onChange,
}: FieldsProps & { readonly indicator: IndicatorRule }) {
  const translate = useTranslate();
  const path = `indicators.${at}`;
  const set = (patch: Patch<IndicatorRule>) => {
    onChange(patchIndicator(definition, at, patch));
  };
  return (
    <Box sx={fieldsSx}>
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.indicator')} {indicator.code}
      </Typography>
      <CodeBox
        label={translate('methods.field.indicator')}
        path={`${path}.code`}
        value={indicator.code}
        disabled={readOnly}
        onChange={(code) => {
          if (code !== '') set({ code });
        }}
      />
      <ParentBox
        definition={definition}
        path={path}
        parent={indicator.parent}
        without={[]}
        readOnly={readOnly}
        onChange={(parent) => {
          set({ parent });
        }}
      />
      <ChoiceBox
        label={translate('methods.field.direction')}
        path={`${path}.direction`}
        value={indicator.direction === -1 ? 'less' : 'more'}
        disabled={readOnly}
        options={[
          ['more', translate('methods.direction.more')],
          ['less', translate('methods.direction.less')],
        ]}
        onChange={(direction) => {
          set({ direction: direction === 'less' ? -1 : 1 });
        }}
      />
      <CodeBox
        clearable
        label={translate('methods.field.denominator')}
        path={`${path}.denominator`}
        value={indicator.denominator ?? ''}
        disabled={readOnly}
        onChange={(code) => {
          set({ denominator: code === '' ? undefined : code });
        }}
      />
      <FormControlLabel
        control={
          <Switch
            checked={indicator.transform === 'log'}
            disabled={readOnly}
            onChange={(_, on) => {
              set({ transform: on ? 'log' : undefined });
            }}
          />
        }
        label={translate('methods.field.transform')}
      />
      {definition.outliers ? (
        <FormControlLabel
          control={
            <Switch
              checked={indicator.keepOutliers === true}
              disabled={readOnly}
              onChange={(_, on) => {
                set({ keepOutliers: on ? true : undefined });
              }}
            />
          }
          label={translate('methods.field.keepOutliers')}
        />
      ) : null}
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.scoring.title')}
      </Typography>
      <ScoringFields
        scoring={indicator.scoring}
        path={`${path}.scoring`}
        readOnly={readOnly}
        onChange={(scoring) => {
          set({ scoring });
        }}
      />
    </Box>
  );
}

function GroupFields({ definition, at, group, readOnly, onChange }: FieldsProps & { readonly group: GroupRule }) {
  const translate = useTranslate();
  const path = `groups.${at}`;
  const code = useProblemsAt(`${path}.code`);
  const set = (patch: Patch<GroupRule>) => {
    onChange(patchGroup(definition, at, patch));
  };
  const name = { zh: group.name?.zh ?? '', en: group.name?.en ?? '' };
  return (
    <Box sx={fieldsSx}>
      <Typography variant="h3" sx={{ width: '100%' }}>
        {translate('methods.group')} {group.code}
      </Typography>
      <TextField
        label={translate('methods.field.code')}
        value={group.code}
        disabled={readOnly}
        {...code}
        onChange={(event) => {
          // A group without a code could not be told from its neighbours.
          if (event.target.value.trim() !== '') set({ code: event.target.value.trim() });
        }}
      />
      {(['zh', 'en'] as const).map((language) => (
        <TextField
          key={language}
          label={translate(`methods.field.name.${language}`)}
          value={name[language]}
          disabled={readOnly}
          onChange={(event) => {
            set({ name: { ...name, [language]: event.target.value } });
          }}
        />
      ))}
      {group.parent === undefined ? null : (
        <ParentBox
          definition={definition}
          path={path}
          parent={group.parent}
          without={codesBelow(definition, group.code)}
          readOnly={readOnly}
          onChange={(parent) => {
            set({ parent });
          }}
        />
      )}
      <ChoiceBox
        label={translate('methods.field.aggregation')}
        path={`${path}.aggregation`}
        value={group.aggregation}
        disabled={readOnly}
        options={[
          ['arithmetic', translate('methods.aggregation.arithmetic')],
          ['geometric', translate('methods.aggregation.geometric')],
        ]}
        onChange={(aggregation) => {
          set({ aggregation });
        }}
      />
    </Box>
  );
}

interface ParentBoxProps {
  readonly definition: MethodDefinition;
  readonly path: string;
  readonly parent: string;
  /** Groups that lie below the node itself. */
  readonly without: readonly string[];
  readonly readOnly: boolean;
  readonly onChange: (parent: string) => void;
}

function ParentBox({ definition, path, parent, without, readOnly, onChange }: ParentBoxProps) {
  const translate = useTranslate();
  const known = definition.groups.map(({ code }) => code).filter((code) => !without.includes(code));
  const codes = known.includes(parent) ? known : [parent, ...known];
  return (
    <ChoiceBox
      label={translate('methods.field.parent')}
      path={`${path}.parent`}
      value={parent}
      disabled={readOnly}
      options={codes.map((code) => [code, code] as const)}
      onChange={onChange}
    />
  );
}
