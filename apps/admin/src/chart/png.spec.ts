import { pngOf, type Drawing, type PngLook } from './png.ts';

const look: PngLook = { title: 'From place 8', of: '', note: '', ground: '#fff', ink: '#000', fontFamily: 'serif' };

/** A canvas that remembers what was written on it, and where the drawing came to stand. */
function paper() {
  const written: [text: string, y: number][] = [];
  const canvas = {
    width: 0,
    height: 0,
    drawnAt: 0,
    getContext: () => ({
      scale: () => undefined,
      fillRect: () => undefined,
      fillText: (text: string, _: number, y: number) => written.push([text, y]),
      drawImage: (_: unknown, __: number, y: number) => (canvas.drawnAt = y),
    }),
    toBlob: (done: (blob: Blob) => void) => {
      done(new Blob());
    },
  };
  return { canvas, written };
}

async function painted(said: Partial<PngLook>) {
  const { canvas, written } = paper();
  const before = globalThis.document;
  globalThis.document = { createElement: () => canvas } as unknown as Document;
  try {
    await pngOf({ image: {}, width: 400, height: 100 } as Drawing, { ...look, ...said });
  } finally {
    globalThis.document = before;
  }
  return { texts: written.map(([text]) => text), at: written.map(([, y]) => y), canvas };
}

it('a picture says what it is of between its title and the drawing, and makes room for it', async () => {
  const without = await painted({});
  expect(without.texts).toEqual(['From place 8']);
  const { texts, at, canvas } = await painted({ of: 'Luohe · Yearly · 2013', note: 'made up' });
  expect(texts).toEqual(['From place 8', 'Luohe · Yearly · 2013', 'made up']);
  expect(canvas.drawnAt).toBeGreaterThan(without.canvas.drawnAt);
  expect(at[0]).toBeLessThan(at[1] ?? 0);
  expect(at[1]).toBeLessThan(canvas.drawnAt);
  expect(at[2]).toBeGreaterThan(canvas.drawnAt + 100);
  expect(canvas.height).toBeGreaterThan(without.canvas.height);
});
