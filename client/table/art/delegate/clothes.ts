import { type Ctx, gradient } from '../canvas.ts';
import { type Look, shade } from './looks.ts';

const SHOULDERS = 'M12 132C11 100 18 86 33 79C41 76 46 74 48 68L62 68C64 74 69 76 77 79C92 86 99 100 98 132Z';

/** Neck, shoulders and clothes from the front. */
export function drawClothes(g: Ctx, look: Look): void {
  g.fillStyle = gradient(g, [0, 58, 0, 78], [shade(look.skin, 0.7), shade(look.skin, 0.9)]);
  g.fill(new Path2D('M47 56L47 74Q55 84 63 74L63 56Z'));
  g.fillStyle = gradient(g, [0, 70, 0, 132], [shade(look.cloth, 1.16), look.cloth, shade(look.cloth, 0.55)]);
  g.fill(new Path2D(SHOULDERS));
  sleeves(g, look);
  switch (look.outfit) {
    case 'suit':
      shirt(g, '#f6f4ee');
      tie(g, look.accent);
      lapels(g, look);
      break;
    case 'blazer':
      g.fillStyle = look.accent;
      g.fill(new Path2D('M46 72L55 96L64 72Q55 80 46 72Z'));
      lapels(g, look);
      g.strokeStyle = '#f7f1df';
      g.lineWidth = 1.6;
      g.setLineDash([0.2, 2.6]);
      g.lineCap = 'round';
      g.stroke(new Path2D('M46 74Q55 88 64 74'));
      g.setLineDash([]);
      break;
    case 'uniform':
      uniform(g, look);
      break;
    case 'field':
      field(g, look);
      break;
    case 'guayabera':
      guayabera(g, look);
      break;
  }
}

/** Shoulders and collar from behind. */
export function drawClothesFromBehind(g: Ctx, look: Look): void {
  g.fillStyle = shade(look.skin, 0.8);
  g.fill(new Path2D('M47 56L47 74L63 74L63 56Z'));
  g.fillStyle = gradient(g, [0, 70, 0, 132], [shade(look.cloth, 1.12), look.cloth, shade(look.cloth, 0.6)]);
  g.fill(new Path2D(SHOULDERS));
  g.fillStyle = look.outfit === 'suit' ? '#f1eee6' : shade(look.cloth, 1.25);
  g.fill(new Path2D('M45 73Q55 69 65 73L64 77Q55 73 46 77Z'));
  g.strokeStyle = shade(look.cloth, 0.6);
  g.lineWidth = 1;
  g.stroke(new Path2D('M55 76L55 130'));
  if (look.outfit === 'uniform') epaulettes(g, look);
}

function sleeves(g: Ctx, look: Look): void {
  g.strokeStyle = shade(look.cloth, 0.55);
  g.lineWidth = 1.4;
  g.stroke(new Path2D('M29 132C29 116 28 106 26 98M81 132C81 116 82 106 84 98'));
}

function shirt(g: Ctx, color: string): void {
  g.fillStyle = color;
  g.fill(new Path2D('M45 72L55 112L65 72Q55 82 45 72Z'));
  g.fillStyle = '#dcd8cc';
  g.fill(new Path2D('M45 72L53 84L49 87L44 75ZM65 72L57 84L61 87L66 75Z'));
}

function tie(g: Ctx, color: string): void {
  g.fillStyle = color;
  g.fill(new Path2D('M52.5 80L57.5 80L56.8 85L59.5 106L55 112L50.5 106L53.2 85Z'));
  g.strokeStyle = '#ffffff38';
  g.lineWidth = 1;
  g.stroke(new Path2D('M51.5 98L58.5 92M52.3 90L57.5 86'));
}

function lapels(g: Ctx, look: Look): void {
  g.fillStyle = shade(look.cloth, 1.22);
  g.fill(new Path2D('M45 72L38 78L36 92L42 93L55 116L48 90ZM65 72L72 78L74 92L68 93L55 116L62 90Z'));
  g.strokeStyle = shade(look.cloth, 0.6);
  g.lineWidth = 0.9;
  g.stroke(new Path2D('M45 72L38 78L36 92L42 93L55 116L68 93L74 92L72 78L65 72'));
  g.fillStyle = shade(look.cloth, 0.5);
  g.beginPath();
  g.arc(55, 122, 1.6, 0, Math.PI * 2);
  g.fill();
}

function uniform(g: Ctx, look: Look): void {
  shirt(g, '#e9e6d6');
  tie(g, '#3a3f2c');
  lapels(g, look);
  epaulettes(g, look);
  const ribbons = ['#b3402f', '#e8d27a', '#35507a', '#f0eee6', '#3d6b45', '#b3402f'];
  ribbons.forEach((color, index) => {
    g.fillStyle = color;
    g.fillRect(72 + (index % 3) * 4.6, 98 + Math.floor(index / 3) * 3.6, 4.2, 3);
  });
}

function epaulettes(g: Ctx, look: Look): void {
  g.fillStyle = look.accent;
  g.fill(new Path2D('M24 84Q32 78 38 78L39 82Q31 84 26 88ZM86 84Q78 78 72 78L71 82Q79 84 84 88Z'));
}

function field(g: Ctx, look: Look): void {
  g.fillStyle = look.accent;
  g.fill(new Path2D('M46 72L55 92L64 72Q55 80 46 72Z'));
  g.fillStyle = shade(look.cloth, 1.18);
  g.fill(new Path2D('M46 71L36 77L44 91L55 94ZM64 71L74 77L66 91L55 94Z'));
  g.strokeStyle = shade(look.cloth, 0.6);
  g.lineWidth = 1.1;
  g.stroke(new Path2D('M55 94L55 132M33 104h12v12h-12zM65 104h12v12h-12z'));
  g.fillStyle = '#e2bf58';
  g.fill(new Path2D('M39 92l1.8 3.8 4.2.5-3.1 2.9.9 4.1-3.8-2.1-3.8 2.1.9-4.1-3.1-2.9 4.2-.5z'));
}

function guayabera(g: Ctx, look: Look): void {
  g.fillStyle = shade(look.skin, 0.94);
  g.fill(new Path2D('M47 71L55 86L63 71Q55 78 47 71Z'));
  g.fillStyle = '#ffffff';
  g.fill(new Path2D('M47 70L39 76L46 88L55 86ZM63 70L71 76L64 88L55 86Z'));
  g.strokeStyle = shade(look.accent, 0.82);
  g.lineWidth = 0.9;
  g.stroke(new Path2D('M55 86L55 132M40 92L40 132M43 92L43 132M67 92L67 132M70 92L70 132'));
  g.stroke(new Path2D('M30 104h9v10h-9zM71 104h9v10h-9z'));
}
