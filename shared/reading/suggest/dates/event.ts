/* What happens to data: the word that a month, a season or a year right before it, or the season behind it, is the time of. */

const kind =
  '(?:data|security|cyber-?|cyber-?security|ransomware|privacy|phishing|malware|e-?mail|vendor|third-party|supplier|server|network|website|system|computer|it|payroll|cloud|laptop|extortion|insider|credential[ -]stuffing|supply[ -]chain)';
const thing =
  '(?:breach|attack|cyber-?attack|hack|hacking|leak|theft|intrusion|incident|outage|raid|break-in|exposure|compromise|scam|settlement)';

const behind = new RegExp(String.raw`^ (?:${kind}[ -]?){0,3}${thing}(?![a-z])`);
const severalBehind = new RegExp(String.raw`^ (?:${kind}[ -]?){0,3}(?:${thing}s|${thing}|breaches)(?![a-z])`);

/** "OVER 2022 DATA BREACH": what happened then follows, and it is one thing: "2022 data breaches" may be how many. */
export function isOfEvent(after: string): boolean {
  return behind.test(after);
}

/** "After spring ransomware attacks", "May cyberattack": what happened then follows, once or several times. */
export function isOfEvents(after: string): boolean {
  return severalBehind.test(after);
}
