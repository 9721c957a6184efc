/** Whether a write failed because another has taken a unique property in the meantime. */
export function isTaken(error: unknown): boolean {
  return (error as { code?: string }).code === 'Neo.ClientError.Schema.ConstraintValidationFailed';
}
