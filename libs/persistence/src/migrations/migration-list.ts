import type { Constructor } from '@mikro-orm/core';
import type { Migration } from '@mikro-orm/migrations';
import { M0002Verification } from './0002-verification.ts';
import { M0003OneLink } from './0003-one-link.ts';
import { M0004IssuedFacts } from './0004-issued-facts.ts';
import { M0005LoginAttempt } from './0005-login-attempt.ts';
import { M0006MoreDecimals } from './0006-more-decimals.ts';
import { M0007RollingSums } from './0007-rolling-sums.ts';
import { M0008SampleWeights } from './0008-sample-weights.ts';
import { M0009EditionChain } from './0009-edition-chain.ts';
import { M0010Objections } from './0010-objections.ts';
import { M0011Robustness } from './0011-robustness.ts';
import { M0012VersionReview } from './0012-version-review.ts';
import { M0013SavedView } from './0013-saved-view.ts';
import { M0014RuleVersions } from './0014-rule-versions.ts';
import { M0015EditionReview } from './0015-edition-review.ts';
import { M0001Initial } from './0001-initial.ts';

/** In the order they run. A migration is never edited once it was released. */
export const migrationList: Constructor<Migration>[] = [
  M0001Initial,
  M0002Verification,
  M0003OneLink,
  M0004IssuedFacts,
  M0005LoginAttempt,
  M0006MoreDecimals,
  M0007RollingSums,
  M0008SampleWeights,
  M0009EditionChain,
  M0010Objections,
  M0011Robustness,
  M0012VersionReview,
  M0013SavedView,
  M0014RuleVersions,
  M0015EditionReview,
];
