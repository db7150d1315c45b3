import { z } from 'zod';
import { code, isoDate, longText, names, requiredText, shortText, stored } from '../record/record.ts';

export const clusterLevels = ['national', 'province', 'municipal'] as const;
export const clusterStatuses = ['planned', 'active', 'demoted', 'merged', 'closed'] as const;

/** 主导产业, coded by an edition of GB/T 4754 where the code is known. */
export const leadingIndustry = z.strictObject({
  code: shortText.default(''),
  edition: z.enum(['GB/T 4754-2002', 'GB/T 4754-2011', 'GB/T 4754-2017']).default('GB/T 4754-2011'),
  nameZh: requiredText,
  nameEn: shortText.default(''),
});
export const alias = z.strictObject({ name: requiredText, note: shortText.default('') });
export const clusterStatusEntry = z.strictObject({
  status: z.enum(clusterStatuses),
  /** First day of the status; unknown for what was always so. */
  from: isoDate.nullable().default(null),
  note: shortText.default(''),
});

/** Industrial cluster (产业集聚区): a zone with an identity of its own. */
export const clusterInput = z.strictObject({
  code,
  ...names,
  aliases: z.array(alias).max(20).default([]),
  regionCode: z.string().regex(/^\d{6}$/, 'region-code'),
  level: z.enum(clusterLevels).default('province'),
  /** Oldest first; the last one is the status of today. */
  statusHistory: z
    .array(clusterStatusEntry)
    .min(1)
    .max(50)
    .default([{ status: 'active', from: null, note: '' }]),
  leadingIndustries: z.array(leadingIndustry).max(10).default([]),
  /** km² */
  plannedArea: z.number().min(0).max(100_000).nullable().default(null),
  /** km² */
  builtUpArea: z.number().min(0).max(100_000).nullable().default(null),
  longitude: z.number().min(-180).max(180).nullable().default(null),
  latitude: z.number().min(-90).max(90).nullable().default(null),
  managementUnitCode: z.string().nullable().default(null),
  contact: shortText.default(''),
  tags: z.array(code).max(20).default([]),
  peerGroup: shortText.default(''),
  /** Where the record comes from. */
  source: longText.default(''),
});
export const cluster = z.object({ ...clusterInput.shape, ...stored, status: z.enum(clusterStatuses) });
export type ClusterInput = z.infer<typeof clusterInput>;
export type Cluster = z.infer<typeof cluster>;
export type ClusterStatus = (typeof clusterStatuses)[number];
