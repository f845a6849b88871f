/** The way to the rest of a long list. */
export function MoreButton({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  return left === 0 ? null : (
    <button type="button" className="pane-link" onClick={onMore}>
      继续显示，还有 {left} 项
    </button>
  );
}
