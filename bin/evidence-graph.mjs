#!/usr/bin/env node
// Runs the command line from the sources of this checkout; a container runs the compiled dist/ instead.
import 'tsx'

await import('../src/cli/main.ts')
