/** What is known, on one line: « Association · Dijon ». */
export const ligne = (...parts: (string | undefined | false)[]): string => parts.filter(Boolean).join(' · ')
