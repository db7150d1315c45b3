import AddIcon from '@mui/icons-material/Add';
import CreateNewFolderIcon from '@mui/icons-material/CreateNewFolderOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import type { Indicator } from '@jiju/contract';
import type { MethodDefinition, Problem } from '@jiju/domain';
import { Box, Chip, IconButton, Link, Tooltip, Typography } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { addGroup, freeCode, patchGroup, patchIndicator, removeNode, type NodePlace } from './edit-definition.ts';
import { treeLines, type TreeLine } from './method-tree.ts';
import { NumberBox } from './NumberBox.tsx';
import { problemsOfNode } from './problems-at.ts';

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
export function MethodTree({
  definition,
  problems,
  selected,
  readOnly,
  pane,
  onSelect,
  onAddIndicator,
  onChange,
}: MethodTreeProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const catalogue = useCatalogue<Indicator>('indicators');
  const nameOf = (line: TreeLine): string => {
    const name = line.kind === 'group' ? definition.groups[line.at]?.name : definition.indicators[line.at]?.name;
    if (name) return (format.locale === 'zh' ? name.zh || name.en : name.en || name.zh) || line.code;
    return nameIn(format.locale, catalogue.get(line.code)) || line.code;
  };
  const setWeight = (line: TreeLine, weight: number | undefined) => {
    const value = weight ?? Number.NaN;
    onChange(
      line.kind === 'group'
        ? patchGroup(definition, line.at, { weight: value })
        : patchIndicator(definition, line.at, { weight: value }),
    );
  };
  return (
    <Box role="tree" aria-label={translate('methods.tree')}>
      {treeLines(definition).map((line) => {
        const found = problemsOfNode(problems, line);
        const isTop = line.kind === 'group' && definition.groups[line.at]?.parent === undefined;
        const isSelected = selected?.kind === line.kind && selected.at === line.at;
        const name = nameOf(line);
        return (
          <Box
            key={`${line.kind} ${line.at}`}
            role="treeitem"
            aria-level={line.depth + 1}
            aria-selected={isSelected}
            sx={{
              pl: { xs: line.depth * 1, sm: line.depth * 2.5 },
              py: 0.5,
              borderBottom: 1,
              borderColor: 'divider',
              bgcolor: isSelected ? 'action.selected' : 'transparent',
            }}
          >
            <Box
              sx={{
                display: 'flex',
                flexWrap: { xs: 'wrap', sm: 'nowrap' },
                gap: 1,
                alignItems: 'center',
                justifyContent: 'flex-end',
              }}
            >
              <Box sx={{ flex: { xs: '1 1 100%', sm: 1 }, minWidth: 90 }}>
                <Link
                  component="button"
                  type="button"
                  color="inherit"
                  underline="hover"
                  onClick={() => {
                    onSelect(isSelected ? null : { kind: line.kind, at: line.at });
                  }}
                  sx={{ fontWeight: line.kind === 'group' ? 600 : 400, textAlign: 'left' }}
                >
                  {name}
                </Link>
                {name === line.code ? null : (
                  <Typography
                    variant="caption"
                    color="textSecondary"
                    sx={{ ml: 1, display: { xs: 'none', sm: 'inline' } }}
                  >
                    {line.code}
                  </Typography>
                )}
              </Box>
              {line.sum === null ? null : (
                <Chip
                  size="small"
                  variant="outlined"
                  color={line.sumIsRight === null ? 'default' : line.sumIsRight ? 'success' : 'error'}
                  label={`Σ ${format.number(Number.isFinite(line.sum) ? line.sum : null)}${definition.weightsMustSum === undefined ? '' : ` / ${format.number(definition.weightsMustSum)} ${line.sumIsRight ? '✓' : '✕'}`}`}
                  aria-label={translate('methods.sumOfMembers', {
                    sum: format.number(Number.isFinite(line.sum) ? line.sum : null),
                  })}
                />
              )}
              {isTop ? null : (
                <NumberBox
                  hiddenLabel
                  label={translate('methods.weightOf', { name })}
                  path={`${line.kind}s.${line.at}.weight`}
                  value={line.weight}
                  disabled={readOnly}
                  onChange={(weight) => {
                    setWeight(line, weight);
                  }}
                  sx={{ minWidth: 64, width: 64 }}
                />
              )}
              <Typography
                variant="body2"
                color="textSecondary"
                sx={{ width: 52, textAlign: 'right' }}
                title={translate('methods.share')}
              >
                {line.share === null ? '—' : `${format.number(100 * line.share, 1)}%`}
              </Typography>
              {readOnly ? null : (
                <Box sx={{ width: 92, display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' }}>
                  {line.kind === 'group' ? (
                    <>
                      <IconTip
                        title={translate('methods.addIndicator')}
                        onClick={() => {
                          onAddIndicator(line.code);
                        }}
                      >
                        <AddIcon fontSize="small" />
                      </IconTip>
                      <IconTip
                        title={translate('methods.addGroup')}
                        onClick={() => {
                          onChange(addGroup(definition, line.code, freeCode(definition, 'G')));
                        }}
                      >
                        <CreateNewFolderIcon fontSize="small" />
                      </IconTip>
                    </>
                  ) : null}
                  {isTop ? null : (
                    <IconTip
                      title={translate('methods.remove', { name })}
                      onClick={() => {
                        onSelect(null);
                        onChange(removeNode(definition, line));
                      }}
                    >
                      <DeleteIcon fontSize="small" />
                    </IconTip>
                  )}
                </Box>
              )}
            </Box>
            {found.map((problem) => (
              <Typography
                key={`${problem.code} ${problem.path}`}
                variant="caption"
                color="error"
                component="div"
                role="alert"
              >
                {say(problem)}
              </Typography>
            ))}
            {isSelected ? pane : null}
          </Box>
        );
      })}
    </Box>
  );
}

function IconTip({
  title,
  onClick,
  children,
}: {
  readonly title: string;
  readonly onClick: () => void;
  readonly children: ReactElement;
}) {
  return (
    <Tooltip title={title}>
      <IconButton size="small" aria-label={title} onClick={onClick}>
        {children}
      </IconButton>
    </Tooltip>
  );
}
