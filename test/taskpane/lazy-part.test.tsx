import { isValidElement } from 'react';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { FailureBoundary } from '../../src/taskpane/components/FailureBoundary';
import { LazyPart } from '../../src/taskpane/components/LazyPart';

/** What a boundary draws once something in it has failed. */
function failed(props: FailureBoundary['props']): ReactNode {
  const boundary = new FailureBoundary(props);
  boundary.state = FailureBoundary.getDerivedStateFromError(new Error('Loading chunk 7 failed'));
  return boundary.render();
}

describe('a part of the pane that could not be fetched', () => {
  it('stands in a boundary of its own, which begins the page anew', () => {
    const part = LazyPart({ children: '内容' });
    if (!isValidElement<FailureBoundary['props']>(part)) throw new Error('no element');
    expect(part.type).toBe(FailureBoundary);
    expect(part.props.onReload).toBeDefined();
    const seen = renderToString(failed(part.props));
    expect(seen).toContain('重新加载面板');
    expect(seen).not.toContain('重新读取');
  });

  it('is not what happened where drawing failed', () => {
    expect(renderToString(failed({ children: '内容' }))).toContain('重新读取');
  });
});
