import type { Directive } from '@jiju/contract';

/** A directive with its life so far, as the seed stores it. */
export type DirectiveWithLife = Pick<Directive, 'definition' | 'events'>;
export type Definition = Directive['definition'];
export type Event = Directive['events'][number];

/** What is ours and in no speech: dates, numbers, units and events of the demonstration. */
export const invented = 'demonstration';
export const conferenceDay = '2014-04-11';
const inspection = 'HN-DUCHA';

const conference = {
  titleZh: '全省产业集聚区建设工作会议',
  titleEn: 'Provincial conference on industrial clusters',
  date: conferenceDay,
};
/** The two speeches of the conference. */
export const speeches = {
  guo: (section: string) => ({ ...conference, speakerZh: '郭庚茂', speakerEn: 'Guo Gengmao', section }),
  xie: (section: string) => ({ ...conference, speakerZh: '谢伏瞻', speakerEn: 'Xie Fuzhan', section }),
};

type Row = Partial<Definition> &
  Pick<Definition, 'code' | 'source' | 'textZh' | 'textEn' | 'theme' | 'leadUnitCode'> & { readonly events?: Event[] };

/** Fills in what all of them share. The inspection office supervises; who leads is our demonstration. */
export function directive({ events, ...row }: Row): DirectiveWithLife {
  return {
    definition: {
      tags: [],
      urgency: 'routine',
      coUnitCodes: [],
      supervisorUnitCode: inspection,
      issuedOn: conferenceDay,
      deadline: null,
      reportFrequency: 'quarterly',
      parentCode: null,
      regionCode: null,
      weight: 1,
      measure: null,
      answersProblemCodes: [],
      ...row,
    },
    events: events ?? issuedOnly(),
  };
}

const reason = '演示事件 / demonstration';

/** Something the inspection office does. */
export function managerEvent(on: string, type: PlainType): Event {
  return { on, type, byRole: 'manager', byUnitCode: inspection, reason };
}

/** Something the lead unit does. */
export function leadEvent(on: string, type: PlainType, unit: string): Event {
  return { on, type, byRole: 'reporter', byUnitCode: unit, reason };
}

type PlainType = Exclude<
  Event['type'],
  'progress-reported' | 'extension-requested' | 'extension-granted' | 'superseded'
>;

export function issuedOnly(): Event[] {
  return [managerEvent(conferenceDay, 'issued')];
}

/** Issued, then taken over by the lead unit. */
export function accepted(unit: string): Event[] {
  return [...issuedOnly(), leadEvent('2014-04-14', 'acknowledged', unit)];
}

/** What the lead unit claims. */
export function progress(on: string, unit: string, claimedPercent: number, textZh: string, textEn: string): Event {
  return {
    on,
    type: 'progress-reported',
    byRole: 'reporter',
    byUnitCode: unit,
    reason: '',
    report: { on, textZh, textEn, claimedPercent, causeCode: null, evidence: [] },
  };
}

/** A later deadline, asked for by the lead unit and granted by the inspection office. */
export function extension(on: string, unit: string, until: string): Event[] {
  return [
    { on, type: 'extension-requested', byRole: 'reporter', byUnitCode: unit, reason, until },
    { on, type: 'extension-granted', byRole: 'manager', byUnitCode: inspection, reason, until },
  ];
}

/** A step of a directive; planned days and what came of them are ours. */
export function milestone(code: string, titleZh: string, titleEn: string, plannedOn: string, actualOn: string | null) {
  return { code, titleZh, titleEn, plannedOn, actualOn, evidence: [], weight: 1 };
}
