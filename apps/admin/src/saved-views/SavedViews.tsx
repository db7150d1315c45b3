import BookmarkIcon from '@mui/icons-material/BookmarkBorderOutlined';
import { Popover } from '@mui/material';
import { useState } from 'react';
import { Button, useTranslate } from 'react-admin';
import { SavedViewsPane } from './SavedViewsPane.tsx';
import { useHandOver } from './useHandOver.ts';

export interface SavedViewsProps {
  /** `clusters`, `rankings/DEMO` */
  readonly page: string;
  /** How the page is looked at now: the search of its address, as `lookOf` says it. */
  readonly look: string;
  readonly onLook: (look: string) => void;
}

/** Ways of looking at a page under names (filters, sort, of a ranking also columns and picture), kept with who is logged in; and the address to share. */
export function SavedViews({ page, look, onLook }: SavedViewsProps) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const left = useHandOver(page);
  const title = translate('savedViews.title');
  const close = () => {
    setAnchor(null);
  };
  return (
    <>
      <Button
        label={title}
        aria-haspopup="dialog"
        onClick={({ currentTarget }) => {
          setAnchor(currentTarget);
        }}
      >
        <BookmarkIcon />
      </Button>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={close}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { 'aria-label': title, role: 'dialog', sx: { width: 360, maxWidth: '95vw', p: 1.5 } } }}
      >
        <SavedViewsPane
          page={page}
          look={look}
          left={left}
          onOpen={(query) => {
            onLook(query);
            close();
          }}
        />
      </Popover>
    </>
  );
}
