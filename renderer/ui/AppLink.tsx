import type { AnchorHTMLAttributes } from 'react'

/** A link inside the application: `/fiches/structures/…`. The browser’s own gestures (copy, new tab) keep working. */
export const AppLink = ({ href, ...props }: AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) => <a href={`#${href}`} {...props} />
