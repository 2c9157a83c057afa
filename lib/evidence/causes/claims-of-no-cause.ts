/** Claims of the review on causes or treatment that belong to no single cause, and why. Every other one is placed on a cause. */
export const claimsOfNoCause: readonly { readonly claim: string; readonly reason: string }[] = [
  { claim: "C002", reason: "It defines the condition." },
  { claim: "C003", reason: "It speaks of most cases and names no cause." },
  { claim: "C019", reason: "It names two techniques with spermatogonial stem cells and no cause." },
  { claim: "C020", reason: "It is on the technique of grafting." },
  { claim: "C022", reason: "It is on where to inject." },
  { claim: "C024", reason: "It compares two techniques." },
  { claim: "C063", reason: "It says that the source should be chosen by the cause, and says for no cause how." },
];
