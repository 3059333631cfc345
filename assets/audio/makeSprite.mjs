/**
 * Makes the sound sprite of the table: every sound is computed here, none is recorded. Writes `sprite.json` (name ->
 * start and length in milliseconds) and, with `oggenc` (vorbis-tools) and `lame` on the machine, `sprite.ogg` and
 * `sprite.mp3`. Run by hand when a sound changes: `node assets/audio/makeSprite.mjs`. The game needs only the files.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const RATE = 44_100;
/** Silence between sounds, so that an encoder's padding never lets one run into the next. */
const GAP_MS = 180;
const FOLDER = fileURLToPath(new URL('.', import.meta.url));

/** A number in -1..1, the same on every run. */
let state = 20_090_901;
function noise() {
  state = (state * 16_807) % 2_147_483_647;
  return (state / 2_147_483_647) * 2 - 1;
}

/** A stretch of silence, `ms` long. */
function silence(ms) {
  return new Float32Array(Math.round((ms / 1000) * RATE));
}

/** Adds `voice(seconds)` to a track from `atMs` on, for `ms`. */
function add(track, atMs, ms, voice) {
  const from = Math.round((atMs / 1000) * RATE);
  const count = Math.min(Math.round((ms / 1000) * RATE), track.length - from);
  for (let index = 0; index < count; index++) track[from + index] += voice(index / RATE);
}

/** A struck body: partials as [frequency, loudness, half-life in ms]. */
function strike(track, atMs, ms, partials) {
  for (const [frequency, loudness, halfLife] of partials) {
    add(track, atMs, ms, (t) => {
      const attack = Math.min(1, t * 900);
      return attack * loudness * 0.5 ** ((t * 1000) / halfLife) * Math.sin(2 * Math.PI * frequency * t);
    });
  }
}

/** Noise through a resonance whose frequency glides, shaped by `loudness(share)` with share 0..1. */
function rush(track, atMs, ms, { from, to, width, loudness }) {
  let low = 0;
  let band = 0;
  add(track, atMs, ms, (t) => {
    const share = (t * 1000) / ms;
    const frequency = from * (to / from) ** share;
    const f = 2 * Math.sin((Math.PI * Math.min(frequency, RATE / 7)) / RATE);
    low += f * band;
    const high = noise() - low - width * band;
    band += f * high;
    return band * loudness(share);
  });
}

