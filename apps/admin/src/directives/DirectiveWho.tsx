import type { DirectiveView, NamedProblem } from '@jiju/contract';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { CodeName } from '../reference/CodeField.tsx';

/** Whose directive it is, what it belongs to and which problems it answers. */
export function DirectiveWho({ view: { definition, parentCode } }: { readonly view: DirectiveView }) {
  const translate = useTranslate();
  const lines = [
    ['lead', [definition.leadUnitCode]],
    ['co', definition.coUnitCodes],
    ['supervisor', definition.supervisorUnitCode === null ? [] : [definition.supervisorUnitCode]],
  ] as const;
  return (
    <Box
      component="dl"
      sx={{
        display: 'grid',
        gridTemplateColumns: 'max-content 1fr',
        columnGap: 2,
        rowGap: 0.5,
        m: 0,
        '& dd': { m: 0 },
        '& dt': { color: 'text.secondary' },
      }}
    >
      {lines.map(([name, codes]) =>
        codes.length === 0 ? null : (
          <Pair key={name} name={translate(`directives.who.${name}`)}>
            {codes.map((code) => (
              <div key={code}>
                <CodeName kind="units" code={code} />
              </div>
            ))}
          </Pair>
        ),
      )}
      {parentCode === null ? null : (
        <Pair name={translate('directives.parent')}>
          <Link to={`/directives/${encodeURIComponent(parentCode)}`}>{parentCode}</Link>
        </Pair>
      )}
      {definition.answersProblemCodes.length === 0 ? null : (
        <Pair name={translate('directives.answers')}>
          {definition.answersProblemCodes.map((code) => (
            <div key={code}>
              <ProblemName code={code} />
            </div>
          ))}
        </Pair>
      )}
      <Pair name={translate('directives.reports')}>
        {translate(`directives.frequency.${definition.reportFrequency}`)}
      </Pair>
    </Box>
  );
}

function Pair({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

function ProblemName({ code }: { readonly code: string }) {
  const { locale } = useFormat();
  const problem = useCatalogue<NamedProblem>('named-problems').get(code);
  const text = locale === 'zh' ? problem?.textZh : problem?.textEn || problem?.textZh;
  return problem ? <Link to={`/named-problems/${problem.id}/show`}>{text}</Link> : <span>{code}</span>;
}
