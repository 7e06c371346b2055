/** A fault of the store whose message says what was wrong, where, and what would be right. */
export abstract class StoreError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** The query would do more than read, or is not one plain query. It was not run. */
export class QueryRefused extends StoreError {}

/** The query is wrong, or failed while it ran: the engine's own words. */
export class QueryFailed extends StoreError {}

/** The query was ended at its limit of time or memory. */
export class QueryTimedOut extends StoreError {}

/** The database does not accept the user or the password. */
export class WrongPassword extends StoreError {}

/** Nothing answers at the address, or it stopped answering. */
export class Unreachable extends StoreError {}

/** The server is older than the oldest one that this product is tested with. */
export class ServerTooOld extends StoreError {}

/** Another process works in the data folder. */
export class DataFolderInUse extends StoreError {}

/** The port that the embedded engine should listen on is taken. */
export class EnginePortTaken extends StoreError {}

/** The embedded engine does not start, or ends again and again. */
export class EngineBroken extends StoreError {}

/** The journal cannot be read where it should be whole. */
export class JournalDamaged extends StoreError {}

/** An extraction contradicts itself, so that no graph can be made of it. Nothing of its batch was written. */
export class InvalidExtraction extends StoreError {}

/** The graph was written by a newer version of this product. */
export class GraphTooNew extends StoreError {}

/** The server has no database of this name. */
export class NoSuchDatabase extends StoreError {}
