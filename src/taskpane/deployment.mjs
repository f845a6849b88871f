// Read by webpack.config.js: where a build of the add-in will be served, and where it finds office.js.

/** The address in the manifest as it stands in the repository. */
const BASE_URL = 'https://localhost:3000/';

/** Microsoft's networks, and the copy that `npm run build -- --env officeJs=local` puts beside the pages. */
const OFFICE_JS = {
  cdn: 'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  '21vianet': 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  local: 'office-js/office.js',
};

function readBaseUrl(text) {
  const base = URL.canParse(text) ? new URL(text) : null;
  const isPlain = base !== null && `${base.username}${base.password}${base.search}${base.hash}` === '';
  if (!isPlain || base.protocol !== 'https:') {
    throw new Error(`baseUrl 须是 https:// 开头的地址，不含账号、“?”和“#”，现为“${text}”`);
  }
  if (/\.(?:html?|xml)$/iu.test(base.pathname)) {
    throw new Error(`baseUrl 须是文件夹的地址，现为“${text}”`);
  }
  return base.href.endsWith('/') ? base.href : `${base.href}/`;
}

/** What `--env` says; throws with a sentence for the person who typed it. */
export function readDeployment(env = {}) {
  const { baseUrl = BASE_URL, officeJs = 'cdn', ...others } = env;
  const [unknown] = Object.keys(others).filter((name) => !name.startsWith('WEBPACK_'));
  if (unknown !== undefined) throw new Error(`没有“${unknown}”这个选项，可用的是 baseUrl 和 officeJs`);
  if (!Object.hasOwn(OFFICE_JS, officeJs)) {
    throw new Error(`officeJs 须是 ${Object.keys(OFFICE_JS).join('、')} 之一，现为“${officeJs}”`);
  }
  const script = OFFICE_JS[officeJs];
  return {
    baseUrl: readBaseUrl(baseUrl),
    isOfficeJsLocal: officeJs === 'local',
    /** What the pages are filled with. */
    page: {
      officeJs: script,
      scriptSources: officeJs === 'local' ? "'self'" : `'self' ${new URL(script).origin}`,
    },
  };
}

/** The manifest for another address. */
export function deployManifest(xml, baseUrl) {
  const text = baseUrl.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
  return xml.replaceAll(BASE_URL, () => text);
}
