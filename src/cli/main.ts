import { processIo } from './io.ts';
import { run } from './run.ts';

process.exitCode = await run(processIo(), process.argv.slice(2));
