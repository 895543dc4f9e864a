import { Calls } from './Calls'
import { Columns } from './Columns'
import { Doublons } from './Doublons'
import { Missing } from './Missing'
import { RecentDocuments } from './RecentDocuments'
import { Silence } from './Silence'
import { Todo } from './Todo'
import { Week } from './Week'

/** The assistant’s morning: who comes, who is to be called, what is to be done, what is to be completed. */
export default function Assistance() {
  return (
    <Columns
      large={
        <>
          <Week />
          <Calls />
          <Todo tachesSeules />
        </>
      }
      etroite={
        <>
          <Missing />
          <Doublons />
          <Silence />
          <RecentDocuments />
        </>
      }
    />
  )
}
