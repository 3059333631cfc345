import type { Claim } from './Check.ts';
import { m01 } from './rows/m01.ts';
import { m02 } from './rows/m02.ts';
import { m03 } from './rows/m03.ts';
import { m04 } from './rows/m04.ts';
import { m05 } from './rows/m05.ts';
import { m06 } from './rows/m06.ts';
import { m07 } from './rows/m07.ts';
import { m08 } from './rows/m08.ts';
import { m09 } from './rows/m09.ts';
import { m10 } from './rows/m10.ts';
import { m11 } from './rows/m11.ts';
import { m12 } from './rows/m12.ts';
import { m13 } from './rows/m13.ts';
import { m14 } from './rows/m14.ts';
import { m15 } from './rows/m15.ts';
import { m16 } from './rows/m16.ts';
import { m17 } from './rows/m17.ts';
import { m18 } from './rows/m18.ts';
import { m19 } from './rows/m19.ts';
import { m20 } from './rows/m20.ts';
import { m21 } from './rows/m21.ts';
import { m22 } from './rows/m22.ts';
import { m23 } from './rows/m23.ts';
import { m24 } from './rows/m24.ts';
import { m25 } from './rows/m25.ts';
import { m26 } from './rows/m26.ts';
import { m27 } from './rows/m27.ts';
import { m28 } from './rows/m28.ts';
import { m29 } from './rows/m29.ts';
import { m30 } from './rows/m30.ts';
import { m31 } from './rows/m31.ts';
import { m32 } from './rows/m32.ts';
import { m33 } from './rows/m33.ts';
import { m34 } from './rows/m34.ts';
import { m35 } from './rows/m35.ts';
import { m36 } from './rows/m36.ts';
import { m37 } from './rows/m37.ts';
import { m38 } from './rows/m38.ts';

/** Every mechanism of the paper as claims that a game can bear out, in the order of the paper's rows. */
export const CLAIMS: readonly Claim[] = [
  m01,
  m02,
  m03,
  m04,
  m05,
  m06,
  m07,
  m08,
  m09,
  m10,
  m11,
  m12,
  m13,
  m14,
  m15,
  m16,
  m17,
  m18,
  m19,
  m20,
  m21,
  m22,
  m23,
  m24,
  m25,
  m26,
  m27,
  m28,
  m29,
  m30,
  m31,
  m32,
  m33,
  m34,
  m35,
  m36,
  m37,
  m38,
];
