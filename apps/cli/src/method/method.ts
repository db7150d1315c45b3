import { writeFile } from 'node:fs/promises';
import {
  activateMethodVersion,
  answerMethodVersion,
  callBackMethodVersion,
  createRecord,
  retireMethodVersion,
  sendMethodVersion,
  type StoredRecord,
} from '@jiju/application';
import { methodVersionInput, type MethodVersion } from '@jiju/contract';
import type { Refusal } from '@jiju/domain';
import { notRefused } from '../database/not-refused.ts';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { readMethodFile } from '../evaluate/read-inputs.ts';
import { exitCode, type Io } from '../io.ts';
import { effectOf } from './effect-of.ts';
import { methodAsked, type MethodAsked, type OfVersion } from './method-asked.ts';
import { effectLines, versionLine } from './say-method.ts';
import { methodNamed, versionsOf, versionNumbered, type Version } from './versions-of.ts';

/**
 * `jiju method <code>`: the versions of a method with state and periods; the definition of one; what one would change in every period; a file as a draft; a
 * draft sent for review and answered; a version put into force, moved or taken out, by the rules that hold on the page.
 */
export function method(argv: readonly string[], io: Io): Promise<number> {
  return answering('method', io, async () => {
    const asked = methodAsked(argv);
    io.out(`${await withHouse('method', io, (open) => answerTo(open, asked))}\n`);
    return exitCode.ok;
  });
}

async function answerTo(open: OpenHouse, { code, format, act }: MethodAsked): Promise<string> {
  const versions = await versionsOf(open.database, await methodNamed(open.database, code));
  const said = (json: unknown, lines: readonly string[]): string =>
    format === 'json' ? JSON.stringify(json, null, 2) : lines.join('\n');
  if (act.act === 'list') return said(versions.map(headOf), versions.map(versionLine));
  if (act.act === 'draft') return changed(await draftOf(open, code, act.file, versions));
  const version = versionNumbered(versions, act.number);
  switch (act.act) {
    case 'print':
      return print(version, act.file);
    case 'effect': {
      const against = act.against === undefined ? undefined : versionNumbered(versions, act.against);
      const effects = await effectOf(open, version, { against, from: act.from });
      return said(effects, effects.map(effectLines));
    }
    default:
      return changed(notRefused(await step(open, version, act), options));
  }
}

/** The life of a version, without what it says. */
const headOf = ({ definition: _says, ...head }: Version) => head;

async function print({ definition }: Version, file: string | undefined): Promise<string> {
  const text = JSON.stringify(definition, null, 2);
  if (file === undefined) return text;
  // A file that is there is somebody's.
  await writeFile(file, `${text}\n`, { flag: 'wx' });
  return `Written: ${file}`;
}

async function draftOf(
  { house, actor }: OpenHouse,
  methodCode: string,
  file: string,
  versions: readonly Version[],
): Promise<StoredRecord> {
  const definition = await readMethodFile(file);
  const number = Math.max(0, ...versions.map((version) => version.number)) + 1;
  const fields = methodVersionInput.parse({ code: `${methodCode}-${number}`, methodCode, number, definition });
  return notRefused(await createRecord(house)(actor, 'method-versions', fields));
}

type Step = Exclude<OfVersion, { readonly act: 'print' | 'effect' }>;

function step({ house, actor, now }: OpenHouse, { id, revision }: Version, act: Step): Promise<StoredRecord | Refusal> {
  const needs = { house, now };
  switch (act.act) {
    case 'activate':
      return activateMethodVersion(needs)(actor, id, revision, { effectiveFrom: act.from, effectiveTo: act.until });
    case 'retire':
      return retireMethodVersion(needs)(actor, id, revision);
    case 'send':
      return sendMethodVersion(needs)(actor, id, revision, act.note);
    case 'call-back':
      return callBackMethodVersion(needs)(actor, id, revision);
    case 'answer':
      // Whoever may use the command line may see every draft.
      return answerMethodVersion(needs)(actor, id, {
        revision,
        answer: { verdict: act.verdict, answer: act.note },
        sight: 'all',
      });
  }
}

/** The fields of the contract, as they are named on the line. */
const options: Readonly<Record<string, string>> = {
  effectiveFrom: '--activate',
  effectiveTo: '--until',
  answer: '--note',
};

const changed = (record: StoredRecord): string => versionLine(record as StoredRecord & MethodVersion);
