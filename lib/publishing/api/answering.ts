import { isCatalogueUnavailable } from "../../catalogue/asking/catalogue-unavailable.ts";
import { problemResponse } from "./problem-response.ts";

/** Runs a handler; a catalogue that cannot be used becomes a 503 with its sentence, never an empty answer. */
export async function answering(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    if (isCatalogueUnavailable(error)) return problemResponse(503, "The catalogue is unavailable", error.message);
    throw error;
  }
}
