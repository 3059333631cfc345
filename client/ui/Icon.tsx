const PATHS = {
  check: 'M4 10l4 4 8-9',
  cross: 'M5 5l10 10M15 5L5 15',
  dash: 'M4 10h12',
  close: 'M5 5l10 10M15 5L5 15',
  back: 'M12 4l-6 6 6 6',
  forward: 'M8 4l6 6-6 6',
  up: 'M4 12l6-6 6 6',
  down: 'M4 8l6 6 6-6',
  plus: 'M10 4v12M4 10h12',
  minus: 'M4 10h12',
  menu: 'M3 5h14M3 10h14M3 15h14',
  eye: 'M2 10c3-5 13-5 16 0-3 5-13 5-16 0zM10 8.2a1.8 1.8 0 1 0 .01 0',
  hush: 'M3 3l14 14M6 6.5C4 7.500 3 8.700 2 10c3 5 9 6 12 4M9 5.200C13 4.800 16 7 18 10c-.6 1-1.400 1.800-2.200 2.400',
  coin: 'M10 3a7 7 0 1 0 .01 0M10 7v6M8 8.500h3.200M8.500 11.500h3.200',
  scales: 'M10 3v14M6 17h8M3 7h14M3 7l-1 4h4zM17 7l1 4h-4z',
  bubble: 'M3 4h14v9H9l-4 4v-4H3z',
  paper: 'M5 2h7l4 4v12H5zM12 2v4h4M7.500 10h6M7.500 13.500h6',
  globe: 'M10 2a8 8 0 1 0 .01 0M2 10h16M10 2c-3 3-3 13 0 16M10 2c3 3 3 13 0 16',
  list: 'M7 5h10M7 10h10M7 15h10M3.500 5h.01M3.500 10h.01M3.500 15h.01',
  calendar: 'M3 5h14v12H3zM3 9h14M7 3v4M13 3v4',
  person: 'M10 3a3 3 0 1 0 .01 0M4 17c0-8 12-8 12 0',
  flag: 'M5 18V3h10l-2.500 3.500L15 10H5',
  link: 'M8 12l4-4M7 9l-2 2a3 3 0 0 0 4 4l2-2M13 11l2-2a3 3 0 0 0-4-4L9 7',
  lock: 'M4 9h12v8H4zM7 9V6a3 3 0 0 1 6 0v3',
  gavel: 'M3 17h8M8 10l6-6M6 8l6 6M12 4l5 5M11 9l6 6',
  home: 'M3 10l7-7 7 7M5 9v8h10V9M9 17v-5h2v5',
  news: 'M3 4h11v12H5a2 2 0 0 1-2-2zM14 8h3v6a2 2 0 0 1-2 2M6 7.500h5M6 10.500h5M6 13h3',
  play: 'M6 4l9 6-9 6z',
  pause: 'M7 4v12M13 4v12',
  first: 'M5 4v12M15 4l-7 6 7 6',
  last: 'M15 4v12M5 4l7 6-7 6',
  question: 'M7 7.500a3 3 0 1 1 4.500 2.600C10.500 10.700 10 11.300 10 12.500M10 16h.01',
  gear: 'M10 7a3 3 0 1 0 .01 0M10 2v3M10 15v3M2 10h3M15 10h3M4.300 4.300l2.100 2.100M13.600 13.600l2.100 2.100M15.700 4.300l-2.100 2.100M6.400 13.600l-2.100 2.100',
  sound: 'M3 8v4h3l4 4V4L6 8zM13 7c2 2 2 4 0 6M15 4.500c3.500 3.500 3.500 7.500 0 11',
  mute: 'M3 8v4h3l4 4V4L6 8zM13 8l4 4M17 8l-4 4',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing that says again, by shape, what a word says; never alone. */
export function Icon({ name, size }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" width={size ?? 18} height={size ?? 18} aria-hidden="true">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
