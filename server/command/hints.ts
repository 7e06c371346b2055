import {
  DataFolderInUse,
  EnginePortTaken,
  GraphTooNew,
  StoreError,
  Unreachable,
  WrongPassword,
} from '../../graph/store/errors.ts'
import { isFileError } from '../import/json-objects.ts'

/** Which settings mend a fault of the store or its folder, for people at a terminal; empty where the message says all. */
export function hintOf(error: Error): string {
  if (isFileError(error)) return '; check the path and the rights to it (the data folder is ENTENTE_DATA)'
  if (!(error instanceof StoreError)) return ''
  if (error instanceof WrongPassword) return ' (NEO4J_USER and NEO4J_PASSWORD)'
  if (error instanceof Unreachable) return ' (NEO4J_URI)'
  if (error instanceof DataFolderInUse || error instanceof GraphTooNew) return ' (ENTENTE_DATA)'
  return error instanceof EnginePortTaken ? ' (ENTENTE_BOLT_PORT)' : ''
}
