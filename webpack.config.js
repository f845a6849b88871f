import { chmod } from 'node:fs/promises';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import webpack from 'webpack';

const DIST = path.resolve(import.meta.dirname, 'dist');

/** What every bundle shares: TypeScript and JSX by way of swc, no `eval`, no look at the types. */
const shared = {
  context: import.meta.dirname,
  devtool: false,
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/u,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              target: 'es2022',
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
            },
          },
        },
      },
    ],
  },
};

const executable = {
  apply: (compiler) => {
    compiler.hooks.afterEmit.tapPromise('executable', ({ outputOptions }) =>
      chmod(path.join(outputOptions.path, outputOptions.filename), 0o755),
    );
  },
};

/** The command line: one file that runs on Node 20 without `node_modules`. */
const cli = {
  ...shared,
  name: 'cli',
  target: 'node20',
  entry: './src/cli/main.ts',
  experiments: { outputModule: true },
  externalsPresets: { node: true },
  output: {
    path: DIST,
    filename: 'selfeval.mjs',
    module: true,
    chunkFormat: 'module',
    library: { type: 'module' },
    // The time of a file says that it is newer than its sources.
    compareBeforeEmit: false,
  },
  // Nobody downloads it, and a fault should name its function.
  optimization: { minimize: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 }),
    executable,
  ],
};

/** The looks of the pane, as one file; what all parts share stands first. */
const paneStyles = {
  from: './src/taskpane/styles/*.css',
  to: 'pane.css',
  transformAll: (assets) => assets.map(({ data }) => data.toString()).join('\n'),
};

/** The page: the sheet beside the pane, static files for any web server. */
const page = {
  ...shared,
  name: 'page',
  target: ['web', 'es2022'],
  entry: { page: './src/host/index.tsx' },
  output: {
    path: path.join(DIST, 'page'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    compareBeforeEmit: false,
  },
  performance: { hints: false },
  plugins: [
    new HtmlPlugin({ template: './src/host/page.html', filename: 'index.html' }),
    new CopyPlugin({
      patterns: [
        { from: './assets/*样表.xlsx', to: 'sample.xlsx' },
        { from: './src/host/page.css', to: 'page.css' },
        paneStyles,
      ],
    }),
  ],
};

export default [cli, page];
