import { Create, useNotify } from 'react-admin';
import { shanghaiDay } from '../format/date.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { DirectiveForm } from './DirectiveForm.tsx';
import { neverWaiting } from '../record/never-waiting.ts';

/** A new directive; it is a draft until it is issued. */
export function DirectiveCreate() {
  const notify = useNotify();
  const errorText = useErrorText();
  const today = shanghaiDay(new Date());
  return (
    <Create
      authLoading={neverWaiting}
      component="div"
      redirect={(_, __, data) =>
        `directives/${encodeURIComponent(String((data as { code?: string } | undefined)?.code ?? ''))}`
      }
      record={{
        definition: {
          source: { date: today, titleEn: '', speakerZh: '', speakerEn: '', section: '' },
          issuedOn: today,
          urgency: 'routine',
          reportFrequency: 'monthly',
          weight: 1,
          tags: [],
          coUnitCodes: [],
          answersProblemCodes: [],
          measure: { kind: 'report' },
        },
      }}
      mutationOptions={{
        onError: (error: unknown) => {
          notify(errorText(error), { type: 'error', autoHideDuration: 15_000 });
        },
      }}
    >
      <DirectiveForm />
    </Create>
  );
}
