import CheckCircleIcon from '@mui/icons-material/CheckCircle';
import HelpOutlinedIcon from '@mui/icons-material/HelpOutlined';
import ReportIcon from '@mui/icons-material/Report';
import WarningIcon from '@mui/icons-material/Warning';
import { Box, useTheme } from '@mui/material';
import type { Light as LightName } from '@jiju/contract';
import { useTranslate } from 'react-admin';
import { lightColours } from '../theme/theme.ts';

/** A circle, a triangle, an octagon and a question mark: readable without colour and in print. */
const shapes = { green: CheckCircleIcon, yellow: WarningIcon, red: ReportIcon, grey: HelpOutlinedIcon };

/** The light of a directive: colour, shape and word. `count` stands behind it, `wordless` keeps the word for screen readers. */
export function Light({
  light,
  count,
  wordless = false,
}: {
  light: LightName | null;
  count?: number;
  wordless?: boolean;
}) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const name = light ?? 'grey';
  const Shape = shapes[name];
  const word = translate(`light.${name}`);
  return (
    <Box
      component="span"
      data-light={name}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, whiteSpace: 'nowrap' }}
    >
      <Shape
        titleAccess={wordless ? word : undefined}
        aria-hidden={!wordless}
        fontSize="small"
        sx={{ color: lightColours[palette.mode][name] }}
      />
      {wordless ? null : word}
      {count === undefined ? null : <strong>{count}</strong>}
    </Box>
  );
}
