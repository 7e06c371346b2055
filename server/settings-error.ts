/** A setting that is missing or cannot be understood; the message names the variable and what it needs. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
  readonly exitCode = 2
}
