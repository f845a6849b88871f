// Builds the add-in for production, but for the pane itself, which takes longest and knows no address. A file and no
// `--eval`: what minifies works in processes that start with the flags of this one, and each would build anew.
import process from 'node:process';
import webpack from 'webpack';
import configure from '../../webpack.config.js';

const [env = '{}', folder = ''] = process.argv.slice(2);
const addin = configure(JSON.parse(env)).find(({ name }) => name === 'addin');
const compiler = webpack({
  ...addin,
  mode: 'production',
  entry: { ...addin.entry, taskpane: addin.entry.message },
  output: { ...addin.output, path: folder },
});
compiler.run((error, stats) => {
  if (error || stats.hasErrors()) throw error ?? new Error(stats.toString('errors-only'));
});
