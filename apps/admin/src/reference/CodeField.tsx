import type { MouseEvent } from 'react';
import { Link, useFieldValue, type FieldProps } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** A reference by code: the name of the record, leading to it. `kind` is the kind that is referred to. */
export function CodeField({ kind, ...props }: FieldProps & { kind: string; source: string }) {
  const code = useFieldValue(props) as string | null | undefined;
  return code ? <CodeName kind={kind} code={code} /> : null;
}

/** The name of a record known by its code; the code as long as, or where, it is not known. */
export function CodeName({ kind, code }: { kind: string; code: string }) {
  const locale = useLocale();
  const record = useCatalogue(kind).get(code);
  if (!record) return <span>{code}</span>;
  return (
    <Link to={`/${kind}/${record.id}/show`} onClick={(event: MouseEvent) => event.stopPropagation()} title={code}>
      {nameIn(locale, record)}
    </Link>
  );
}
