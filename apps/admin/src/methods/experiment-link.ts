import { readMethod } from '@jiju/contract';
import { isRefusal, type MethodDefinition } from '@jiju/domain';

/**
 * An experiment as a word of an address: the definition as JSON, deflated, in the letters of base64url. It travels in the
 * part of the address behind the `#`, which browsers keep to themselves.
 */
export async function wordOf(definition: MethodDefinition): Promise<string> {
  const bytes = await through(
    new TextEncoder().encode(JSON.stringify(definition)),
    new CompressionStream('deflate-raw'),
  );
  const text = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The definition a word stands for; null for one that was cut off or means no method. */
export async function definitionOf(word: string): Promise<MethodDefinition | null> {
  try {
    const text = atob(word.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
    const read: unknown = JSON.parse(
      new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))),
    );
    const method = readMethod(read);
    return isRefusal(method) ? null : method;
  } catch {
    // Whatever is wrong with it, it is no experiment of ours.
    return null;
  }
}

async function through(
  bytes: Uint8Array<ArrayBuffer>,
  by: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  return new Uint8Array(await new Response(new Blob([bytes]).stream().pipeThrough(by)).arrayBuffer());
}