const SOUNDS = {
  gavel() {
    const track = silence(620);
    for (const [at, loud] of [[0, 1], [190, 0.72]]) {
      strike(track, at, 400, [[148, 0.7 * loud, 46], [322, 0.5 * loud, 30], [611, 0.34 * loud, 18], [1290, 0.2 * loud, 9]]);
      rush(track, at, 40, { from: 2600, to: 700, width: 0.7, loudness: (share) => 0.5 * loud * (1 - share) ** 3 });
    }
    return track;
  },
  chime() {
    const track = silence(1200);
    for (const [at, base] of [[0, 659.26], [150, 880]]) {
      strike(track, at, 1000, [[base, 0.34, 210], [base * 2, 0.14, 130], [base * 2.76, 0.09, 80], [base * 5.4, 0.04, 30]]);
    }
    return track;
  },
  paddle() {
    const track = silence(140);
    strike(track, 0, 120, [[410, 0.5, 14], [930, 0.36, 9], [1720, 0.2, 5]]);
    rush(track, 0, 26, { from: 3200, to: 1500, width: 0.5, loudness: (share) => 0.5 * (1 - share) ** 2 });
    return track;
  },
  tension() {
    const track = silence(1500);
    for (const [frequency, loudness] of [[55, 0.4], [58.27, 0.34], [110, 0.2], [164.8, 0.1], [174.6, 0.09]]) {
      add(track, 0, 1500, (t) => {
        const swell = Math.min(1, t / 0.5) * Math.min(1, (1.5 - t) / 0.7);
        const tremor = 1 + 0.16 * Math.sin(2 * Math.PI * 5.2 * t);
        return loudness * swell * tremor * Math.sin(2 * Math.PI * frequency * t);
      });
    }
    rush(track, 0, 1400, { from: 240, to: 900, width: 0.4, loudness: (share) => 0.08 * Math.sin(Math.PI * share) });
    return track;
  },
  clock() {
    const track = silence(1100);
    for (const [at, base] of [[0, 2100], [500, 1650]]) {
      strike(track, at, 90, [[base, 0.4, 9], [base * 1.52, 0.22, 6], [420, 0.24, 16]]);
    }
    return track;
  },
  page() {
    const track = silence(430);
    const swell = (share) => 0.5 * Math.sin(Math.PI * share ** 0.7) ** 2;
    rush(track, 0, 320, { from: 900, to: 3600, width: 0.9, loudness: swell });
    rush(track, 240, 150, { from: 2600, to: 800, width: 0.8, loudness: (share) => 0.34 * (1 - share) ** 2 });
    return track;
  },
  headline() {
    const track = silence(760);
    for (const at of [0, 150]) {
      strike(track, at, 160, [[96, 0.6, 40], [190, 0.34, 24]]);
      rush(track, at, 50, { from: 1400, to: 400, width: 0.6, loudness: (share) => 0.4 * (1 - share) ** 2 });
    }
    rush(track, 330, 380, { from: 800, to: 3200, width: 0.9, loudness: (share) => 0.4 * Math.sin(Math.PI * share) ** 2 });
    return track;
  },
  coin() {
    const track = silence(560);
    for (const [at, base] of [[0, 2960], [85, 3520]]) {
      strike(track, at, 420, [[base, 0.24, 70], [base * 1.48, 0.13, 46], [base * 2.1, 0.07, 24]]);
    }
    return track;
  },
  stamp() {
    const track = silence(360);
    add(track, 0, 260, (t) => 0.8 * 0.5 ** (t * 1000 / 42) * Math.sin(2 * Math.PI * (58 * t + (70 * (1 - 0.5 ** (t * 40))) / 28)));
    rush(track, 0, 60, { from: 2000, to: 500, width: 0.6, loudness: (share) => 0.55 * (1 - share) ** 3 });
    rush(track, 170, 120, { from: 1800, to: 2600, width: 0.9, loudness: (share) => 0.12 * Math.sin(Math.PI * share) });
    return track;
  },
  // Many low voices at once while home counts, and the stamp when it has.
  crowd() {
    const track = silence(2560);
    for (let voice = 0; voice < 26; voice++) {
      const pitch = 105 + 120 * Math.abs(noise());
      const from = 1500 * Math.abs(noise());
      const ms = 260 + 420 * Math.abs(noise());
      const loud = 0.05 + 0.05 * Math.abs(noise());
      add(track, from, ms, (t) => {
        const share = (t * 1000) / ms;
        const vowel = 0.6 + 0.4 * Math.sin(2 * Math.PI * (3 + (voice % 4)) * t);
        const bend = pitch * (1 + 0.06 * Math.sin(Math.PI * share));
        const tone = Math.sin(2 * Math.PI * bend * t) + 0.5 * Math.sin(4 * Math.PI * bend * t) + 0.3 * Math.sin(6 * Math.PI * bend * t);
        return loud * vowel * Math.sin(Math.PI * share) * tone;
      });
    }
    rush(track, 0, 2150, { from: 420, to: 640, width: 0.8, loudness: (share) => 0.1 * Math.sin(Math.PI * share) });
    const stamp = SOUNDS.stamp();
    stamp.forEach((sample, index) => {
      const place = Math.round(2.15 * RATE) + index;
      if (place < track.length) track[place] += sample;
    });
    return track;
  },
};

/** The same loudest peak for each sound, with soft ends. */
function finished(track, peak) {
  const loudest = track.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0.0001);
  const fade = Math.round(RATE * 0.012);
  return track.map((sample, index) => sample * (peak / loudest) * Math.min(1, (track.length - index) / fade));
}

const PEAKS = { gavel: 0.9, chime: 0.6, paddle: 0.7, tension: 0.65, clock: 0.5, page: 0.45, headline: 0.7, coin: 0.5, stamp: 0.85, crowd: 0.8 };

const map = {};
const parts = [];
let at = 0;
for (const [name, make] of Object.entries(SOUNDS)) {
  const track = finished(make(), PEAKS[name]);
  const length = Math.round((track.length / RATE) * 1000);
  map[name] = [at, length];
  parts.push(track, silence(GAP_MS));
  at += length + GAP_MS;
}

/** A WAV file of 16 bits, one channel. */
function wav(tracks) {
  const count = tracks.reduce((sum, track) => sum + track.length, 0);
  const file = Buffer.alloc(44 + count * 2);
  file.write('RIFF', 0, 'ascii');
  file.writeUInt32LE(36 + count * 2, 4);
  file.write('WAVEfmt ', 8, 'ascii');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36, 'ascii');
  file.writeUInt32LE(count * 2, 40);
  let place = 44;
  for (const track of tracks) {
    for (const sample of track) {
      file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), place);
      place += 2;
    }
  }
  return file;
}

writeFileSync(join(FOLDER, 'sprite.json'), `${JSON.stringify(map, null, 2)}\n`);
const workshop = mkdtempSync(join(tmpdir(), 'dos-mesas-sprite-'));
try {
  const source = join(workshop, 'sprite.wav');
  writeFileSync(source, wav(parts));
  execFileSync('oggenc', ['--quiet', '--serial', '1', '-q', '3', '-o', join(FOLDER, 'sprite.ogg'), source]);
  execFileSync('lame', ['--quiet', '-m', 'm', '-V', '6', source, join(FOLDER, 'sprite.mp3')]);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}
