import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Unreadable } from './unreadable.ts';

/** Parts of a workbook by their names in the archive. */
export interface Archive {
  has(name: string): boolean;
  /** The unpacked bytes of a part as they come, at most so many; nothing when there is no such part. */
  part(name: string, atMost?: number): AsyncIterable<Uint8Array>;
}

/** Bytes unpacked of one file, all its parts together. */
const unpackedAtMost = 200 * 1024 * 1024;
/** No workbook has more parts. */
const partsAtMost = 10_000;

/**
 * The parts of a ZIP archive. What it says it unpacks to is held against the limit before anything is unpacked, and
 * what is more than it said is no workbook either.
 */
export async function openArchive(file: Uint8Array): Promise<Archive> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const zip = await damagedWhenFailing(fromBufferPromise(bytes));
  const entries = await damagedWhenFailing(entriesOf(zip));
  if ([...entries.values()].some((entry) => entry.isEncrypted())) throw new Unreadable('workbook-encrypted');
  let left = unpackedAtMost;
  return {
    has: (name) => entries.has(name),
    async *part(name, atMost = left) {
      const entry = entries.get(name);
      if (!entry) return;
      if (entry.uncompressedSize > Math.min(left, atMost)) throw tooLarge();
      for await (const chunk of chunksOf(zip, entry)) {
        left -= chunk.length;
        yield chunk;
      }
    },
  };
}

const tooLarge = (): Unreadable => new Unreadable('workbook-too-large', { max: unpackedAtMost / 1024 / 1024 });

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.size >= partsAtMost) throw new Unreadable('workbook-damaged');
    entries.set(entry.fileName, entry);
  }
  return entries;
}

/** What goes wrong here is the archive's fault; what goes wrong with whoever reads the chunks is not caught. */
async function* chunksOf(zip: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
  const stream = await damagedWhenFailing(zip.openReadStreamPromise(entry));
  const chunks = (stream as AsyncIterable<Uint8Array>)[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await damagedWhenFailing(chunks.next());
      if (next.done === true) return;
      yield next.value;
    }
  } finally {
    stream.destroy();
  }
}

async function damagedWhenFailing<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('workbook-damaged', {}, error);
  }
}
