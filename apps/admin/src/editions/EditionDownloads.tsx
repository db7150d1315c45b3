import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What of an edition can be taken along. */
export function EditionDownloads({ id }: { readonly id: number }) {
  const translate = useTranslate();
  return (
    <Button size="small" startIcon={<DownloadIcon />} href={`/api/editions/${id}/file`} download>
      {translate('editions.file')}
    </Button>
  );
}
