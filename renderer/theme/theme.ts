import { Button, Checkbox, createTheme, Input, Menu, Modal, Popover, Portal, Tooltip } from '@mantine/core'
import { brique, dark, gray, sapin } from './colors'

/** The look of Permanence: calm, dense, one accent and one warm colour. */
export const theme = createTheme({
  colors: { sapin, brique, gray, dark },
  primaryColor: 'sapin',
  primaryShade: { light: 7, dark: 4 },
  autoContrast: true,
  black: '#06211f',
  fontFamily: '"Carlito UI", Carlito, Calibri, "Segoe UI", system-ui, sans-serif',
  fontSizes: { xs: '13px', sm: '15px', md: '17px', lg: '20px', xl: '24px' },
  lineHeights: { xs: '1.25', sm: '1.35', md: '1.45', lg: '1.45', xl: '1.3' },
  spacing: { xs: '4px', sm: '8px', md: '12px', lg: '16px', xl: '24px' },
  radius: { xs: '3px', sm: '5px', md: '8px', lg: '12px', xl: '16px' },
  defaultRadius: 'sm',
  breakpoints: { xs: '36em', sm: '48em', md: '62em', lg: '75em', xl: '100em' },
  headings: { fontFamily: '"Carlito UI", Carlito, Calibri, sans-serif', fontWeight: '700' },
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Input: Input.extend({ defaultProps: { size: 'sm' } }),
    InputWrapper: Input.Wrapper.extend({ defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } }),
    Checkbox: Checkbox.extend({ defaultProps: { size: 'xs' } }),
    // The page never scrolls, only its regions: nothing to lock.
    // Its <header> would be a second banner of the page.
    Modal: Modal.extend({
      defaultProps: {
        attributes: { header: { role: 'presentation' } },
        lockScroll: false,
        centered: true,
        padding: 20,
        overlayProps: { backgroundOpacity: 0.35 },
        transitionProps: { duration: 0 },
      },
    }),
    // Lists and dialogs open in a landmark of the page.
    Portal: Portal.extend({ defaultProps: { target: '#volants' } }),
    Popover: Popover.extend({ defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } }),
    // The placeholder is no item of a menu.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false, shadow: 'md', transitionProps: { duration: 0 } } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 400, transitionProps: { duration: 0 } } }),
  },
})
