/** A row of the paper's mechanisms, `M01` to `M38`. */
export type ClaimId = `M${string}`;
