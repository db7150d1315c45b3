import type { MethodRecord, MethodVersion } from '@jiju/contract';
import type { Indicator } from '@jiju/contract';
import { Button } from '@mui/material';
import { useCreate, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { useErrorText } from '../problem/useErrorText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { addIndicator } from './edit-definition.ts';

/** The first version of a method: one group and one indicator, to be grown in the workshop. */
export function NewVersion({ method }: { readonly method: MethodRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const navigate = useNavigate();
  const indicators = useCatalogue<Indicator>('indicators');
  const [create, { isPending }] = useCreate<MethodVersion>();
  const first = [...indicators.values()].find(({ direction }) => direction !== 0);
  const begin = () => {
    if (!first) return;
    const top = {
      groups: [{ code: 'SCORE', aggregation: 'arithmetic' as const }],
      indicators: [],
      weightsMustSum: 100,
    };
    const definition = addIndicator(top, 'SCORE', { code: first.code, direction: first.direction === -1 ? -1 : 1 });
    void create(
      'method-versions',
      {
        data: {
          code: `${method.code}-1`,
          methodCode: method.code,
          number: 1,
          state: 'draft',
          definition,
        } as Partial<MethodVersion>,
      },
      {
        onSuccess: (version) => void navigate(`/methods/${method.id}/show/versions/${version.id}`),
        onError: (error) => {
          notify(errorText(error), { type: 'error' });
        },
      },
    );
  };
  return (
    <Button variant="contained" size="small" disabled={isPending || !first} onClick={begin}>
      {translate('methods.firstVersion')}
    </Button>
  );
}
