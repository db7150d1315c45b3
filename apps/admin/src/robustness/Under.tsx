import { isUsualRobustness, type RobustnessHead } from '@jiju/contract';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { sayAssumptions } from './say-assumptions.ts';
import { UsualButton } from './UsualButton.tsx';
import { useRobustnessHeads } from './useRobustness.ts';

/** What was assumed for what is said; where somebody chose it, who, and the way to the usual assumptions. */
export function Under({ of }: { readonly of: RobustnessHead }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue('indicators');
  const { refetch } = useRobustnessHeads(of);
  const usual = isUsualRobustness(of);
  const said = sayAssumptions(
    of.assumptions,
    translate,
    (column) => nameIn(format.locale, indicators.get(column)) || column,
  );
  const assumed = said.join(translate('robustness.said.comma')) || translate('robustness.said.nothing');
  const params = { assumed, runs: format.number(of.runs, 0), by: of.askedBy };
  return (
    <Typography variant="caption" color="textSecondary" component="div">
      {translate(usual ? 'robustness.underUsual' : 'robustness.underChosen', params)}{' '}
      {usual ? null : <UsualButton {...of} onAsked={() => void refetch()} />}
    </Typography>
  );
}
