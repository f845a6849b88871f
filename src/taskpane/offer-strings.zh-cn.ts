/** The words around what can be offered for a cell of the person's own. */
export const OFFER_STRINGS = {
  opening: '查看拟好的开头',
  write: '写入开头',
  canonical: '规范写法',
} as const;
