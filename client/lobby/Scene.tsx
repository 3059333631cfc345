/** The picture of the first screen: a lamp over a table of two delegations, and behind it the second table, at home. */
export function Scene() {
  return (
    <svg class="scene" viewBox="0 0 1200 700" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
      <defs>
        <radialGradient id="lamp" cx="50%" cy="0%" r="75%">
          <stop offset="0%" stop-color="#ffe9b0" stop-opacity="0.42" />
          <stop offset="55%" stop-color="#ffe9b0" stop-opacity="0.08" />
          <stop offset="100%" stop-color="#ffe9b0" stop-opacity="0" />
        </radialGradient>
        <linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0%" stop-color="#0b1420" />
          <stop offset="100%" stop-color="#1a3149" />
        </linearGradient>
        <linearGradient id="wood" x1="0" y1="0" x2="0" y2="1">
          <stop offset="0%" stop-color="#a4733b" />
          <stop offset="100%" stop-color="#6b4421" />
        </linearGradient>
      </defs>
      <rect width="1200" height="700" fill="url(#wall)" />
      <g stroke="#27435f" stroke-width="2" fill="none" opacity="0.55">
        <path d="M60 60h240v330H60zM330 60h240v330H330zM630 60h240v330H630zM900 60h240v330H900z" />
        <path d="M0 430h1200" />
      </g>
      <g opacity="0.5">
        <path d="M470 400h260l34 46H436z" fill="#3d526b" />
        <path d="M452 446h296v12H452z" fill="#24364b" />
        {[486, 530, 574, 618, 662, 706].map((x) => (
          <g key={x} fill="#24364b">
            <circle cx={x} cy="376" r="13" />
            <path d={`M${x - 20} 410c0-26 40-26 40 0z`} />
          </g>
        ))}
      </g>
      <path d="M0 470h1200v230H0z" fill="#241a24" />
      <path d="M596 0h8v96h-8z" fill="#0b1420" />
      <path d="M540 128c0-44 120-44 120 0z" fill="#d9b65f" />
      <rect width="1200" height="700" fill="url(#lamp)" />
      <path d="M250 520h700l110 130H140z" fill="url(#wood)" />
      <path d="M140 650h920v26H140z" fill="#4a2e14" />
      <path d="M330 540h540l60 84H270z" fill="#1d5b4c" opacity="0.9" />
      <path d="M560 556h104l10 50H548z" fill="#fffaf0" />
      <path d="M572 568h80M570 580h84M568 592h60" stroke="#8a8577" stroke-width="3" />
      {[300, 420, 780, 900].map((x, index) => (
        <g key={x}>
          <circle cx={x} cy="470" r="24" fill={index < 2 ? '#c98f5c' : '#8d5a34'} />
          <path d={`M${x - 44} 536c0-56 88-56 88 0z`} fill="#17283c" />
          <path d={`M${x - 42} 536h84v20h-84z`} fill="#fffaf0" />
          {index < 2 ? (
            <path d={`M${x} 539l8 14h-16z`} fill="#0072b2" />
          ) : (
            <circle cx={x} cy="546" r="7" fill="#e69f00" />
          )}
        </g>
      ))}
    </svg>
  );
}
