import type { RuleVersion } from '@jiju/domain';
import DeleteOutlinedIcon from '@mui/icons-material/DeleteOutlined';
import { Box, IconButton, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { SourceContextProvider, TextInput, useTranslate } from 'react-admin';
import { useFormContext, useWatch } from 'react-hook-form';
import { InputRow } from '../record/InputRow.tsx';

/**
 * The versions of a rule, the newest first. An edit of a definition that has judged is asked about when it is saved (see
 * RuleChangeForm), which is also how a version is added.
 */
export function RuleVersionsInput({ kind, children }: { readonly kind: string; readonly children: ReactNode }) {
  const translate = useTranslate();
  const { setValue } = useFormContext();
  const versions = (useWatch({ name: 'versions' }) ?? []) as readonly Partial<RuleVersion>[];
  const places = Array.from({ length: Math.max(1, versions.length) }, (_, at) => at).reverse();
  return (
    <Box sx={{ width: '100%' }}>
      <Typography sx={{ color: 'text.secondary', mb: 1 }}>{translate('rules.formHint')}</Typography>
      {places.map((at) => (
        <SourceContextProvider
          // A version that went away takes its inputs along, and the others keep none of its values.
          key={`${at}/${places.length}`}
          value={{
            getSource: (source) => (source ? `versions.${at}.${source}` : `versions.${at}`),
            getLabel: (source) => `resources.${kind}.fields.${source}`,
          }}
        >
          <Box component="section" sx={{ border: 1, borderColor: 'divider', borderRadius: 1, p: 2, mb: 2 }}>
            <InputRow>
              <TextInput
                source="effectiveFrom"
                label="rules.effectiveFrom"
                helperText="rules.effectiveFromHint"
                parse={(text: string) => (text.trim() === '' ? null : text.trim())}
              />
              <TextInput source="note" label="rules.note" />
              {places.length > 1 ? (
                <Box>
                  <IconButton
                    aria-label={translate('rules.remove', {
                      from: versions[at]?.effectiveFrom ?? translate('rules.always'),
                    })}
                    onClick={() => {
                      const rest = versions.filter((_, place) => place !== at);
                      setValue('versions', rest, { shouldDirty: true, shouldTouch: true });
                    }}
                  >
                    <DeleteOutlinedIcon fontSize="small" />
                  </IconButton>
                </Box>
              ) : null}
            </InputRow>
            {children}
          </Box>
        </SourceContextProvider>
      ))}
    </Box>
  );
}
