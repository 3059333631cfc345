import type { GaugePoint } from '../../panels/world/gaugeHistory.ts';
import { CHART, chartOf, heightOf, placeOf } from './chartOf.ts';

interface GaugeChartProps {
  readonly points: readonly GaugePoint[];
  /** Where bands meet, in basis points. */
  readonly bounds: readonly number[];
  /** The course in one sentence, for those who do not see it. */
  readonly label: string;
}

/** The course of a gauge from half-year to half-year. */
export function GaugeChart({ points, bounds, label }: GaugeChartProps) {
  const { width, height, left, right, bottom } = CHART;
  const drawn = chartOf(points.map(({ value }) => value));
  return (
    <svg class="gauge-chart" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, 50, 100].map((value) => (
        <g key={value}>
          <line
            class="grid"
            x1={left}
            x2={width - right}
            y1={heightOf(value * 100)}
            y2={heightOf(value * 100)}
          />
          <text class="tick" x={left - 5} y={heightOf(value * 100) + 4} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {bounds.map((bound) => (
        <line
          key={bound}
          class="bound"
          x1={left}
          x2={width - right}
          y1={heightOf(bound)}
          y2={heightOf(bound)}
        />
      ))}
      {points.map(({ half }, index) => (
        <text
          key={half ?? 'start'}
          class="tick"
          x={placeOf(index, points.length)}
          y={height - bottom + 15}
          text-anchor="middle"
        >
          {tickOf(half)}
        </text>
      ))}
      <polyline class="course" points={drawn.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {drawn.map(({ x, y }) => (
        <circle key={x} class="dot" cx={x} cy={y} r="3.4" />
      ))}
    </svg>
  );
}

/** "2010H1" as "10-1", so that eight of them fit. */
function tickOf(half: string | null): string {
  const found = /^\d\d(\d\d)H(\d)$/.exec(half ?? '');
  return found === null ? '' : `${found[1]}-${found[2]}`;
}
