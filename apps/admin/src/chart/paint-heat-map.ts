import { fitText } from './fit-text.ts';
import type { HeatData } from './heat-map.ts';
import { heatColour, inkOn, type Stops } from './heat-scale.ts';
import { sharpness, type Drawing } from './png.ts';

export interface HeatPaint {
  readonly ink: string;
  readonly ground: string;
  readonly stops: Stops;
  readonly fontFamily: string;
}

const cell = { width: 46, height: 20 };
const names = { width: 220, height: 130 };

/** The whole heat map as a picture, also of rows that are not in sight. */
export function paintHeatMap(data: HeatData, { ink, ground, stops, fontFamily }: HeatPaint): Drawing {
  const width = names.width + cell.width * data.columns.length;
  const height = names.height + cell.height * data.rows.length;
  const scale = sharpness(width, height);
  const canvas = document.createElement('canvas');
  canvas.width = width * scale;
  canvas.height = height * scale;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('This browser has no canvas.');
  pen.scale(scale, scale);
  pen.fillStyle = ground;
  pen.fillRect(0, 0, width, height);
  pen.font = `12px ${fontFamily}`;
  pen.textBaseline = 'middle';
  pen.fillStyle = ink;
  data.columns.forEach(({ name }, column) => {
    pen.save();
    pen.translate(names.width + cell.width * (column + 0.5), names.height - 6);
    pen.rotate(-Math.PI / 2);
    pen.fillText(fitText(name, names.height - 10), 0, 0);
    pen.restore();
  });
  data.rows.forEach(({ name }, row) => {
    const top = names.height + cell.height * row;
    pen.fillStyle = ink;
    pen.textAlign = 'left';
    pen.fillText(fitText(name, names.width - 12), 4, top + cell.height / 2);
    pen.textAlign = 'center';
    data.columns.forEach((_, column) => {
      const value = data.values[row]?.[column] ?? null;
      const left = names.width + cell.width * column;
      const colour = value === null ? ground : heatColour({ ...data, stops }, value);
      pen.fillStyle = colour;
      pen.fillRect(left, top, cell.width - 1, cell.height - 1);
      pen.fillStyle = value === null ? ink : inkOn(colour);
      const mark = data.marked?.(row, column) ? '*' : '';
      pen.fillText(value === null ? '—' : `${data.text(value)}${mark}`, left + cell.width / 2, top + cell.height / 2);
    });
  });
  return { image: canvas, width, height };
}
