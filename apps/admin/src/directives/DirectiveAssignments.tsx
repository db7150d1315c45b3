import type { DirectiveView } from '@jiju/contract';
import { Box, Card, CardContent, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { Light } from '../light/Light.tsx';

/** What it was broken down into, each with its light. */
export function DirectiveAssignments({ view }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const { locale } = useFormat();
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('directives.assignments', { count: view.children.length })}</Typography>
        <Box component="ul" sx={{ listStyle: 'none', p: 0, m: 0 }}>
          {view.children.map((child) => (
            <Box component="li" key={child.code} sx={{ display: 'flex', gap: 1, py: 0.5 }}>
              <Light light={child.light} wordless />
              <Link to={`/directives/${encodeURIComponent(child.code)}`} sx={{ minWidth: 0 }}>
                {child.code} {locale === 'zh' ? child.textZh : child.textEn || child.textZh}
              </Link>
            </Box>
          ))}
        </Box>
      </CardContent>
    </Card>
  );
}
