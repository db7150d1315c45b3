export interface PressDotProps {
  readonly cx?: number | undefined;
  readonly cy?: number | undefined;
  readonly fill?: string | undefined;
  readonly onPress: () => void;
}

/** The point of a line the pointer is at, to press. */
export function PressDot({ cx, cy, fill, onPress }: PressDotProps) {
  return <circle cx={cx} cy={cy} r={6} fill={fill} style={{ cursor: 'pointer' }} onClick={onPress} />;
}
