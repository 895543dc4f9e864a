/** The sign of Permanence, in the colours of the theme. */
export const Logo = () => (
  <svg viewBox="0 0 26 26" width={26} height={26} aria-hidden="true">
    <rect width="26" height="26" rx="6" fill="var(--mantine-primary-color-filled)" />
    <path d="M9 20V6.5h5a4.6 4.6 0 0 1 0 9.2H9" fill="none" stroke="var(--mantine-primary-color-contrast)" strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
)
