/** Does works of the same name one after another; works of other names do not wait for them. */
export function createOneAtATime(): <Value>(name: string, work: () => Promise<Value>) => Promise<Value> {
  const tails = new Map<string, Promise<unknown>>();
  return (name, work) => {
    const before = tails.get(name) ?? Promise.resolve();
    const now = before.then(work, work);
    tails.set(name, now);
    const leave = (): void => {
      if (tails.get(name) === now) tails.delete(name);
    };
    now.then(leave, leave);
    return now;
  };
}
