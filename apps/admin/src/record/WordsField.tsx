import { useFieldValue, useTranslate, type FieldProps } from 'react-admin';

/** Several values of an enumeration in words. */
export function WordsField({
  choices,
  ...props
}: FieldProps & { source: string; choices: readonly { id: string; name: string }[] }) {
  const translate = useTranslate();
  const values = (useFieldValue(props) ?? []) as readonly string[];
  const words = values.map((value) => translate(choices.find(({ id }) => id === value)?.name ?? value, { _: value }));
  return <span>{words.join(' · ')}</span>;
}
