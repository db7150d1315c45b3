import type { Cluster } from '@jiju/contract';
import { nameIn } from '../i18n/name.ts';
import type { Locale } from '../provider/locale.ts';

/** Every leading industry that some cluster names, once: by its code where it has one, else by its name. */
export function industryChoices(clusters: Iterable<Pick<Cluster, 'leadingIndustries'>>, locale: Locale) {
  const choices = new Map<string, string>();
  for (const { leadingIndustries } of clusters) {
    for (const industry of leadingIndustries) {
      const id = industry.code || industry.nameZh;
      // Lists of values are joined by commas on their way to the server.
      if (id.includes(',') || choices.has(id)) continue;
      choices.set(id, [nameIn(locale, industry), industry.code].filter(Boolean).join(' · '));
    }
  }
  return [...choices].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name, locale));
}
