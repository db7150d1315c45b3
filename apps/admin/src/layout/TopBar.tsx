import { useEffect } from 'react';
import { AppBar, LoadingIndicator, TitlePortal, ToggleThemeButton, useGetIdentity, useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { PastPicker } from '../past/PastPicker.tsx';
import { AccountMenu } from './AccountMenu.tsx';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LiveState } from './LiveState.tsx';
import { useDocumentTitle } from './useDocumentTitle.ts';

const tools = (
  <>
    <PastPicker />
    <LiveState />
    <LanguageMenu />
    <ToggleThemeButton />
    <LoadingIndicator />
  </>
);

// On a phone there is room for two short lines rather than for half a word.
const title = {
  fontSize: { xs: '0.875rem', sm: '1.15rem' },
  lineHeight: 1.25,
  whiteSpace: { xs: 'normal', sm: 'nowrap' },
  overflowWrap: 'anywhere',
  maxHeight: { xs: '2.5em', sm: 'none' },
} as const;

export function TopBar() {
  const locale = useLocale();
  const { refetch, data } = useGetIdentity();
  const translate = useTranslate();
  const user = [translate('ra.auth.user_menu'), data?.fullName].filter(Boolean).join(': ');
  useDocumentTitle();
  // Who is logged in is called differently in the other language.
  useEffect(() => void refetch(), [locale, refetch]);
  return (
    <AppBar color="default" elevation={0} toolbar={tools} userMenu={<AccountMenu label={user} />}>
      <TitlePortal variant="h2" component="h1" sx={title} />
    </AppBar>
  );
}
