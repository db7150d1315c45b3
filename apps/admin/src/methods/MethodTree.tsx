import type { Indicator } from '@jiju/contract';
import type { MethodDefinition, Problem } from '@jiju/domain';
import { Box } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { NodePlace } from './edit-definition.ts';
import { treeLines, type TreeLine } from './method-tree.ts';
import { TreeRow } from './TreeRow.tsx';

export interface MethodTreeProps {
  readonly definition: MethodDefinition;
  readonly problems: readonly Problem[];
  readonly selected: NodePlace | null;
  readonly readOnly: boolean;
  /** Shown below the chosen line. */
  readonly pane: ReactNode;
  readonly onSelect: (place: NodePlace | null) => void;
  readonly onAddIndicator: (parent: string) => void;
  readonly onChange: (definition: MethodDefinition) => void;
}

/** The tree with its weights: what every group's weights add up to, and each node's share of the whole, live. */
export function MethodTree(props: MethodTreeProps) {
  const { definition } = props;
  const translate = useTranslate();
  const format = useFormat();
  const catalogue = useCatalogue<Indicator>('indicators');
  const nameOf = (line: TreeLine): string => {
    const name = line.kind === 'group' ? definition.groups[line.at]?.name : definition.indicators[line.at]?.name;
    if (name) return (format.locale === 'zh' ? name.zh || name.en : name.en || name.zh) || line.code;
    return nameIn(format.locale, catalogue.get(line.code)) || line.code;
  };
  return (
    <Box role="tree" aria-label={translate('methods.tree')}>
      {treeLines(definition).map((line) => (
        <TreeRow key={`${line.kind} ${line.at}`} {...props} line={line} name={nameOf(line)} />
      ))}
    </Box>
  );
}
