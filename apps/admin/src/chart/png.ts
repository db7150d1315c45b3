export interface PngLook {
  readonly title: string;
  /** What it is of, below the title; no line when empty. */
  readonly of: string;
  /** A line below the chart; none when empty. */
  readonly note: string;
  readonly ground: string;
  readonly ink: string;
  readonly fontFamily: string;
}

/** What is drawn, and how large it stands on the page. */
export interface Drawing {
  readonly image: HTMLImageElement | HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

const titleHeight = 36;
const ofHeight = 20;
const foot = 26;
/** What the strictest browsers still paint. */
const mostPixels = 16_000_000;

/** Pixels of a picture for one of the page: two, but for what is so large that it would not be painted. */
export const sharpness = (width: number, height: number): number =>
  Math.min(2, Math.sqrt(mostPixels / Math.max(1, width * height)));

/** A drawn chart as a picture, above it its title and what it is of. */
export async function pngOf(
  { image, width, height }: Drawing,
  { title, of, note, ground, ink, fontFamily }: PngLook,
): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const head = titleHeight + (of === '' ? 0 : ofHeight);
  const whole = head + height + (note === '' ? 0 : foot);
  const times = sharpness(width, whole);
  canvas.width = width * times;
  canvas.height = whole * times;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.scale(times, times);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, whole);
  pen.fillStyle = ink;
  pen.font = `600 15px ${fontFamily}`;
  pen.fillText(title, 8, 23, width - 16);
  pen.font = `12px ${fontFamily}`;
  if (of !== '') pen.fillText(of, 8, titleHeight + 6, width - 16);
  if (note !== '') pen.fillText(note, 8, head + height + 16, width - 16);
  pen.drawImage(image, 0, head, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  );
}

/** An SVG of the page as something that can be painted. */
export async function drawingOf(svg: SVGSVGElement): Promise<Drawing> {
  const { width, height } = svg.getBoundingClientRect();
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.fontFamily = getComputedStyle(svg).fontFamily;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return { image, width, height };
}
