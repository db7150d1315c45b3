const plain: Readonly<Record<string, string>> = {
  fullPoints: 'rules.fullPoints',
  weightsMustSum: 'rules.weightsMustSum',
  'missing.minimumShare': 'rules.minimumShare',
  'screening.minimumShare': 'rules.screening',
  'bonuses.maximum': 'rules.bonusMostInAll',
};

/** Paths of fields that stand in lists or several times, by what they end with. */
const patterns: readonly (readonly [RegExp, (field: string) => string])[] = [
  [/scoring\.(\w+)$/, (field) => `scoring.field.${field}`],
  [/missing\.value$/, () => 'rules.constant'],
  [/missing\.periods$/, () => 'rules.periodsBack'],
  [/transform\.boxCox$/, () => 'field.boxCox'],
  [/source\.(\w+)$/, (field) => `source.${field}`],
  [/^outliers\.(\w+)$/, (field) => `rules.${field}`],
  [/^rounding\.(\w+)$/, (field) => `rules.decimals.${field}`],
  [/^population\.sizes\.\d+\.(least|most)$/, (field) => `rules.size.${field}`],
  [/^population\.sizes\.\d+\.column$/, () => 'rules.sizeBy'],
  [/^population\.without\.\d+\.reason$/, () => 'rules.publishedReason'],
  [/^bonuses\.items\.\d+\.points$/, () => 'rules.bonusPoints'],
  [/^bonuses\.items\.\d+\.maximum$/, () => 'rules.bonusMost'],
  [/^redLines\.\d+\.points$/, () => 'rules.deductPoints'],
  [/^redLines\.\d+\.maximum$/, () => 'rules.deductMost'],
  [/^ties\.keys/, () => 'rules.tieKeys'],
  [/\.weight$/, () => 'field.weight'],
  [/\.power$/, () => 'field.power'],
  [/\.code$/, () => 'field.code'],
];

/** The key of the text over a field of the editor, below `methods`; undefined for places that are no field. */
export function fieldLabel(path: string): string | undefined {
  if (plain[path] !== undefined) return plain[path];
  for (const [pattern, label] of patterns) {
    const found = pattern.exec(path);
    if (found) return label(found[1] ?? '');
  }
  return undefined;
}
