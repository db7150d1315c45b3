import type { ReviewRound } from '@jiju/domain';

export interface ReviewWords {
  readonly translate: (key: string, params?: Record<string, string>) => string;
  readonly instant: (at: string) => string;
}

/** Where a review stands as sentences: who did what and when, the newest first. */
export function reviewWords(round: ReviewRound, { translate, instant }: ReviewWords): string[] {
  const { sentBy, sentAt, verdict, answeredBy, answeredAt, takenBackBy, takenBackAt } = round;
  const say = (key: string, by: string, at: string | null): string =>
    translate(`review.said.${key}`, { by, at: at === null ? '' : instant(at) });
  return [
    ...(takenBackAt === null ? [] : [say(verdict === null ? 'calledBack' : 'changedSince', takenBackBy, takenBackAt)]),
    ...(verdict === null ? [] : [say(verdict, answeredBy, answeredAt)]),
    say('sent', sentBy, sentAt),
  ];
}
