import { Button, Progress } from '@mantine/core'
import { useEffect, useState } from 'react'
import { formatEntier } from '../../shared/kernel/texte'
import css from './Job.module.css'
import { type Job, useJobs } from './job'

const SHOWN_AFTER_MS = 400

function JobCard({ job: { quoi, avancee, cancel } }: { job: Job }) {
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER_MS)
    return () => clearTimeout(timer)
  }, [])
  if (!shown) return null
  return (
    <div className={css.job}>
      <div className={css.line}>
        <span>
          <span role="status">{quoi}</span>
          {avancee && ` ${formatEntier(avancee.fait)} sur ${formatEntier(avancee.total)}`}
        </span>
        <Button variant="default" size="compact-sm" onClick={cancel} aria-label={`Annuler : ${quoi}`}>
          Annuler
        </Button>
      </div>
      <Progress value={avancee ? (avancee.fait / avancee.total) * 100 : 100} animated size="sm" aria-label={quoi} />
    </div>
  )
}

/** The long works under way, each with « Annuler »; a short one is never seen. */
export function JobHost() {
  return (
    <div className={css.region}>
      {useJobs().map(job => (
        <JobCard key={job.cle} job={job} />
      ))}
    </div>
  )
}
