import TranslateIcon from '@mui/icons-material/Translate';
import { Box, Button, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useLocaleState, useNotify, useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { userLanguage } from './user-language.ts';
import { locales, type Locale } from '../provider/locale.ts';

/** Chinese or English, at once and with everything typed left in place. */
export function LanguageMenu() {
  const translate = useTranslate();
  const [, remember] = useLocaleState();
  const notify = useNotify();
  const errorText = useErrorText();
  const current = useLocale();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const name = locales.find(({ locale }) => locale === current)?.name ?? '';
  const choose = async (locale: Locale) => {
    setAnchor(null);
    // First the language, then what react-admin remembers of it: the other way round it would build the page anew.
    try {
      await userLanguage.choose(locale);
    } catch (error) {
      notify(errorText(error), { type: 'warning' });
    }
    remember(locale);
  };
  return (
    <>
      <Button
        color="inherit"
        startIcon={<TranslateIcon />}
        title={translate('app.language')}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        onClick={(event) => setAnchor(event.currentTarget)}
        aria-label={`${translate('app.language')}: ${name}`}
        sx={{ minWidth: 0, '& .MuiButton-startIcon': { mr: { xs: 0, sm: 1 } } }}
      >
        <Box component="span" sx={{ display: { xs: 'none', sm: 'inline' } }}>
          {name}
        </Box>
      </Button>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {locales.map(({ locale, name }) => (
          <MenuItem key={locale} lang={locale} selected={locale === current} onClick={() => void choose(locale)}>
            {name}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
