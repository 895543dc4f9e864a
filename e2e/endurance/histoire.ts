import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Every gesture that the files of a classeur tell, read without any code of the product. */
export async function gestesOf(classeur: string): Promise<Set<string>> {
  const months = (await readdir(join(classeur, 'historique')).catch(() => [])).map(name => join('historique', name))
  const texts = await Promise.all([...months, 'journal.jsonl'].map(name => readFile(join(classeur, name), 'utf8')))
  return new Set(texts.flatMap(text => text.slice(0, text.lastIndexOf('\n') + 1).split('\n')).map(line => /"geste":"([^"]*)"/.exec(line)?.[1] ?? ''))
}

/** The temporaries that lie anywhere under a folder. */
export const temporariesIn = async (folder: string): Promise<string[]> => (await readdir(folder, { recursive: true })).filter(path => /~[0-9a-f]{12}\.tmp$/.test(path))
