import { expect, test } from '@jest/globals';
import { startGameServer } from './tour/gameServer.ts';

test('while developing, the server gives out the page from its source', async () => {
  const server = await startGameServer({ DEV_CLIENT: '1', NODE_ENV: 'development' });
  try {
    const text = async (path: string): Promise<string> => (await fetch(server.origin + path)).text();
    expect(await text('/')).toContain('src="/main.tsx"');
    expect(await text('/main.tsx')).toContain('Lobby.tsx');
    // Addresses within the page, and Phaser's parts, are served too.
    expect(await text('/t/ABC234')).toContain('src="/main.tsx"');
    expect(await text('/@id/__x00__phaser-parts')).toContain('WebGLRenderer');
  } finally {
    await server.stop();
  }
}, 60_000);
