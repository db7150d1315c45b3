import { frequencies } from '@jiju/contract';
import { choices } from '../record/choices.ts';

export const kinds = choices('indicators', 'kind', ['base', 'derived']);
export const frequencyChoices = choices('indicators', 'frequency', frequencies);
export const directions = [1, -1, 0].map((id) => ({ id, name: `resources.indicators.direction.${id}` }));
export const overTime = choices('indicators', 'aggregationOverTime', ['sum', 'mean', 'last', 'none']);
export const overRegions = choices('indicators', 'aggregationOverRegions', ['sum', 'mean', 'weighted', 'none']);
export const moreDecimals = choices('indicators', 'moreDecimals', ['refuse', 'keep']);
export const outOfRange = choices('indicators', 'outOfRange', ['refuse', 'reason']);
