/*
 * Watches over the start of a page until it says that it is ready, and tells in Chinese why it is not.
 *
 * ES5, also when it is minified: it must also run in the web views that cannot read the rest of the add-in.
 * office.js takes away alert and confirm, so the page speaks for itself.
 */
var loadCheck = (function () {
  'use strict';

  var PATIENCE = 8000;
  var ADMINISTRATOR = '仍不行时可复制详情，发给本单位的信息管理员';

  /** Internet Explorer and the first Edge, which volume licences of Office 2016 and 2019 show panes in. */
  function isOldWebView(userAgent) {
    return /MSIE |Trident\/|Edge\//.test(userAgent);
  }

  /** What the rules of the form are written with and a web view from before 2023 does not have. */
  function missingFeatures(scope) {
    var missing = [];
    if (typeof scope.Object.hasOwn !== 'function') missing.push('Object.hasOwn');
    if (typeof scope.Array.prototype.toSorted !== 'function') missing.push('Array.prototype.toSorted');
    try {
      new scope.RegExp('(?<!a)b', 'u');
    } catch (error) {
      missing.push(String(error));
    }
    return missing;
  }

  /** Office can do without its telemetry and falls back to English texts; nothing else may be missing. */
  function isNeeded(url) {
    return !/\/telemetry\/|\/office_strings(\.debug)?\.js/.test(url);
  }

  function originOf(url) {
    var found = /^[a-z]+:\/\/[^/?#]+/i.exec(url);
    return found === null ? url : found[0];
  }

  /** What the person reads: a title and the next steps. */
  function explain(problem) {
    var office;
    switch (problem.kind) {
      case 'old-web-view':
        return {
          title: '此 Excel 无法运行绩效自评助手',
          steps: [
            '它用 Internet Explorer 或旧版 Edge 显示窗格，须换用 Microsoft 365 或 Office 2021 以上的版本',
            '已是这些版本时，可安装 Microsoft Edge WebView2 后重新打开 Excel',
            '也可在浏览器中打开绩效自评助手网页，地址可问本单位的信息管理员',
          ],
        };
      case 'old-runtime':
        return {
          title: '显示窗格的组件太旧',
          steps: [
            'Windows 上须把 Microsoft Edge WebView2 更新到 110 以上，Mac 上须更新 macOS',
            '更新后重新打开 Excel',
          ],
        };
      case 'blocked':
        office = /\/((?:office|o15apptofilemappingtable|excel-[^/]+)\.js)/.exec(problem.url);
        return {
          title: office === null ? '无法载入绩效自评助手的文件' : '无法载入 Office 的脚本 ' + office[1],
          steps: ['须能访问 ' + originOf(problem.url) + '，可检查网络后重新载入', ADMINISTRATOR],
        };
      case 'error':
        return { title: '绩效自评助手启动时出错', steps: ['可重新载入', ADMINISTRATOR] };
      case 'slow':
        return {
          title: 'Office 的脚本还没有载入',
          steps: ['网络较慢时可再等一等，或重新载入', ADMINISTRATOR],
        };
      default:
        return { title: 'Excel 没有应答', steps: ['可重新载入，或关闭 Excel 后重新打开', ADMINISTRATOR] };
    }
  }

  /** What the administrator reads. */
  function detailsOf(problem, page, userAgent) {
    var lines = ['问题：' + explain(problem).title];
    if (problem.url) lines.push('文件：' + problem.url);
    if (problem.message) lines.push('错误：' + problem.message);
    return lines.concat(['页面：' + page.split(/[?#]/)[0], '浏览器：' + userAgent]).join('\n');
  }

  function addElement(parent, name, text) {
    var element = document.createElement(name);
    if (text !== undefined) element.appendChild(document.createTextNode(text));
    parent.appendChild(element);
    return element;
  }

  function addButton(parent, text, onClick) {
    var button = addElement(parent, 'button', text);
    button.type = 'button';
    button.onclick = onClick;
  }

  function noticeOf(problem) {
    var notice = document.createElement('main');
    var alert = addElement(notice, 'div');
    var explanation = explain(problem);
    var details;
    var text;
    var i;
    notice.id = 'load-problem';
    alert.setAttribute('role', 'alert');
    addElement(alert, 'h1', explanation.title);
    for (i = 0; i < explanation.steps.length; i += 1) addElement(alert, 'p', explanation.steps[i]);
    if (problem.kind !== 'old-web-view' && problem.kind !== 'old-runtime') {
      addButton(notice, '重新载入', function () {
        window.location.reload();
      });
    }
    details = addElement(notice, 'details');
    addElement(details, 'summary', '详情');
    text = addElement(details, 'textarea');
    text.value = detailsOf(problem, window.location.href, navigator.userAgent);
    text.readOnly = true;
    text.rows = 8;
    text.setAttribute('aria-label', '详情');
    addButton(details, '复制', function () {
      text.select();
      document.execCommand('copy');
    });
    return notice;
  }

  function watch() {
    var root = document.documentElement;
    var shown = null;
    var notice = null;

    function isReady() {
      return root.getAttribute('data-pane') === 'ready';
    }

    function hide() {
      if (notice !== null && notice.parentNode !== null) notice.parentNode.removeChild(notice);
      notice = null;
    }

    function draw() {
      if (shown === null || document.body === null || isReady()) return;
      hide();
      notice = noticeOf(shown);
      document.body.insertBefore(notice, document.body.firstChild);
    }

    /** The first cause stays: what follows from it says less. Only waiting gives way to a cause. */
    function report(problem) {
      if (isReady() || (shown !== null && shown.kind !== 'slow' && shown.kind !== 'silent')) return;
      shown = problem;
      draw();
    }

    var missing;
    document.addEventListener('DOMContentLoaded', draw);
    if (isOldWebView(navigator.userAgent)) {
      report({ kind: 'old-web-view' });
      return;
    }
    missing = missingFeatures(window);
    if (missing.length > 0) {
      report({ kind: 'old-runtime', message: missing.join(', ') });
      return;
    }
    window.addEventListener(
      'error',
      function (event) {
        var url = event.target && event.target.tagName === 'SCRIPT' ? event.target.src : '';
        if (url !== '' && isNeeded(url)) report({ kind: 'blocked', url: url });
        if (event.message) report({ kind: 'error', url: event.filename, message: event.message });
      },
      true
    );
    window.addEventListener('unhandledrejection', function (event) {
      report({ kind: 'error', message: String(event.reason) });
    });
    new MutationObserver(function () {
      if (isReady()) hide();
    }).observe(root, { attributes: true, attributeFilter: ['data-pane'] });
    window.setTimeout(function () {
      report({ kind: window.Office === undefined ? 'slow' : 'silent' });
    }, PATIENCE);
  }

  return {
    isOldWebView: isOldWebView,
    missingFeatures: missingFeatures,
    isNeeded: isNeeded,
    explain: explain,
    detailsOf: detailsOf,
    watch: watch,
  };
})();

if (typeof document !== 'undefined') loadCheck.watch();
