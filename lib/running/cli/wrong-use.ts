/** The command line asks for something that cannot be answered. The message says what is wrong and what would be right. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
