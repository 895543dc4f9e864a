import css from './Layout.module.css'
import { SaveState } from './SaveState'
import { SearchBox } from './SearchBox'
import { UndoButtons } from './UndoButtons'
import { WhoMenu } from './WhoMenu'

/** One search, the state of recording, undo and redo, who. Nothing else. */
export function TopBar() {
  return (
    <>
      <SearchBox />
      <span className={css.gap} />
      <SaveState />
      <UndoButtons />
      <WhoMenu />
    </>
  )
}
