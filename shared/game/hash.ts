import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonical } from './canonical.ts';
import type { TextRef } from './ids.ts';

/** SHA-256 of a text, as 64 hexadecimal digits. */
export function hashText(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** SHA-256 of a value's canonical text. */
export function hashValue(value: unknown): string {
  return hashText(canonical(value));
}

/** The reference under which a free text is named in the log; without the salt it says nothing about the text. */
export function textRef(salt: string, text: string): TextRef {
  return `text:${bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(text)))}`;
}
