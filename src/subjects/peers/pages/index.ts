/** The pages of this subject by their address. */
import { reportFile, reports } from "./reports.tsx";

export const pages = { reports, "report-file": reportFile };
