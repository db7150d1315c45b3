import AddIcon from '@mui/icons-material/Add';
import CreateNewFolderIcon from '@mui/icons-material/CreateNewFolderOutlined';
import DeleteIcon from '@mui/icons-material/DeleteOutlined';
import { Box, Checkbox, Chip, Link, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { addGroup, freeCode, removeNode } from './edit-definition.ts';
import { IconTip } from './IconTip.tsx';
import type { TreeLine } from './method-tree.ts';
import type { MethodTreeProps } from './method-tree-props.ts';
import { NumberBox } from './NumberBox.tsx';
import { problemsOfNode } from './problems-at.ts';
import { setWeight } from './set-weight.ts';
import { useProblemWithField } from './useProblemWithField.ts';
import { WeightSlider } from './WeightSlider.tsx';

export interface TreeRowProps extends MethodTreeProps {
  readonly line: TreeLine;
  readonly name: string;
  /** Of the whole, as printed. */
  readonly share: string;
}

/** One node: its name, what its members' weights add up to, its own weight and share, and what can be done to it. */
export function TreeRow({
  line,
  name,
  share,
  definition,
  problems,
  selected,
  readOnly,
  sliders,
  pane,
  onSelect,
  onAddIndicator,
  onChange,
}: TreeRowProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemWithField();
  const typeWeight = (weight: number | undefined) => {
    onChange(setWeight(definition, line, weight ?? Number.NaN));
  };
  const parent = (line.kind === 'group' ? definition.groups : definition.indicators)[line.at]?.parent;
  const found = problemsOfNode(problems, line);
  const isTop = line.kind === 'group' && definition.groups[line.at]?.parent === undefined;
  const isSelected = selected?.kind === line.kind && selected.at === line.at;
  return (
    <Box
      role="treeitem"
      aria-level={line.depth + 1}
      aria-selected={isSelected}
      sx={{
        pl: { xs: line.depth * 1, sm: line.depth * 2.5 },
        pr: isSelected ? 1 : 0,
        py: 0.5,
        borderBottom: 1,
        borderColor: 'divider',
        bgcolor: isSelected ? 'action.hover' : 'transparent',
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
            <Typography variant="caption" color="textSecondary" sx={{ ml: 1, display: { xs: 'none', sm: 'inline' } }}>
              {line.code}
            </Typography>
          )}
        </Box>
        {line.sum === null ? null : (
          <Chip
            size="small"
            variant="outlined"
            color={line.sumIsRight === null ? 'default' : line.sumIsRight ? 'success' : 'error'}
            label={`Σ ${format.number(Number.isFinite(line.sum) ? line.sum : null)}${definition.weightsMustSum === undefined ? '' : ` / ${format.number(Number.isFinite(definition.weightsMustSum) ? definition.weightsMustSum : null)} ${line.sumIsRight ? '✓' : '✕'}`}`}
            aria-label={translate('methods.sumOfMembers', {
              sum: format.number(Number.isFinite(line.sum) ? line.sum : null),
            })}
          />
        )}
        {sliders && !readOnly && parent !== undefined && line.weighting === 'by-hand' ? (
          <WeightSlider
            definition={definition}
            place={line}
            name={name}
            weight={line.weight}
            parent={parent}
            sliders={sliders}
            onChange={onChange}
          />
        ) : null}
        {isTop ? null : line.weighting !== 'by-hand' ? (
          <Box sx={{ width: 64, display: 'flex', alignItems: 'center', justifyContent: 'flex-end' }}>
            {line.weighting === 'principal-components' && !readOnly ? (
              <Checkbox
                size="small"
                checked={line.weight > 0}
                slotProps={{ input: { 'aria-label': translate('methods.takesPart', { name }) } }}
                onChange={(_, takesPart) => {
                  typeWeight(takesPart ? 1 : 0);
                }}
                sx={{ p: 0.25 }}
              />
            ) : null}
            <Typography variant="caption" color="textSecondary" sx={{ lineHeight: 1.2, textAlign: 'right' }}>
              {translate(`methods.weightFrom.${line.weighting}`)}
            </Typography>
          </Box>
        ) : (
          <NumberBox
            hiddenLabel
            label={translate('methods.weightOf', { name })}
            path={`${line.kind}s.${line.at}.weight`}
            value={line.weight}
            disabled={readOnly}
            onChange={typeWeight}
            sx={{ minWidth: 64, width: 64 }}
          />
        )}
        <Typography
          variant="body2"
          color="textSecondary"
          sx={{ width: 58, textAlign: 'right' }}
          title={translate('methods.share')}
        >
          {share}
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
}
