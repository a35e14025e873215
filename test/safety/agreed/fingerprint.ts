/**
 * The fingerprint of the document that is signed. It holds every word, every source and every order in the rules:
 * who changes one signs the new document, and puts its fingerprint here (`care-picks matrix --json`).
 */
export const FINGERPRINT = '61544ae5a5d46dcc';
