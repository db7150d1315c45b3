import { clusterLevels, clusterStatuses, leadingIndustry } from '@jiju/contract';
import { choices } from '../record/choices.ts';

export const levels = choices('clusters', 'level', clusterLevels);
export const statuses = choices('clusters', 'status', clusterStatuses);
export const editions = leadingIndustry.shape.edition.unwrap().options.map((id) => ({ id, name: id }));
