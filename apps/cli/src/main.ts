const usage = 'usage: seamark <command> [options]'

const [command] = process.argv.slice(2)
if (command === undefined || command === '--help') {
  console.log(usage)
} else {
  console.error(`seamark: unknown command "${command}"\n${usage}`)
  process.exitCode = 2
}
