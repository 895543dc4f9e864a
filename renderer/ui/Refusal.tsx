import { Button } from '@mantine/core'
import { Alert } from './Alert'
import { refusalSentence } from './refusalSentence'

/** A refusal in the place of what could not be shown. */
export function Refusal({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  return (
    <div style={{ padding: 24, maxWidth: 720 }}>
      <Alert
        annonce
        action={
          onRetry && (
            <Button variant="default" mt="sm" onClick={onRetry}>
              Réessayer
            </Button>
          )
        }
      >
        {refusalSentence(error)}
      </Alert>
    </div>
  )
}
