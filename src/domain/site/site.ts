/** What the archive says about itself (`content/site.yaml`). */
export interface Site {
  name: string;
  description: string;
  /** Agency id of the authority the archive speaks for; its place is the notices' default place. */
  authority: string;
  /** Public address, such as `https://niemyet.example.vn`, without a trailing slash. */
  address: string;
  /** How a reader reports an error. */
  contact?: string | undefined;
}
