import { AppBar, LoadingIndicator, TitlePortal, ToggleThemeButton } from 'react-admin';
import { LanguageMenu } from './LanguageMenu.tsx';
import { LiveState } from './LiveState.tsx';

const tools = (
  <>
    <LiveState />
    <LanguageMenu />
    <ToggleThemeButton />
    <LoadingIndicator />
  </>
);

export function TopBar() {
  return (
    <AppBar color="default" elevation={0} toolbar={tools}>
      <TitlePortal variant="h2" component="h1" />
    </AppBar>
  );
}
