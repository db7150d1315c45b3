import type { Indicator } from '@jiju/contract';
import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { printedTree, treeLines, type TreeLine } from './method-tree.ts';
import type { MethodTreeProps } from './method-tree-props.ts';
import { TreeRow } from './TreeRow.tsx';

/** The tree with its weights: what every group's weights add up to, and each node's share of the whole, live. */
export function MethodTree(props: MethodTreeProps) {
  const { definition, used } = props;
  const translate = useTranslate();
  const format = useFormat();
  const catalogue = useCatalogue<Indicator>('indicators');
  const nameOf = (line: TreeLine): string => {
    const name = line.kind === 'group' ? definition.groups[line.at]?.name : definition.indicators[line.at]?.name;
    if (name) return (format.locale === 'zh' ? name.zh || name.en : name.en || name.zh) || line.code;
    return nameIn(format.locale, catalogue.get(line.code)) || line.code;
  };
  const lines = treeLines(definition, used);
  const { decimals, percents } = printedTree(lines);
  const shareText = (percent: number | null | undefined) =>
    typeof percent === 'number' ? `${format.number(percent, decimals)}%` : '—';
  return (
    <Box role="tree" aria-label={translate('methods.tree')}>
      {lines.map((line, at) => (
        <TreeRow
          key={`${line.kind} ${line.at}`}
          {...props}
          line={line}
          name={nameOf(line)}
          share={shareText(percents[at])}
        />
      ))}
    </Box>
  );
}
