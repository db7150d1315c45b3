import { Box, Card, Typography } from '@mui/material';
import { LoginForm, Notification, useCheckAuth, useTranslate } from 'react-admin';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { LanguageMenu } from './LanguageMenu.tsx';

/** The door: name of the house, language, login. */
export function SignInPage() {
  const translate = useTranslate();
  const checkAuth = useCheckAuth();
  const navigate = useNavigate();
  useEffect(() => {
    checkAuth({}, false).then(
      () => navigate('/'),
      () => undefined, // Nobody is logged in: that is why we are here.
    );
  }, [checkAuth, navigate]);
  const house = translate('app.name');
  useEffect(() => {
    document.title = `${translate('ra.auth.sign_in')} · ${house}`;
  }, [translate, house]);
  return (
    <Box sx={{ minHeight: '100vh', display: 'grid', placeItems: 'center', p: 2, bgcolor: 'background.default' }}>
      <Card component="main" sx={{ width: '100%', maxWidth: 380, p: 2 }}>
        <Box sx={{ display: 'flex', alignItems: 'center', px: 2, pt: 1 }}>
          <Box sx={{ flex: 1 }}>
            <Typography variant="h1">{translate('app.name')}</Typography>
            <Typography sx={{ color: 'text.secondary' }}>{translate('app.title')}</Typography>
          </Box>
          <LanguageMenu />
        </Box>
        <LoginForm sx={{ '& .RaLoginForm-content': { width: '100%' }, '& .MuiFormControl-root': { width: '100%' } }} />
      </Card>
      <Notification />
    </Box>
  );
}
