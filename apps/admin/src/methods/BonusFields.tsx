import type { BonusItem } from '@jiju/domain';
import { Box, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { CodeBox } from './CodeBox.tsx';
import { patched, patchMethod, type Patch } from './edit-definition.ts';
import { NameFields } from './NameFields.tsx';
import { NumberBox } from './NumberBox.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';

/** Points on top of the weighted sum. */
export function BonusFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const word = (key: string) => translate(`methods.rules.${key}`);
  const { items, maximum } = definition.bonuses ?? { items: [] };
  const put = (next: readonly BonusItem[], most: number | undefined = maximum) => {
    const bonuses = { items: next, ...(most === undefined ? {} : { maximum: most }) };
    onChange(patchMethod(definition, { bonuses: next.length === 0 ? undefined : bonuses }));
  };
  const change = (at: number, patch: Patch<BonusItem>) => {
    put(items.map((one, i) => (i === at ? patched(one, patch) : one)));
  };
  return (
    <>
      {items.map((item, at) => (
        <Box key={at} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', width: '100%' }}>
          <CodeBox
            label={translate('methods.field.indicator')}
            path={`bonuses.items.${at}.code`}
            value={item.column ?? item.code}
            disabled={readOnly}
            onChange={(code) => {
              if (code !== '') change(at, { code, column: undefined });
            }}
          />
          <NameFields
            name={item.name}
            disabled={readOnly}
            onChange={(name) => {
              change(at, { name });
            }}
          />
          <NumberBox
            label={word('bonusPoints')}
            path={`bonuses.items.${at}.points`}
            value={item.points}
            disabled={readOnly}
            onChange={(points) => {
              change(at, { points: points ?? Number.NaN });
            }}
          />
          <NumberBox
            label={word('bonusMost')}
            path={`bonuses.items.${at}.maximum`}
            value={item.maximum}
            hint={translate('methods.optional')}
            disabled={readOnly}
            onChange={(most) => {
              change(at, { maximum: most });
            }}
          />
          <RemoveButton
            disabled={readOnly}
            onRemove={() => {
              put(items.filter((_, i) => i !== at));
            }}
          />
        </Box>
      ))}
      {items.length > 0 ? (
        <NumberBox
          label={word('bonusMostInAll')}
          path="bonuses.maximum"
          value={maximum}
          hint={translate('methods.optional')}
          disabled={readOnly}
          onChange={(most) => {
            const bonuses = patched({ items, ...(maximum === undefined ? {} : { maximum }) }, { maximum: most });
            onChange(patchMethod(definition, { bonuses }));
          }}
        />
      ) : null}
      {readOnly ? null : (
        <Button
          size="small"
          onClick={() => {
            const used = new Set(items.map(({ code }) => code));
            const code = definition.indicators.find((one) => !used.has(one.code))?.code ?? 'BONUS';
            put([...items, { code, points: 1 }]);
          }}
        >
          {word('addBonus')}
        </Button>
      )}
    </>
  );
}
