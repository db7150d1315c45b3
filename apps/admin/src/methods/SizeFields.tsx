import type { SizeRule } from '@jiju/domain';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodeBox } from './CodeBox.tsx';
import { patched, type Patch } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import { RemoveButton } from './RemoveButton.tsx';

export interface SizeFieldsProps {
  readonly sizes: readonly SizeRule[];
  readonly readOnly: boolean;
  /** An indicator to begin with. */
  readonly suggestion: string;
  readonly onChange: (sizes: readonly SizeRule[]) => void;
}

/** Who takes part by size: figures between two ends. */
export function SizeFields({ sizes, readOnly, suggestion, onChange }: SizeFieldsProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const change = (at: number, patch: Patch<SizeRule>) => {
    onChange(sizes.map((one, i) => (i === at ? patched(one, patch) : one)));
  };
  return (
    <>
      {sizes.map((size, at) => (
        <Box key={at} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', width: '100%' }}>
          <CodeBox
            label={word('sizeBy')}
            path={`population.sizes.${at}.column`}
            value={size.column}
            disabled={readOnly}
            onChange={(column) => {
              if (column !== '') change(at, { column });
            }}
          />
          {(['least', 'most'] as const).map((end) => (
            <NumberBox
              key={end}
              label={word(`size.${end}`)}
              path={`population.sizes.${at}.${end}`}
              value={size[end]}
              hint={translate('methods.optional')}
              disabled={readOnly}
              onChange={(value) => {
                change(at, { [end]: value });
              }}
            />
          ))}
          <RemoveButton
            disabled={readOnly}
            onRemove={() => {
              onChange(sizes.filter((_, i) => i !== at));
            }}
          />
        </Box>
      ))}
      {readOnly ? null : (
        <Button
          size="small"
          onClick={() => {
            onChange([...sizes, { column: suggestion, least: 0 }]);
          }}
        >
          {word('addSize')}
        </Button>
      )}
    </>
  );
}
