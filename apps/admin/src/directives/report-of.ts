import type { DirectiveAct } from '@jiju/contract';
import type { ReportDraft } from './ReportFields.tsx';

/** The report as the API takes it: no percentage is `null`, evidence without title and address is left out. */
export function reportOf(draft: ReportDraft): NonNullable<DirectiveAct['report']> {
  const percent = draft.percent.trim() === '' ? null : Number(draft.percent);
  return {
    textZh: draft.textZh.trim(),
    textEn: draft.textEn.trim(),
    claimedPercent: percent !== null && Number.isFinite(percent) ? percent : null,
    causeCode: draft.cause === '' ? null : draft.cause,
    evidence: draft.evidence
      .map(({ title, url }) => ({ title: title.trim(), url: url.trim() === '' ? null : url.trim() }))
      .filter(({ title, url }) => title !== '' || url !== null),
  };
}
