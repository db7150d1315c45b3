/** What was given cannot be used; the message is all the person needs. Ends the verb with exit code 2. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}
