import { route } from "./http";
import "./tenant";
import "./imports";
import "./people-admin";
import "./appointments";
import "./casefile";
import "./cases";
import "./consents";
import "./views";
import "./enquiries";
import "./referrals";
import "./events";
import "./figures";
import "./comparison";
import "./handovers";
import "./regions";
import "./retention";
import "./waiting";

/** Answers a request to the API from invented data in memory; nothing survives a restart. */
export function handle(request: Request): Promise<Response> {
  return route(request);
}
