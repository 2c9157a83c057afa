// @ts-check
import { createServer } from "node:net";
import { Stop } from "./stop.mjs";

/**
 * The port to serve on, from PORT or 3000, known to be free. Asked before the long work, so that nobody waits for a build
 * to learn that the port was taken.
 *
 * @param {string} command as the person gives it, for the advice
 * @param {string | undefined} [wanted]
 */
export async function freePort(command, wanted = process.env.PORT) {
  const port = wanted === undefined || wanted === "" ? 3000 : Number(wanted);
  if (!/^\d*$/.test(wanted ?? "") || port < 1 || port > 65535) {
    throw new Stop(`PORT is "${wanted}", which is no port: give a number from 1 to 65535, for example PORT=3000 ${command}.`);
  }
  // Every address first, as Next.js does; then the local one, which some systems let two programs share with the former.
  for (const host of [undefined, "127.0.0.1"]) {
    const problem = await whyNotFree(port, host);
    if (problem === "EACCES") {
      throw new Stop(`Port ${port} is not open to you: choose one above 1023, for example PORT=3000 ${command}.`);
    }
    if (problem) {
      const other = port === 65535 ? 3000 : port + 1;
      throw new Stop(`Port ${port} is in use: stop what runs there or choose another, for example PORT=${other} ${command}.`);
    }
  }
  return port;
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<string | undefined>} the system's word for why not
 */
function whyNotFree(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(undefined)));
  });
}
