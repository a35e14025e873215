/** Faults that no test can notice, each with the reason why it changes nothing that anybody could see. */
export const explained = new Map([]);
