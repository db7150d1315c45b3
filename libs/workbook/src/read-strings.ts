import { tableLimits } from '@jiju/application';
import type { KeptTexts } from './kept-texts.ts';
import { readXml } from './read-xml.ts';
import { RichText } from './rich-text.ts';
import { Unreadable } from './unreadable.ts';

/** Texts that cells name by their number: `xl/sharedStrings.xml`. */
export async function readStrings(chunks: AsyncIterable<Uint8Array>, texts: KeptTexts): Promise<readonly string[]> {
  const strings: string[] = [];
  const rich = new RichText();
  await readXml(chunks, {
    open: (name) => rich.open(name),
    text: (text) => rich.add(text),
    close(name) {
      rich.close(name);
      if (name !== 'si') return;
      strings.push(texts.keep(rich.take().trim()));
      if (strings.length > tableLimits.cells) throw new Unreadable('file-too-many-cells', { max: tableLimits.cells });
    },
  });
  return strings;
}
