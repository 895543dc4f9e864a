import css from './Layout.module.css'
import { SaveState } from './SaveState'
import { SearchBox } from './SearchBox'
import { ShareState } from './ShareState'
import { UndoButtons } from './UndoButtons'
import { WhoMenu } from './WhoMenu'

/** One search, the states of recording and sharing, undo and redo, who. Nothing else. */
export function TopBar() {
  return (
    <>
      <SearchBox />
      <span className={css.gap} />
      <SaveState />
      <ShareState />
      <UndoButtons />
      <WhoMenu />
    </>
  )
}
