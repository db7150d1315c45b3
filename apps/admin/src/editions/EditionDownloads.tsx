import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useLocale } from '../i18n/useLocale.ts';
import { asOf, moment } from '../past/moment.ts';

/** What of an edition can be taken along: the bulletin in the language of the page, and the file that proves it. */
export function EditionDownloads({ id }: { readonly id: number }) {
  const translate = useTranslate();
  const language = useLocale();
  const files = [
    { name: `bulletin.pdf?language=${language}`, label: 'PDF' },
    { name: `bulletin.xlsx?language=${language}`, label: 'Excel' },
    { name: 'file', label: translate('editions.file') },
  ];
  return files.map(({ name, label }) => (
    <Button
      key={label}
      size="small"
      startIcon={<DownloadIcon />}
      href={`/api${asOf(`/editions/${id}/${name}`, moment)}`}
      download
    >
      {label}
    </Button>
  ));
}
