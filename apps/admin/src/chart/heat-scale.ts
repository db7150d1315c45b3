/** From the low end to the high one, each `#rrggbb`. */
export type Stops = readonly [string, string, ...string[]];
type Rgb = readonly [number, number, number];

// One hue for more and less, two for below and above a middle: blue against orange stays apart for all common kinds of colour
// blindness, and both grow away from the ground, so that a print in grey still tells much from little.
export const heatStops: Readonly<Record<'light' | 'dark', Readonly<Record<'sequential' | 'diverging', Stops>>>> = {
  light: {
    sequential: ['#f0f4fb', '#b3cbec', '#6c9ad6', '#2f64b3', '#143463'],
    diverging: ['#8a3606', '#e39a63', '#f5f5f5', '#7fa6dc', '#1c447f'],
  },
  dark: {
    sequential: ['#222a35', '#29446c', '#3f6fb3', '#86aeec', '#dde9fb'],
    diverging: ['#f3b084', '#9a5a2c', '#2a3038', '#3f69a8', '#a9c8f6'],
  },
};

export interface HeatScale {
  /** What the two ends of the colours stand for. */
  readonly from: number;
  readonly to: number;
  readonly stops: Stops;
}

/** The colour of a value; beyond the ends it is that of the end. Where both ends are one value, that of the middle. */
export function heatColour({ from, to, stops }: HeatScale, value: number): string {
  const share = to === from ? 0.5 : Math.max(0, Math.min(1, (value - from) / (to - from)));
  const at = share * (stops.length - 1);
  const below = Math.min(Math.floor(at), stops.length - 2);
  const [low, high] = [rgbOf(stops[below] ?? stops[0]), rgbOf(stops[below + 1] ?? stops[1])];
  const mixed = low.map((each, i) => Math.round(each + (at - below) * ((high[i] ?? each) - each)));
  return `#${mixed.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** Black or white, whichever is easier to read on a colour (contrast as WCAG 2 counts it). */
export function inkOn(colour: string): '#000000' | '#ffffff' {
  const light = luminance(rgbOf(colour));
  return (light + 0.05) / 0.05 >= 1.05 / (light + 0.05) ? '#000000' : '#ffffff';
}

const rgbOf = (colour: string): Rgb => {
  const whole = Number.parseInt(colour.slice(1), 16);
  return [whole >> 16, (whole >> 8) & 255, whole & 255];
};

const linear = (part: number): number => {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
