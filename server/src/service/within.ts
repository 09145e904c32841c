/** Whether the work was done within the time, in milliseconds; undefined: whatever it takes. */
export async function within(time: number | undefined, work: Promise<unknown>): Promise<boolean> {
  const done = work.then(() => true);
  if (time === undefined) return done;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => (timer = setTimeout(() => resolve(false), time)));
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
}
