/** Once before all tests. */
export default async function setup() {}
