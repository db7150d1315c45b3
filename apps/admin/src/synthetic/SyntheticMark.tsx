import { Box, Tooltip } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Stands at every figure that was made up for the demonstration. `brief`: a tilde, for dense tables whose head says the word. */
export function SyntheticMark({ brief = false }: { brief?: boolean }) {
  const translate = useTranslate();
  return (
    <Tooltip title={translate('synthetic.hint')}>
      <Box
        component="span"
        aria-label={translate('synthetic.hint')}
        sx={{
          ...(brief ? {} : { border: 1, borderColor: 'divider', borderRadius: 0.5, px: 0.5 }),
          color: 'text.secondary',
          fontSize: '0.75em',
          verticalAlign: 'baseline',
          whiteSpace: 'nowrap',
        }}
      >
        {brief ? '~' : translate('synthetic.mark')}
      </Box>
    </Tooltip>
  );
}
