import { Failure } from '../kernel/failure'

/** The biggest file that may be joined: 25 MB. */
export const PIECE_MAX = 25 * 1024 * 1024

// What runs when it is opened, on one system or another; pages and shortcuts that lead a browser or a shell elsewhere.
const RUNNING =
  'exe com scr pif cpl msi msp msix msixbundle appx application gadget bat cmd ps1 ps1xml ps2 psc1 psc2 psm1 psd1 vb vbs vbe js jse mjs cjs ws wsf wsh wsc sct hta jar jnlp reg inf ins isp lnk url scf library-ms search-ms settingcontent-ms website desktop sh bash zsh csh ksh command tool app action workflow run bin out elf appimage deb rpm apk dmg pkg iso img vhd vhdx html htm xhtml xht mht mhtml shtml svg svgz chm hlp xll wll py pyw pyc pl rb php lua swf osd diagcab msc mde ade adp mdb accde'
const refused = new Set(RUNNING.split(' '))

/** The extension of a name in lower case, without its dot; '' when it has none. What systems drop at the end is dropped first. */
export function extensionOf(nom: string): string {
  const name = nom.replace(/[\p{Cc}\p{Cf}]/gu, '').replace(/[. ]+$/, '')
  return name.includes('.')
    ? name
        .slice(name.lastIndexOf('.') + 1)
        .trim()
        .toLowerCase()
    : ''
}

/** True of a name whose file runs something when it is opened. */
export const isRunning = (nom: string): boolean => refused.has(extensionOf(nom))

/**
 * Refuses a file that is too big, or that would run when opened.
 *
 * @param taille in bytes
 * @throws Failure PIECE_TOO_BIG, PIECE_KIND_REFUSED
 */
export function refusePiece({ nom, taille }: { nom: string; taille: number }): void {
  if (isRunning(nom)) throw new Failure('PIECE_KIND_REFUSED', { nom, extension: extensionOf(nom) })
  if (taille > PIECE_MAX) throw new Failure('PIECE_TOO_BIG', { nom, taille, max: PIECE_MAX })
}
