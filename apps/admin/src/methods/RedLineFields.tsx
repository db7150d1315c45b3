import type { RedLineRule } from '@jiju/domain';
import { Box, Button, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ChoiceBox } from './ChoiceBox.tsx';
import { patchMethod } from './edit-definition.ts';
import { NumberBox } from './NumberBox.tsx';
import { RemoveButton } from './RemoveButton.tsx';
import type { RulesPaneProps } from './rules-pane-props.ts';
import { TextBox } from './TextBox.tsx';

const effects = ['deduct', 'block-award', 'fail'] as const;

/** Red lines (一票否决): outside the weighted sum, with one of three effects. */
export function RedLineFields({ definition, readOnly, onChange }: RulesPaneProps) {
  const translate = useTranslate();
  const lines = definition.redLines ?? [];
  const word = (key: string) => translate(`methods.rules.${key}`);
  const put = (next: readonly RedLineRule[]) => {
    onChange(patchMethod(definition, { redLines: next.length === 0 ? undefined : next }));
  };
  const change = (at: number, line: RedLineRule) => {
    put(lines.map((one, i) => (i === at ? line : one)));
  };
  return (
    <>
      {lines.map((line, at) => {
        const name = { zh: line.name?.zh ?? '', en: line.name?.en ?? '' };
        return (
          <Box key={at} sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', width: '100%' }}>
            <TextBox
              label={translate('methods.field.code')}
              path={`redLines.${at}.code`}
              value={line.code}
              disabled={readOnly}
              onChange={(code) => {
                change(at, { ...line, code });
              }}
              sx={{ width: 130 }}
            />
            {(['zh', 'en'] as const).map((language) => (
              <TextField
                key={language}
                label={translate(`methods.field.name.${language}`)}
                value={name[language]}
                disabled={readOnly}
                onChange={(event) => {
                  change(at, { ...line, name: { ...name, [language]: event.target.value } });
                }}
                sx={{ width: 170 }}
              />
            ))}
            <ChoiceBox
              label={word('effect')}
              path={`redLines.${at}.effect`}
              value={line.effect}
              disabled={readOnly}
              options={effects.map((effect) => [effect, word(`effects.${effect}`)] as const)}
              onChange={(effect) => {
                const kept = { code: line.code, ...(line.name ? { name: line.name } : {}) };
                change(at, effect === 'deduct' ? { ...kept, effect, points: 1 } : { ...kept, effect });
              }}
            />
            {line.effect === 'deduct' ? (
              <>
                <NumberBox
                  label={word('deductPoints')}
                  path={`redLines.${at}.points`}
                  value={line.points}
                  disabled={readOnly}
                  onChange={(points) => {
                    change(at, { ...line, points: points ?? Number.NaN });
                  }}
                />
                <NumberBox
                  label={word('deductMost')}
                  path={`redLines.${at}.maximum`}
                  value={line.maximum}
                  hint={translate('methods.optional')}
                  disabled={readOnly}
                  onChange={(maximum) => {
                    const { maximum: _before, ...rest } = line;
                    change(at, maximum === undefined ? rest : { ...rest, maximum });
                  }}
                />
              </>
            ) : null}
            <RemoveButton
              disabled={readOnly}
              onRemove={() => {
                put(lines.filter((_, i) => i !== at));
              }}
            />
          </Box>
        );
      })}
      {readOnly ? null : (
        <Button
          size="small"
          onClick={() => {
            put([...lines, { code: `RED-${lines.length + 1}`, effect: 'deduct', points: 1 }]);
          }}
        >
          {word('addRedLine')}
        </Button>
      )}
    </>
  );
}
