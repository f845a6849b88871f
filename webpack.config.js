import { chmod } from 'node:fs/promises';
import path from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import MinimizerPlugin from 'minimizer-webpack-plugin';
import { minifySync } from '@swc/core';
import webpack from 'webpack';
import { deployManifest, readDeployment } from './src/taskpane/deployment.mjs';

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

/** Whatever of the rules other parts need as well stays in their one file, which is fetched before any of those. */
const rules = {
  name: 'rules',
  chunks: 'async',
  enforce: true,
  test: (module, { chunkGraph }) =>
    [...chunkGraph.getModuleChunksIterable(module)].some(({ name }) => name === 'evaluation'),
};

/** What runs in a browser. */
const browser = {
  ...shared,
  target: ['web', 'es2022'],
  // What the page weighs is measured and bounded by a test.
  performance: { hints: false },
  optimization: {
    splitChunks: { cacheGroups: { rules } },
    minimizer: [
      new MinimizerPlugin({
        minify: MinimizerPlugin.swcMinify,
        minimizerOptions: { compress: { passes: 3 } },
      }),
    ],
  },
};

/** The looks of the pane, as one file; what all parts share stands first. */
const paneStyles = {
  from: './src/taskpane/styles/*.css',
  to: 'pane.css',
  transformAll: (assets) => assets.map(({ data }) => data.toString()).join('\n'),
};

/** The page: the sheet beside the pane, static files for any web server. */
const page = {
  ...browser,
  name: 'page',
  entry: { page: './src/host/index.tsx' },
  output: {
    path: path.join(DIST, 'page'),
    filename: '[name].[contenthash:8].js',
    clean: true,
    compareBeforeEmit: false,
  },
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

/** What office.js fetches from beside itself in any Excel that can run the pane. */
const OFFICE_JS_FILES = [
  'office.js',
  'excel-{win32,mac,web,ios}-16.0[01]*.js',
  'o15apptofilemappingtable.js',
  'es6-promise.js',
  '{zh-cn,en-us}/office_strings.js',
  'telemetry/oteljs_agave*.js',
];
const OFFICE_JS = './node_modules/@microsoft/office-js';

/** Its licence lets the library be passed on unmodified: nothing here may minimise it. */
const officeJsCopy = [
  ...OFFICE_JS_FILES.map((from) => ({
    from,
    context: `${OFFICE_JS}/dist`,
    to: 'office-js/[path][name][ext]',
    globOptions: { ignore: ['**/*.debug.js'] },
    info: { minimized: true },
  })),
  { from: `${OFFICE_JS}/LICENSE.md`, to: 'office-js/LICENSE.md' },
];

/** The watch over the start must run where nothing else does: it stays ES5. */
const minifyAsEs5 = (source) =>
  minifySync(source.toString(), { ecma: 5, compress: { ecma: 5 }, mangle: true }).code;

/**
 * The add-in: pane, dialog, manifest and icons, static files for one https address.
 *
 * ES2022 like the page: what can read the rules (look-behind, toSorted; see load-check.js) can read all of it.
 */
const addin = ({ baseUrl, isOfficeJsLocal, page: templateParameters }) => ({
  ...browser,
  name: 'addin',
  entry: { taskpane: './src/taskpane/index.tsx', message: './src/taskpane/message.ts' },
  output: {
    path: path.join(DIST, 'addin'),
    filename: '[name].[contenthash:8].js',
    // Scripts lie beside their page.
    publicPath: '',
    clean: true,
    compareBeforeEmit: false,
  },
  plugins: [
    // React would look for its developer tools, and tell them all it does.
    new webpack.DefinePlugin({ 'typeof __REACT_DEVTOOLS_GLOBAL_HOOK__': '"undefined"' }),
    ...['taskpane', 'message'].map(
      (name) =>
        new HtmlPlugin({
          template: `./src/taskpane/${name}.html`,
          filename: `${name}.html`,
          chunks: [name],
          templateParameters,
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: './manifest.xml', transform: (xml) => deployManifest(xml.toString(), baseUrl) },
        { from: './src/taskpane/load-check.js', transform: minifyAsEs5, info: { minimized: true } },
        { from: './src/taskpane/{shell.css,support.html}', to: '[name][ext]' },
        paneStyles,
        { from: './assets/icons/*.png', to: 'icons/[name][ext]' },
        { from: './LICENSE', to: 'LICENSE.txt', toType: 'file' },
        ...(isOfficeJsLocal ? officeJsCopy : []),
      ],
    }),
  ],
});

function deploymentOf(env) {
  try {
    return readDeployment(env);
  } catch (error) {
    console.error(error.message);
    return process.exit(2);
  }
}

export default (env) => [cli, page, addin(deploymentOf(env))];
