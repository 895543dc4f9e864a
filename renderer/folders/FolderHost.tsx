import { useFolderRequest } from './chooseFolder'
import { FolderDialog } from './FolderDialog'

/** Where our own dialog of folders opens, over whatever asked. */
export function FolderHost() {
  const request = useFolderRequest()
  return request ? <FolderDialog key={request.titre} request={request} /> : null
}
