import { AppBar, LoadingIndicator, LocalesMenuButton, TitlePortal, ToggleThemeButton } from 'react-admin';
import { LiveState } from './LiveState.tsx';

const tools = (
  <>
    <LiveState />
    <LocalesMenuButton />
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
