import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { pinHeader } from "./pin-header.ts";

/**
 * Sends a reader on to the short address that says the same as a longer one. An address that was pinned to a release stays pinned:
 * the proxy has taken the pin off before the page saw the address, and here it is put back.
 */
export async function sendOn(address: string): Promise<never> {
  const pin = (await headers()).get(pinHeader);
  redirect(pin ? `${address}${address.includes("?") ? "&" : "?"}release=${encodeURIComponent(pin)}` : address);
}
