import { makeStyles, tokens } from '@fluentui/react-components';

/** Small native controls and texts that several parts share. */
export const useTextStyles = makeStyles({
  link: {
    appearance: 'none',
    border: 'none',
    background: 'none',
    padding: '2px 0',
    margin: 0,
    minHeight: '24px',
    font: 'inherit',
    color: tokens.colorBrandForegroundLink,
    cursor: 'pointer',
    textAlign: 'left',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { color: tokens.colorBrandForegroundLinkHover, textDecorationLine: 'underline' },
    '@media (forced-colors: active)': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  /** For screen readers only. */
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  plainList: { listStyleType: 'none', margin: 0, padding: 0 },
  secondary: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
  },
});
