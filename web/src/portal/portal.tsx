import { createRoot } from "react-dom/client";
import "@kern-ux/native/dist/kern.css";
import "@/styles/index.css";

const root = document.getElementById("root");
if (root) createRoot(root).render(<main id="main" />);
