import { Component, type ReactNode } from 'react'
import { Refusal } from './Refusal'

/** A fault in one page leaves the rest of the window at work. A new `cle` (the address) gives the page another chance. */
export class ErrorBoundary extends Component<{ cle: string; children: ReactNode }, { error?: unknown; cle: string }> {
  override state: { error?: unknown; cle: string } = { cle: this.props.cle }

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? new Error('unknown') }
  }

  static getDerivedStateFromProps(props: { cle: string }, state: { cle: string }) {
    return props.cle === state.cle ? null : { cle: props.cle, error: undefined }
  }

  override render() {
    if (this.state.error === undefined) return this.props.children
    return <Refusal error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
  }
}
