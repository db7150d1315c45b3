import type { GroupRule } from '@jiju/domain';
import { Box, TextField, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { codesBelow, patchGroup, type Patch } from './edit-definition.ts';
import { fieldsSx, type NodeFieldsProps } from './node-fields.ts';
import { ParentBox } from './ParentBox.tsx';
import { useProblemsAt } from './problems-context.ts';

/** A group of the tree: its names, where it stands, how it sums up what is below. */
export function GroupFields({
  definition,
  at,
  group,
  readOnly,
  onChange,
}: NodeFieldsProps & { readonly group: GroupRule }) {
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
