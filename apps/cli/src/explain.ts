/** Why a file or folder could not be used, as a sentence. */
export function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'ENOENT':
      return 'There is no such file or folder.'
    case 'EISDIR':
      return 'This is a folder; give a file.'
    case 'EACCES':
    case 'EPERM':
      return 'Permission denied.'
    case 'ENOSPC':
      return 'The disk is full; free some space and try again.'
    case 'EROFS':
      return 'The disk is read-only.'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'A file stands where a folder is needed.'
    default:
      return error instanceof Error ? error.message : String(error)
  }
}
