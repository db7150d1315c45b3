import AddIcon from '@mui/icons-material/Add';
import { delayCauses, type DelayCause } from '@jiju/domain';
import { Box, Button, MenuItem, TextField } from '@mui/material';
import { useTranslate } from 'react-admin';

/** A progress report while it is being written. */
export interface ReportDraft {
  readonly percent: string;
  readonly textZh: string;
  readonly textEn: string;
  readonly cause: DelayCause | '';
  readonly evidence: readonly { readonly title: string; readonly url: string }[];
}
export const emptyReport: ReportDraft = {
  percent: '',
  textZh: '',
  textEn: '',
  cause: '',
  evidence: [{ title: '', url: '' }],
};

export interface ReportFieldsProps {
  readonly value: ReportDraft;
  readonly onChange: (value: ReportDraft) => void;
}

/** What the unit claims: percentage, words, the cause of a delay, evidence. */
export function ReportFields({ value, onChange }: ReportFieldsProps) {
  const translate = useTranslate();
  return (
    <>
      <TextField
        type="number"
        label={translate('directives.report.percent')}
        value={value.percent}
        onChange={(event) => {
          onChange({ ...value, percent: event.target.value });
        }}
        slotProps={{ htmlInput: { min: 0, max: 100, step: 'any' } }}
      />
      {(['textZh', 'textEn'] as const).map((name) => (
        <TextField
          key={name}
          label={translate(`directives.report.${name}`)}
          value={value[name]}
          multiline
          minRows={2}
          onChange={(event) => {
            onChange({ ...value, [name]: event.target.value });
          }}
        />
      ))}
      <TextField
        select
        label={translate('directives.report.cause')}
        value={value.cause}
        onChange={(event) => {
          onChange({ ...value, cause: delayCauses.find((cause) => cause === event.target.value) ?? '' });
        }}
      >
        <MenuItem value="">{translate('directives.report.noDelay')}</MenuItem>
        {delayCauses.map((cause) => (
          <MenuItem key={cause} value={cause}>
            {translate(`directives.causes.${cause}`)}
          </MenuItem>
        ))}
      </TextField>
      {value.evidence.map((one, at) => (
        <Box key={at} sx={{ display: 'grid', gap: 1, gridTemplateColumns: { sm: '1fr 1fr' } }}>
          {(['title', 'url'] as const).map((name) => (
            <TextField
              key={name}
              type={name === 'url' ? 'url' : 'text'}
              label={translate(`directives.report.evidence.${name}`)}
              value={one[name]}
              onChange={(event) => {
                const evidence = value.evidence.map((each, i) =>
                  i === at ? { ...each, [name]: event.target.value } : each,
                );
                onChange({ ...value, evidence });
              }}
            />
          ))}
        </Box>
      ))}
      <Button
        size="small"
        startIcon={<AddIcon />}
        sx={{ alignSelf: 'flex-start' }}
        onClick={() => {
          onChange({ ...value, evidence: [...value.evidence, { title: '', url: '' }] });
        }}
      >
        {translate('directives.report.addEvidence')}
      </Button>
    </>
  );
}
