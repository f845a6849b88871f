/** Work that takes longer than a moment; the words say which. */
export function Busy({ label }: { readonly label: string }) {
  return (
    <div className="busy">
      <span aria-hidden className="busy-ring" />
      {label}
    </div>
  );
}
