import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';
import type { CellEdit } from './cell-edit.ts';
import { ConflictDialog } from './ConflictDialog.tsx';
import { ReasonDialog } from './ReasonDialog.tsx';
import type { FigureSheet } from './useFigureSheet.ts';

export interface OpenQuestionsProps {
  readonly sheet: FigureSheet;
  readonly nameOf: (edit: CellEdit) => string;
  /** The cell the user asked to decide on again, after putting it off. */
  readonly asked: string | null;
  readonly onPutOff: () => void;
}

/** Cells that wait for a reason or for a choice, one dialog after the other; each can be put off. */
export function OpenQuestions({ sheet, nameOf, asked, onPutOff }: OpenQuestionsProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const [putOff, setPutOff] = useState<ReadonlySet<string>>(new Set());
  const { editing } = sheet;
  const open = [...editing.edits].find(
    ([key, { phase, text }]) =>
      (phase === 'asks-reason' || phase === 'conflict') && (key === asked || !putOff.has(`${key} ${text}`)),
  );
  if (!open) return null;
  const [key, edit] = open;
  const later = () => {
    setPutOff(new Set([...putOff, `${key} ${edit.text}`]));
    onPutOff();
  };
  if (edit.phase === 'asks-reason') {
    return (
      <ReasonDialog
        key={key}
        title={translate('figures.reasonTitle')}
        text={`${nameOf(edit)}: ${edit.text}\n${edit.problem ? say(edit.problem) : ''}`}
        confirm={translate('figures.saveWithReason')}
        onGive={(reason) => {
          editing.giveReason(edit, reason);
          onPutOff();
        }}
        onCancel={later}
      />
    );
  }
  return (
    <ConflictDialog
      key={key}
      name={nameOf(edit)}
      edit={edit}
      theirs={sheet.figureOf(key)}
      onMine={() => {
        editing.keepMine(key);
      }}
      onTheirs={() => {
        editing.drop([key]);
      }}
      onCancel={later}
    />
  );
}
