import englishMessages from 'ra-language-english';
import { auditMessages } from '../audit/messages.ts';
import { awardListMessages } from '../award-lists/messages.ts';
import { awardSchemeMessages } from '../award-schemes/messages.ts';
import { clusterMessages } from '../clusters/messages.ts';
import { directiveMessages } from '../directives/messages.ts';
import { editionMessages } from '../editions/messages.ts';
import { explainMessages } from '../explain/messages.ts';
import { figureMessages } from '../figures/messages.ts';
import { indicatorMessages } from '../indicators/messages.ts';
import { inspectionMarkMessages } from '../inspection-marks/messages.ts';
import { passwordMessages } from '../layout/password-messages.ts';
import { mapMessages } from '../map/messages.ts';
import { methodMessages } from '../methods/messages.ts';
import { diagnosticMessages } from '../diagnostics/messages.ts';
import { reviewMessages } from '../review/messages.ts';
import { versionMessages } from '../versions/messages.ts';
import { namedProblemMessages } from '../named-problems/messages.ts';
import { operationMessages } from '../operations/messages.ts';
import { overviewMessages } from '../overview/messages.ts';
import { pastMessages } from '../past/messages.ts';
import { peerMessages } from '../peers/messages.ts';
import { periodMessages } from '../periods/messages.ts';
import { placeMessages } from '../place/messages.ts';
import { rankingChartMessages } from '../ranking-charts/messages.ts';
import { rankingMessages } from '../rankings/messages.ts';
import { robustnessMessages } from '../robustness/messages.ts';
import { recordMessages } from '../record/messages.ts';
import { redLineEventMessages } from '../red-line-events/messages.ts';
import { regionMessages } from '../regions/messages.ts';
import { savedViewMessages } from '../saved-views/messages.ts';
import { ruleMessages } from '../rules/messages.ts';
import { starRuleMessages } from '../star-rules/messages.ts';
import { unitMessages } from '../units/messages.ts';
import { userMessages } from '../users/messages.ts';
import { problemMessages } from '../problem/problem-message.ts';
import type { Locale } from '../provider/locale.ts';
import { frameMessages } from './frame-messages.ts';
import { mergeMessages, type MessageTree, type PageMessages } from './page-messages.ts';
import { reactAdminZh } from './reactAdminZh.ts';

/** One line per folder of pages. */
export const pageMessages: readonly PageMessages[] = [
  frameMessages,
  passwordMessages,
  recordMessages,
  overviewMessages,
  clusterMessages,
  explainMessages,
  figureMessages,
  pastMessages,
  placeMessages,
  peerMessages,
  robustnessMessages,
  rankingMessages,
  savedViewMessages,
  editionMessages,
  rankingChartMessages,
  mapMessages,
  methodMessages,
  reviewMessages,
  versionMessages,
  diagnosticMessages,
  directiveMessages,
  operationMessages,
  auditMessages,
  regionMessages,
  unitMessages,
  indicatorMessages,
  periodMessages,
  ruleMessages,
  starRuleMessages,
  awardSchemeMessages,
  awardListMessages,
  inspectionMarkMessages,
  redLineEventMessages,
  namedProblemMessages,
  userMessages,
];

const tree = (messages: unknown) => messages as MessageTree;

export const messages: Readonly<Record<Locale, MessageTree>> = {
  zh: mergeMessages([tree(reactAdminZh), { problem: problemMessages('zh') }, ...pageMessages.map((each) => each.zh)]),
  en: mergeMessages([
    tree(englishMessages),
    { problem: problemMessages('en') },
    ...pageMessages.map((each) => each.en),
  ]),
};
