import { access } from 'node:fs/promises'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'

const WINDOWS = join('LibreOffice', 'program', 'soffice.exe')
const MAC = 'LibreOffice.app/Contents/MacOS/soffice'

/** Where LibreOffice is put on each system, and under which names a PATH may hold it. */
function places(platform: NodeJS.Platform, env: NodeJS.ProcessEnv): string[] {
  const onPath = (...noms: string[]): string[] => (env.PATH ?? env.Path ?? '').split(delimiter).flatMap(folder => (folder === '' ? [] : noms.map(nom => join(folder, nom))))
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA && join(env.LOCALAPPDATA, 'Programs')]
    return [...roots.flatMap(root => (root ? [join(root, WINDOWS)] : [])), ...onPath('soffice.exe')]
  }
  if (platform === 'darwin') return [join('/Applications', MAC), join(homedir(), 'Applications', MAC), ...onPath('soffice')]
  return [...onPath('soffice', 'libreoffice'), '/usr/lib/libreoffice/program/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice']
}

/** The program of LibreOffice on this post; undefined when it is not installed. */
export async function findLibreOffice(platform: NodeJS.Platform = process.platform, env: NodeJS.ProcessEnv = process.env): Promise<string | undefined> {
  for (const place of places(platform, env)) {
    const isThere = await access(place).then(
      () => true,
      () => false,
    )
    if (isThere) return place
  }
  return undefined
}
