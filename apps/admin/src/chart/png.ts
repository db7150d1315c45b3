export interface PngLook {
  readonly title: string;
  /** A line below the chart; none when empty. */
  readonly note: string;
  readonly ground: string;
  readonly ink: string;
}

const scale = 2;
const head = 36;
const foot = 26;

/** A drawn chart as a picture with its title above it. */
export async function pngOf(svg: SVGSVGElement, { title, note, ground, ink }: PngLook): Promise<Blob> {
  const { width, height } = svg.getBoundingClientRect();
  const image = await imageOf(svg, width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  const whole = head + height + (note === '' ? 0 : foot);
  canvas.height = whole * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.scale(scale, scale);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, whole);
  pen.fillStyle = ink;
  const { fontFamily } = getComputedStyle(svg);
  pen.font = `600 15px ${fontFamily}`;
  pen.fillText(title, 8, 23, width - 16);
  pen.font = `12px ${fontFamily}`;
  pen.fillText(note, 8, head + height + 16, width - 16);
  pen.drawImage(image, 0, head, width, height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png'),
  );
}

async function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.fontFamily = getComputedStyle(svg).fontFamily;
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  await image.decode();
  return image;
}
