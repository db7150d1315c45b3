import type { LocalName } from '@jiju/domain';
import { TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What a part of a method is called, where the records do not say it; without either there is no name of its own. */
export function NameFields({
  name,
  disabled,
  onChange,
}: {
  readonly name: LocalName | undefined;
  readonly disabled: boolean;
  readonly onChange: (name: LocalName | undefined) => void;
}) {
  const translate = useTranslate();
  const own = { zh: name?.zh ?? '', en: name?.en ?? '' };
  return (['zh', 'en'] as const).map((language) => (
    <TextField
      key={language}
      label={translate(`methods.field.name.${language}`)}
      value={own[language]}
      disabled={disabled}
      onChange={({ target }) => {
        const next = { ...own, [language]: target.value };
        onChange(next.zh === '' && next.en === '' ? undefined : next);
      }}
      sx={{ width: 170 }}
    />
  ));
}
