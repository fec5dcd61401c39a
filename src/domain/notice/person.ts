/** Somebody who is named with his office, as a notice names the one who concluded or signed. */
export interface Person {
  name: string;
  position: string;
}
