/** Horizontal places of the three delegates on either side of the table. */
const PLACES = [700, 830, 960] as const;
const HAIR = ['#2a1c14', '#6b4a2c', '#c9c3b8'] as const;
const SKIN = ['#8d5a34', '#d9a878', '#c08552'] as const;
const SUITS = ['#22384f', '#33313f', '#2b4038'] as const;

/** The picture of the first screen: two delegations under a lamp, and in the windows the two homes that must agree. */
export function Scene() {
  return (
    <div class="scene">
      <svg viewBox="0 0 1200 800" aria-hidden="true">
        <Light />
        <Panels />
        <Window x={560} dome />
        <Window x={960} />
        <path d="M0 492h1200v16H0z" fill="#0c1826" />
        <path d="M0 508h1200v292H0z" fill="url(#floor)" />
        <Lamp />
        {PLACES.map((x, index) => (
          <Delegate key={x} x={x} index={index} />
        ))}
        <Tabletop />
        {PLACES.map((x, index) => (
          <Back key={x} x={830 + (x - 830) * 1.42} index={2 - index} />
        ))}
        <path d="M520 800L780 212h100l260 588z" fill="url(#cone)" />
      </svg>
    </div>
  );
}

function Light() {
  return (
    <defs>
      <linearGradient id="floor" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0%" stop-color="#2a1d27" />
        <stop offset="100%" stop-color="#160f17" />
      </linearGradient>
      <linearGradient id="cone" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0%" stop-color="#ffe6a3" stop-opacity="0.34" />
        <stop offset="70%" stop-color="#ffe6a3" stop-opacity="0.1" />
        <stop offset="100%" stop-color="#ffe6a3" stop-opacity="0" />
      </linearGradient>
      <linearGradient id="wood" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0%" stop-color="#9c6b36" />
        <stop offset="100%" stop-color="#6d4522" />
      </linearGradient>
      <radialGradient id="felt" cx="50%" cy="40%" r="65%">
        <stop offset="0%" stop-color="#2f7a66" />
        <stop offset="100%" stop-color="#17493d" />
      </radialGradient>
      <linearGradient id="dusk" x1="0" y1="0" x2="0" y2="1">
        <stop offset="0%" stop-color="#1c3653" />
        <stop offset="60%" stop-color="#6d5a6c" />
        <stop offset="100%" stop-color="#d98f52" />
      </linearGradient>
    </defs>
  );
}

function Panels() {
  return (
    <g stroke="#26415c" stroke-width="2" fill="none" opacity="0.5">
      {[-60, 120, 300].map((x) => (
        <path key={x} d={`M${x} 70h150v370h-150z`} />
      ))}
      <path d="M0 462h1200" />
    </g>
  );
}

/** A window on one of the capitals, with the lit houses of those who must be won at home. */
function Window({ x, dome = false }: { readonly x: number; readonly dome?: boolean }) {
  return (
    <g transform={`translate(${x} 96)`}>
      <path d="M-8-8h156v336H-8z" fill="#3a2a1c" />
      <path d="M0 0h140v320H0z" fill="url(#dusk)" />
      <g fill="#1b2c40">
        {dome ? (
          <path d="M0 320v-54h26v-30h18v-14h10c0-26 12-42 16-44v-16h4v16c4 2 16 18 16 44h10v14h18v30h22v54z" />
        ) : (
          <path d="M0 320v-40h40v-14h18v-10h8V148h-10v-6h10c-6-10-14-14-22-14 10-6 20-2 26 6v-14h4v14c6-8 16-12 26-6-8 0-16 4-22 14h10v6H78v108h8v10h18v14h36v40z" />
        )}
      </g>
      <g fill="#ffd98a">
        {[8, 30, 52, 86, 108, 126].map((left, index) => (
          <path key={left} d={`M${left} ${294 + (index % 3) * 7}h5v7h-5z`} />
        ))}
      </g>
      <path d="M67 0h6v320h-6zM0 150h140v6H0z" fill="#3a2a1c" />
    </g>
  );
}

function Lamp() {
  return (
    <g>
      <path d="M827 0h6v150h-6z" fill="#0b1420" />
      <path d="M752 214c0-86 156-86 156 0z" fill="#c79f45" />
      <path d="M752 214h156l-8 10H760z" fill="#fff0bf" />
    </g>
  );
}

interface PersonProps {
  readonly x: number;
  readonly index: number;
}

/** Somebody on the far side, facing us, behind a placard. */
function Delegate({ x, index }: PersonProps) {
  return (
    <g transform={`translate(${x} 462)`}>
      <path d="M-40 106V40c0-16 80-16 80 0v66z" fill="#3c2418" />
      <path d="M-46 110c0-62 18-68 46-68s46 6 46 68z" fill={SUITS[index]} />
      <path d="M-11 42h22L0 82z" fill="#f4f1e6" />
      <path d="M-4 50h8l3 30-7 12-7-12z" fill="#0072b2" />
      <path d="M-9 24h18v24c-6 6-12 6-18 0z" fill={SKIN[index]} />
      <ellipse cx="0" cy="8" rx="19" ry="23" fill={SKIN[index]} />
      <path d="M-20 6c-4-36 44-36 40 0-4-12-10-16-18-16s-18 2-22 16z" fill={HAIR[index]} />
    </g>
  );
}

/** Somebody on the near side, seen from behind. */
function Back({ x, index }: PersonProps) {
  return (
    <g transform={`translate(${x} 742)`}>
      <path d="M-62 80c0-72 24-86 62-86s62 14 62 86z" fill={SUITS[index]} />
      <path d="M-12-14h24V8h-24z" fill={SKIN[index]} />
      <ellipse cx="0" cy="-34" rx="26" ry="31" fill={HAIR[index]} />
      <path d="M-70 46c0-26 140-26 140 0v40H-70z" fill="#4a2c1c" />
      <path d="M-70 44c0-24 140-24 140 0v7c0-22-140-22-140 0z" fill="#e69f00" />
    </g>
  );
}

function Tabletop() {
  return (
    <g>
      <path d="M610 566h440l96 116H514z" fill="url(#wood)" />
      <path d="M514 682h632v24H514z" fill="#472a13" />
      <path d="M652 578h356l66 92H586z" fill="url(#felt)" />
      {PLACES.map((x) => (
        <g key={x}>
          <path d={`M${x - 46} 556h92l6 24h-104z`} fill="#fffaf0" />
          <path d={`M${x - 51} 576h102l1 5h-104z`} fill="#0072b2" />
          <path d={`M${x - 24} 564h48v5h-48z`} fill="#8a8577" />
        </g>
      ))}
      {PLACES.map((x) => {
        const at = 830 + (x - 830) * 1.36;
        return (
          <g key={x}>
            <path d={`M${at - 58} 668h116l5 30h-126z`} fill="#fffaf0" />
            <path d={`M${at - 62} 692h124l1 6h-126z`} fill="#e69f00" />
            <path d={`M${at - 28} 677h56v6h-56z`} fill="#8a8577" />
          </g>
        );
      })}
      <path d="M786 596h88l12 54H774z" fill="#fffdf4" />
      <path d="M798 608h64M796 619h66M794 630h44" stroke="#9a9484" stroke-width="3" />
      <path d="M846 642l34-26 5 5-35 24z" fill="#16202e" />
    </g>
  );
}
