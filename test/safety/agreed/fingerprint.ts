/**
 * The fingerprint of the document that is signed. It holds every word, every source and every order in the rules:
 * who changes one signs the new document, and puts its fingerprint here (`care-picks matrix --json`).
 */
export const FINGERPRINT = 'b67c7e6d30a83caa';
