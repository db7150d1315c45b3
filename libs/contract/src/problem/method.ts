import type { ProblemTexts } from './problem-text.ts';

/** Methods, rankings: what can be wrong, why a unit is not ranked, why a value is missing, what a reader should know. */
export const methodProblems: ProblemTexts = {
  'method-malformed': {
    zh: '考核办法的格式不正确，位置：{place}。{detail}',
    en: 'The method is not well-formed at {place}: {detail}',
  },
  'method-without-indicators': { zh: '考核办法没有指标。', en: 'The method has no indicators.' },
  'method-code-twice': { zh: '代码“{code}”重复。', en: 'The code "{code}" stands twice.' },
  'method-without-top': {
    zh: '没有顶层：必须有且只有一个不属于任何上级的组。',
    en: 'The tree has no top: exactly one group must have no parent.',
  },
  'method-several-tops': {
    zh: '“{code}”没有上级，但顶层已经是“{first}”：只能有一个顶层。',
    en: '"{code}" has no parent, but "{first}" is already the top: there can be only one.',
  },
  'method-unknown-parent': {
    zh: '“{code}”的上级“{parent}”不存在。',
    en: 'The parent "{parent}" of "{code}" does not exist.',
  },
  'method-cycle': {
    zh: '“{code}”经由上级又回到自身，形成循环。',
    en: '"{code}" is its own ancestor: the tree has a cycle.',
  },
  'method-group-empty': { zh: '组“{code}”下没有指标或子组。', en: 'The group "{code}" has no members.' },
  'method-weight-invalid': {
    zh: '“{code}”的权重 {weight} 无效：须为不小于 0 的数。',
    en: 'The weight {weight} of "{code}" is not valid: it must be a number of at least 0.',
  },
  'method-weights-zero': {
    zh: '组“{code}”内的权重之和为 0。',
    en: 'The weights in the group "{code}" sum to 0.',
  },
  'method-weights-do-not-add-up': {
    zh: '组“{code}”内的权重之和为 {sum}，应为 {required}。',
    en: 'The weights in the group "{code}" add up to {sum}, not to {required}.',
  },
  'method-direction-invalid': {
    zh: '指标“{code}”的方向须为 1（越大越好）或 -1（越小越好）。',
    en: 'The direction of "{code}" must be 1 (more is better) or -1 (less is better).',
  },
  'method-denominator-is-itself': {
    zh: '指标“{code}”不能以自身为分母。',
    en: 'The indicator "{code}" cannot be divided by itself.',
  },
  'method-unknown-denominator': {
    zh: '指标“{code}”的分母“{denominator}”既不是指标，也不是数据中的列。',
    en: 'The denominator "{denominator}" of "{code}" is neither an indicator nor a column of the data.',
  },
  'method-unknown-column': {
    zh: '数据中没有指标“{code}”所用的列“{column}”。',
    en: 'The data have no column "{column}", which the indicator "{code}" reads.',
  },
  'method-unknown-group-column': {
    zh: '数据中没有分组列“{column}”。',
    en: 'The data have no grouping column "{column}".',
  },
  'method-percent-out-of-range': {
    zh: '指标“{code}”：{value} 须为 0 至 100 之间的百分数。',
    en: 'Indicator "{code}": {value} must be a percentage from 0 to 100.',
  },
  'method-floor-not-below-ceiling': {
    zh: '指标“{code}”：最低分 {floor} 须小于最高分 {ceiling}。',
    en: 'Indicator "{code}": the floor {floor} must be below the ceiling {ceiling}.',
  },
  'method-bounds-reversed': {
    zh: '指标“{code}”的上下限相等或颠倒：下限 {low} 须小于上限 {high}。逆向指标由方向处理，不必颠倒。',
    en: 'The ends of "{code}" are equal or reversed: low {low} must be below high {high}. For less-is-better the direction swaps them.',
  },
  'method-size-reversed': {
    zh: '按“{column}”限定的规模颠倒：下限 {least} 不能大于上限 {most}。',
    en: 'The size by "{column}" is reversed: at least {least} cannot be above at most {most}.',
  },
  'method-log-bound-not-positive': {
    zh: '指标“{code}”取对数，下限 {low} 须大于 0。',
    en: 'Indicator "{code}" is scored by logarithms: its low end {low} must be above 0.',
  },
  'method-benchmark-not-positive': {
    zh: '指标“{code}”的标杆值 {benchmark} 须大于 0。',
    en: 'The benchmark {benchmark} of "{code}" must be above 0.',
  },
  'method-cap-not-positive': {
    zh: '指标“{code}”的封顶比例 {cap} 须大于 0。',
    en: 'The cap {cap} of "{code}" must be above 0.',
  },
  'method-ratio-needs-cap': {
    zh: '逆向指标“{code}”按标杆比值计分时须设封顶：数值趋近 0 时得分会无限增大。',
    en: 'Indicator "{code}" is less-is-better and scored by a ratio: it needs a cap, or the score grows without end near 0.',
  },
  'method-number-not-positive': {
    zh: '指标“{code}”的计分参数 {value} 须大于 0。',
    en: 'Indicator "{code}": {value} must be a number above 0.',
  },
  'method-number-out-of-range': {
    zh: '数值 {value} 超出考核办法可用的范围：绝对值不大于 {most}；不为 0 时不小于 {least}。',
    en: 'With {value} a method cannot compute: its numbers are at most {most} either way, and 0 or at least {least} away from it.',
  },
  'method-number-missing': {
    zh: '这里缺少一个数。',
    en: 'A number is missing here.',
  },
  'method-base-is-itself': {
    zh: '指标“{code}”不能与自身比较。',
    en: 'The indicator "{code}" cannot be compared with itself.',
  },
  'method-base-points-outside': {
    zh: '指标“{code}”：与基数持平的 {atBase} 分须在 {least} 与 {most} 之间。',
    en: 'Indicator "{code}": {atBase} at the base must lie between {least} and {most}.',
  },
  'method-most-below-full': {
    zh: '指标“{code}”：最高 {most}% 不能低于满分的 100%。',
    en: 'Indicator "{code}": the most, {most} %, cannot be below full points (100 %).',
  },
  'method-box-cox-invalid': {
    zh: '指标“{code}”：Box-Cox 变换的 λ 须为 -{most} 至 {most} 的数。',
    en: 'Indicator "{code}": lambda of the Box-Cox transform must be a number from -{most} to {most}.',
  },
  'method-constant-missing': {
    zh: '缺失值以常数代替，须填写该常数。',
    en: 'Missing values are replaced by a constant: say which number.',
  },
  'method-power-invalid': {
    zh: '组“{code}”的广义平均须有指数：-{most} 至 {most} 之间，绝对值不小于 {least}。',
    en: 'The generalised mean of the group "{code}" needs an exponent from -{most} to {most}, at least {least} away from 0.',
  },
  'method-size-without-ends': {
    zh: '按“{column}”限定规模，须填下限或上限。',
    en: 'A size by "{column}" needs a lower or an upper end.',
  },
  'method-bonus-points-invalid': {
    zh: '加分项“{code}”的每单位分值须为不等于 0 的数。',
    en: 'The points of the bonus "{code}" must be a number other than 0.',
  },
  'method-deviation-not-positive': {
    zh: '指标“{code}”每个标准差的分值 {deviation} 须大于 0。',
    en: 'Indicator "{code}": the points per standard deviation, {deviation}, must be above 0.',
  },
  'method-full-points-not-positive': { zh: '满分须大于 0。', en: 'The full points must be above 0.' },
  'method-share-out-of-range': {
    zh: '最低数据比例 {value} 须在 0 与 1 之间。',
    en: 'The minimum share of data, {value}, must be from 0 to 1.',
  },
  'method-outlier-limit-not-positive': {
    zh: '偏度与峰度的界限须大于 0。',
    en: 'The limits of skewness and kurtosis must be above 0.',
  },
  'method-outlier-points-invalid': {
    zh: '缩尾的点数须为 {minimum} 至 {maximum} 的整数。',
    en: 'The number of points to winsorise must be a whole number from {minimum} to {maximum}.',
  },
  'method-decimals-invalid': {
    zh: '小数位数须为 {minimum} 至 {maximum} 的整数。',
    en: 'The decimals must be a whole number from {minimum} to {maximum}.',
  },
  'method-tie-key-unknown': {
    zh: '并列时比较的“{key}”不是本办法的指标或组。',
    en: 'The tie key "{key}" is no indicator or group of this method.',
  },
  'method-deduction-not-positive': {
    zh: '红线“{code}”的扣分须大于 0。',
    en: 'The points deducted by the red line "{code}" must be above 0.',
  },
  'method-deduction-maximum-too-small': {
    zh: '红线“{code}”的扣分上限不能小于一次的扣分。',
    en: 'The maximum of the red line "{code}" cannot be less than one deduction.',
  },
  'assumptions-malformed': {
    zh: '假设的格式不正确，位置：{place}。{detail}',
    en: 'The assumptions are not well-formed at {place}: {detail}',
  },
  'robustness-percent-invalid': {
    zh: '百分数须在 0 与 {most} 之间。',
    en: 'A percentage must be from 0 to {most}.',
  },
  'robustness-column-unknown': {
    zh: '考核办法不用“{code}”，不能为它设误差。',
    en: 'The method does not read "{code}", so its figures cannot be off.',
  },
  'robustness-looks-back': {
    zh: '本办法最多向前查找 {back} 期，不能换用更早的数据补缺。',
    en: 'The method looks {back} periods back; gaps cannot be filled from earlier ones instead.',
  },
  'excluded-by-name': { zh: '未参加考核：{reason}', en: 'Left out: {reason}' },
  'excluded-by-status': {
    zh: '状态为“{value}”，不在考核范围内。',
    en: 'Its status "{value}" is outside the population.',
  },
  'excluded-by-level': {
    zh: '级别为“{value}”，不在考核范围内。',
    en: 'Its level "{value}" is outside the population.',
  },
  'excluded-by-archive': {
    zh: '该集聚区已于 {on} 归档，不再参加排名；这一期间它曾有数据。',
    en: 'Archived on {on} and in no ranking any more; it had figures in this period.',
  },
  'excluded-by-region': {
    zh: '所在地区“{value}”不在考核范围内。',
    en: 'Its region "{value}" is outside the population.',
  },
  'excluded-by-peer-group': {
    zh: '所属类别“{value}”不在考核范围内。',
    en: 'Its peer group "{value}" is outside the population.',
  },
  'excluded-by-tag': {
    zh: '没有所要求的标签（现有：{value}）。',
    en: 'It has none of the required tags (its own: {value}).',
  },
  'excluded-by-red-line': {
    zh: '触犯红线“{redLine}”，考核不合格。',
    en: 'Failed the evaluation by the red line "{redLine}".',
  },
  'excluded-by-missing-values': {
    zh: '{of} 项指标中缺 {missing} 项，至少须有 {needed} 项。',
    en: '{missing} of {of} indicators are missing; at least {needed} are needed.',
  },
  'excluded-by-missing-indicator': {
    zh: '缺少必报指标“{code}”。',
    en: 'The indicator "{code}", which must be there, is missing.',
  },
  'excluded-by-size-unknown': {
    zh: '没有“{column}”的数据，无法判断规模。',
    en: 'Without a figure of "{column}" its size is not known.',
  },
  'excluded-by-size-below': {
    zh: '规模不足：“{column}”为 {value}，须不小于 {least}。',
    en: 'Too small: "{column}" is {value}, at least {least} is needed.',
  },
  'excluded-by-size-above': {
    zh: '规模超出：“{column}”为 {value}，须不大于 {most}。',
    en: 'Too large: "{column}" is {value}, at most {most} is allowed.',
  },
  'excluded-by-missing-groups': {
    zh: '数据太少，无法得出总分。',
    en: 'Too little data for a score.',
  },
  'missing-not-reported': { zh: '未报送。', en: 'Not reported.' },
  'missing-denominator': { zh: '缺少分母“{column}”。', en: 'The denominator "{column}" is missing.' },
  'missing-denominator-zero': { zh: '分母“{column}”为 0。', en: 'The denominator "{column}" is 0.' },
  'missing-no-transform': {
    zh: '{value} 不大于 0，无法取对数或作幂变换。',
    en: '{value} is not above 0 and has no logarithm or power transform.',
  },
  'missing-out-of-range': {
    zh: '“{column}”的数值 {value} 超出可计算的范围。',
    en: 'The figure {value} of "{column}" leads out of the range of numbers that are computed with.',
  },
  'unscored-without-base': {
    zh: '缺少用来比较的“{column}”，或其不大于 0，无法计分。',
    en: 'What it is compared with, "{column}", is missing or not above 0: it cannot be scored.',
  },
  'unscored-without-reference': {
    zh: '没有参照单位“{unit}”的数值可比，无法计分。',
    en: 'There is no value of the reference unit "{unit}" to compare with: it cannot be scored.',
  },
  'unscored-out-of-range': {
    zh: '指标“{code}”的得分超出可计算的范围。',
    en: 'The score that "{code}" would give is too large to be computed with.',
  },
  'note-constant-indicator': {
    zh: '指标“{code}”各单位数值相同，不区分位次：均得 {points} 分。',
    en: 'All values of "{code}" are equal: it tells nobody apart and gives everybody {points} points.',
  },
  'note-scale-without-width': {
    zh: '指标“{code}”的计分区间在这些数据下没有宽度，不区分位次：均得 {points} 分。',
    en: 'With these figures the scale of "{code}" has no width: it tells nobody apart and gives everybody {points} points.',
  },
  'note-goal-reached': {
    zh: '指标“{code}”没有单位差于目标值或参照值：均视为达到，得 {points} 分。',
    en: 'In "{code}" nobody is worse than the target or reference: all have reached it and get {points} points.',
  },
  'note-maximum-not-positive': {
    zh: '指标“{code}”没有大于 0 的数值，无从按最大值折算：均得 {points} 分。',
    en: 'No value of "{code}" is above 0, so there is no maximum to take a fraction of: everybody gets {points} points.',
  },
  'note-flat-in-groups': {
    zh: '指标“{code}”在分别测算的各组内均不区分位次：同组单位得分相同。',
    en: 'In every group that is measured apart, "{code}" tells nobody apart: all of a group get the same points.',
  },
  'note-reference-unknown': {
    zh: '指标“{code}”的参照单位“{unit}”不在数据中：没有单位能据此得分。',
    en: 'The reference unit "{unit}" of "{code}" is not in the data: nobody gets a score from it.',
  },
  'note-reference-without-value': {
    zh: '指标“{code}”的参照单位“{unit}”没有数值或未参加考核：没有单位能据此得分。',
    en: 'The reference unit "{unit}" of "{code}" has no value or takes no part: nobody gets a score from it.',
  },
  'note-reference-of-one-group': {
    zh: '指标“{code}”的参照单位“{unit}”只属于分别测算的一组：其他组的单位不能据此得分。',
    en: 'The reference unit "{unit}" of "{code}" belongs to one of the groups that are measured apart: in the others nobody gets a score from it.',
  },
  'note-scores-out-of-range': {
    zh: '指标“{code}”有 {count} 个单位的得分超出可计算的范围，不予计分。',
    en: 'The scores that "{code}" gives {count} units are too large to be computed with: they have none.',
  },
  'note-left-out-unknown': {
    zh: '不参加考核的单位“{unit}”不在数据中。',
    en: 'The unit "{unit}", which is left out by name, is not in the data.',
  },
  'note-outliers-left': {
    zh: '指标“{code}”仍不符合极端值规则，数值未作处理。',
    en: 'The values of "{code}" do not pass the outlier rule and are used as they are.',
  },
  'note-outliers-of-logarithms': {
    zh: '指标“{code}”取对数后仍不符合极端值规则。',
    en: 'The values of "{code}" do not pass the outlier rule, nor do their logarithms, which are used.',
  },
  'note-indicator-without-values': {
    zh: '指标“{code}”没有任何数据。',
    en: 'The indicator "{code}" has no values at all.',
  },
  'method-periods-back-invalid': {
    zh: '向前查找的期数须为 1 至 {most} 的整数。',
    en: 'How many periods back to look must be a whole number from 1 to {most}.',
  },
  'method-weights-of-other-periods': {
    zh: '组“{code}”：权重所取的期“{period}”与考核办法的周期长度不同。',
    en: 'Group "{code}": the period {period} its weights are taken from is not as long as those the method judges.',
  },
  'method-weights-of-without-components': {
    zh: '组“{code}”：只有由主成分得出的权重才能取自其他期。',
    en: 'Group "{code}": only weights from principal components can be taken from another period.',
  },
  'method-source-without-ranking': {
    zh: '指标“{code}”：请选择所取的排名。',
    en: 'The indicator "{code}" does not say which ranking it is taken from.',
  },
  'note-weights-of-empty-period': {
    zh: '权重取自 {period}，而该期没有数据：各项权重相同。',
    en: 'The weights are taken from {period}, which has no figures: all weigh the same.',
  },
  'note-few-units': {
    zh: '只有 {count} 个单位参加排名，相对得分意义有限。',
    en: 'Too few units are ranked ({count}) for scores relative to the sample to say much.',
  },
};
