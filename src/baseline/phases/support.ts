/** Size K of the alphabet of event classes: about as many occur in one tool's runs. */
const symbols = 40;
/** c of a phase break at most, and of one of phases that were written by hand for a stable profile (design section 6). */
const most = 0.9;

/**
 * How sure it is that a transition is out of order when `runs` runs (n) never showed it, 0 to 0.9.
 *
 * The Krichevsky-Trofimov estimate (add 1/2 to every count: R. Krichevsky, V. Trofimov, The performance of universal encoding,
 * IEEE Transactions on Information Theory 27(2), 1981) gives an outcome that n runs never showed the probability
 * p = (1/2)/(n + K/2); before the first run it is 1/K. The share that the runs took away, 1 - p·K = n/(n + K/2), is the
 * confidence: 0.9·n/(n + 20). Three runs leave 0.12, twenty 0.45, five hundred 0.87.
 */
export const phaseConfidence = (runs: number): number => (most * runs) / (runs + symbols / 2);

/** Surprise of the same transition in bits: -log2 p = log2(2n + K), 5.3 when nothing was seen. */
export const surprise = (runs: number): number => Math.log2(2 * runs + symbols);
