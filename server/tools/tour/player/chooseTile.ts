import type { Locator } from 'playwright-core';

/** Chooses a radio button the way people do, by its tile. */
export async function chooseTile(radio: Locator): Promise<void> {
  if (await radio.isChecked()) return;
  await radio.locator('xpath=ancestor::label[1]').click({ timeout: 6_000 });
}
