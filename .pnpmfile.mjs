/** The runtime's platform packages declare `os` and `cpu` as strings, which pnpm ignores; it wants arrays. */
export const hooks = {
  readPackage(pkg) {
    for (const key of ['os', 'cpu', 'libc']) if (typeof pkg[key] === 'string') pkg[key] = [pkg[key]]
    return pkg
  },
}
