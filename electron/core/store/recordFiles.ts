import { discard, type FsPort } from './fsPort'

/** Records files that were just written; when the gesture is refused they go too. One that the disk keeps is told of by a verification. */
export async function recordFiles<T>(port: FsPort, paths: readonly string[], record: () => Promise<T>): Promise<T> {
  try {
    return await record()
  } catch (error) {
    await Promise.all(paths.map(path => discard(port, path)))
    throw error
  }
}
