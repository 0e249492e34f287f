/** What goes before each row of warm calls: Node throws away compiled code that nothing called for a while. */
const WARM_UP_MS = 3000

/** Calls the work for so long, three times at least. */
export async function warmUp(work, ms = WARM_UP_MS) {
  for (let turn = 0, until = performance.now() + ms; turn < 3 || performance.now() < until; turn++) await work()
}

/** The times in ms of `count` calls in a row, after warming up. */
export async function rowOfCalls(work, count) {
  await warmUp(work)
  const times = []
  for (let turn = 0; turn < count; turn++) {
    const since = performance.now()
    await work()
    times.push(performance.now() - since)
  }
  return times
}
