import { networkInterfaces } from 'node:os';

/** The addresses under which other machines of the network reach this one. */
export function networkAddresses(host: string): readonly string[] {
  if (host !== '0.0.0.0' && host !== '::') return isLocal(host) ? [] : [host];
  return Object.values(networkInterfaces())
    .flatMap((found) => found ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

/** Whether a host name means this machine only. */
export function isLocal(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || host.startsWith('127.');
}
