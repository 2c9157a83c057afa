/** The header in which the proxy, having taken the pin to a release off an address, hands the release's name on to the page. */
export const pinHeader = "x-noa-pinned-release";
