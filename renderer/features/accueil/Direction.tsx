import { Columns } from './Columns'
import { Figures } from './Figures'
import { Objectives } from './Objectives'
import { RecentDocuments } from './RecentDocuments'
import { Reports } from './Reports'
import { Silence } from './Silence'
import { Team } from './Team'
import { Todo } from './Todo'
import { ToSign } from './ToSign'

/** The director’s morning: papers to sign, reports due, the figures of the year, the team. */
export default function Direction() {
  return (
    <Columns
      large={
        <>
          <ToSign />
          <Figures />
          <Objectives />
          <Todo />
        </>
      }
      etroite={
        <>
          <Reports titre="Rapports et justificatifs dus" rapports />
          <Team />
          <Silence />
          <RecentDocuments />
        </>
      }
    />
  )
}
