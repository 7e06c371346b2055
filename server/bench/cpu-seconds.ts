/** Seconds of processor time of this process, so that a busy machine does not blur the figure. */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}
