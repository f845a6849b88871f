import process from 'node:process';
import { nodeFiles } from './node-files';
import { run } from './run';

// A reader such as `head` may stop listening; that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), nodeFiles, {
  print: (text) => void process.stdout.write(text),
  complain: (text) => void process.stderr.write(text),
});
