/** Problems of methods and rankings: their parameters are codes of what a reader knows by name. */
const ofMethods = /^(method|excluded|missing|unscored|note|award)-/;

const always: ReadonlySet<string> = new Set([
  'base',
  'code',
  'column',
  'denominator',
  'first',
  'key',
  'parent',
  'redLine',
  'unit',
]);
/** Parameters that are codes in one problem only. */
const sometimes: Readonly<Record<string, string>> = { 'excluded-by-region': 'value' };

/** Whether a parameter of a problem is the code of an indicator, a group, a red line, a cluster or a region. */
export function isNamed(code: string, param: string): boolean {
  return (ofMethods.test(code) && always.has(param)) || sometimes[code] === param;
}
