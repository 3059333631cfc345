import type { GaugePoint } from './gaugeHistory.ts';

const WIDTH = 120;
const HEIGHT = 32;

/** The course of a gauge, small; the numbers stand beside it in words, so it is drawn for the eye only. */
export function Spark({
  points,
  bounds,
}: {
  readonly points: readonly GaugePoint[];
  readonly bounds: readonly number[];
}) {
  const x = (index: number): number => (index / Math.max(1, points.length - 1)) * (WIDTH - 6) + 3;
  const y = (value: number): number => HEIGHT - 3 - (value / 10000) * (HEIGHT - 6);
  const last = points.length - 1;
  return (
    <svg class="spark" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width={WIDTH} height={HEIGHT} aria-hidden="true">
      {bounds.map((bound) => (
        <line key={bound} x1="0" x2={WIDTH} y1={y(bound)} y2={y(bound)} class="spark-bound" />
      ))}
      <polyline
        points={points.map((point, index) => `${x(index)},${y(point.value)}`).join(' ')}
        class="spark-line"
      />
      <circle cx={x(last)} cy={y(points[last]?.value ?? 0)} r="3" class="spark-end" />
    </svg>
  );
}
