import type { MouseEvent } from 'react';
import { Link, useFieldValue, type FieldProps } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';

/** A reference by code: the name of the record, leading to it. `kind` is the kind that is referred to. */
export function CodeField({ kind, plain, ...props }: FieldProps & Omit<CodeNameProps, 'code'> & { source: string }) {
  const code = useFieldValue(props) as string | null | undefined;
  return code ? <CodeName kind={kind} code={code} plain={plain ?? false} /> : null;
}

interface CodeNameProps {
  readonly kind: string;
  readonly code: string;
  /** Not a link: within what is one itself. */
  readonly plain?: boolean;
}

/** The name of a record known by its code; the code as long as, or where, it is not known. */
export function CodeName({ kind, code, plain = false }: CodeNameProps) {
  const locale = useLocale();
  const record = useCatalogue(kind).get(code);
  if (!record || plain) return <span>{nameIn(locale, record) || code}</span>;
  return (
    <Link to={`/${kind}/${record.id}/show`} onClick={(event: MouseEvent) => event.stopPropagation()} title={code}>
      {nameIn(locale, record)}
    </Link>
  );
}
