import { SaxesParser } from 'saxes';
import { setImmediate } from 'node:timers/promises';
import { Unreadable } from './unreadable.ts';

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of a part does with its elements; names come without their prefix. */
export interface XmlReader {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(name: string): void;
  /** Enough was read. */
  readonly done?: boolean;
}

/** Bytes taken between two turns of the loop, which answers everybody else: some milliseconds. */
const step = 32 * 1024;
/** Letters of one cell, with room to spare; who goes on without an end of tag or text means no good either. */
export const lettersAtMost = 1_000_000;

/** Read a part of a workbook (UTF-8) without holding it. Entities that a document defines itself are not known here. */
export async function readXml(chunks: AsyncIterable<Uint8Array>, reader: XmlReader): Promise<void> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parser = new SaxesParser({ xmlns: false, position: false } as const);
  let silent = 0;
  let begun = false;
  const heard = (tell: () => void): void => {
    silent = 0;
    // After it has enough it is not told the rest of a step.
    if (reader.done !== true) tell();
  };
  parser.on('error', (error) => {
    throw new Unreadable('workbook-damaged', {}, error);
  });
  parser.on('opentag', ({ name, attributes }) => heard(() => reader.open(withoutPrefix(name), attributes)));
  parser.on('text', (text) => heard(() => reader.text(text)));
  parser.on('cdata', (text) => heard(() => reader.text(text)));
  parser.on('closetag', ({ name }) => heard(() => reader.close(withoutPrefix(name))));
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; at += step) {
      const text = decoded(decoder, chunk.subarray(at, at + step));
      if ((silent += text.length) > lettersAtMost) throw new Unreadable('workbook-damaged');
      begun = true;
      parser.write(text);
      if (reader.done === true) return;
      await setImmediate();
    }
  }
  // A part that is not there is read as one that says nothing.
  if (begun) parser.write(decoded(decoder)).close();
}

/** The attribute of that name, whatever prefix its namespace has in this document. */
export function attribute(attributes: Attributes, name: string): string | undefined {
  return attributes[name] ?? Object.entries(attributes).find(([key]) => withoutPrefix(key) === name)?.[1];
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes?: Uint8Array): string {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    throw new Unreadable('workbook-damaged', {}, error);
  }
}
