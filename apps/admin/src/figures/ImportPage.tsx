import ArrowBackIcon from '@mui/icons-material/ArrowBack';
import { isRefusal } from '@jiju/domain';
import type { ImportReport } from '@jiju/contract';
import { Alert, Box, Button, Card, CardContent, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { FailedState } from '../state/FailedState.tsx';
import { FileDrop } from './FileDrop.tsx';
import { importFigures } from './figures-api.ts';
import { ImportOutcome } from './ImportOutcome.tsx';
import { fileToImport, type FileToImport } from './file-to-import.ts';

interface Chosen extends FileToImport {
  readonly name: string;
}
type Step =
  | { readonly at: 'choose' }
  | { readonly at: 'refused'; readonly code: string; readonly params: Readonly<Record<string, string | number>> }
  | { readonly at: 'working'; readonly word: 'checking' | 'importing' }
  | { readonly at: 'checked' | 'done'; readonly report: ImportReport }
  | { readonly at: 'failed'; readonly error: unknown };

/** Figures from a file: checked first, with a table of every problem, then all of them or none. */
export function ImportPage() {
  const translate = useTranslate();
  const [file, setFile] = useState<Chosen | null>(null);
  const [step, setStep] = useState<Step>({ at: 'choose' });

  const send = async (chosen: FileToImport, dryRun: boolean) => {
    setStep({ at: 'working', word: dryRun ? 'checking' : 'importing' });
    try {
      const report = await importFigures(chosen, dryRun);
      setStep({ at: dryRun || report.problems.length > 0 ? 'checked' : 'done', report });
    } catch (error) {
      setStep({ at: 'failed', error });
    }
  };
  const choose = async (chosen: File) => {
    const read = fileToImport(new Uint8Array(await chosen.arrayBuffer()));
    if (isRefusal(read)) {
      const [first] = read.refused;
      setStep({ at: 'refused', code: first?.code ?? 'file-not-text', params: first?.params ?? {} });
      return;
    }
    setFile({ ...read, name: chosen.name });
    await send(read, true);
  };

  return (
    <>
      <Title title="figures.importing.title" />
      <Box sx={{ pt: 1 }}>
        <Button component={Link} to="/figures" startIcon={<ArrowBackIcon />} size="small">
          {translate('figures.importing.back')}
        </Button>
      </Box>
      <Card sx={{ mt: 1, maxWidth: 960 }}>
        <CardContent component={Stack} spacing={2}>
          <Typography variant="body2">{translate('figures.importing.shape')}</Typography>
          <FileDrop onChoose={(chosen) => void choose(chosen)} disabled={step.at === 'working'} />
          {file && 'report' in step ? <WhatWasRead file={file} report={step.report} /> : null}
          {step.at === 'refused' ? (
            <Alert severity="error">{translate(`figures.importing.file.${step.code}`, step.params)}</Alert>
          ) : null}
          {step.at === 'working' ? (
            <div role="status">
              {translate(`figures.importing.${step.word}`)}
              <LinearProgress sx={{ mt: 1 }} />
            </div>
          ) : null}
          {step.at === 'failed' ? (
            <FailedState error={step.error} {...(file ? { retry: () => send(file, true) } : {})} />
          ) : null}
          {file && 'report' in step ? (
            <ImportOutcome report={step.report} done={step.at === 'done'} onImport={() => void send(file, false)} />
          ) : null}
        </CardContent>
      </Card>
    </>
  );
}

/** Which file and which part of it; what of it was left out is said before anything is stored. */
function WhatWasRead({ file, report }: { readonly file: Chosen; readonly report: ImportReport }) {
  const translate = useTranslate();
  const { rows, sheet, otherSheets } = report;
  const { name, encoding } = file;
  if (sheet === null)
    return <div>{translate('figures.importing.chosen', { name, encoding: encoding.toUpperCase(), rows })}</div>;
  return (
    <>
      <div>{translate('figures.importing.chosenSheet', { name, sheet, rows })}</div>
      {otherSheets.length > 0 ? (
        <Alert severity="info">{translate('figures.importing.otherSheets', { names: otherSheets.join(', ') })}</Alert>
      ) : null}
    </>
  );
}
