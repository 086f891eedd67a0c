/// The page of the control interface: it uses the interface alone, and nothing from the network.
///
/// It shows data of clients as text, never as HTML.
enum ControlPage {
    static let html = #"""
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width">
        <link rel="icon" href="data:,">
        <title>vapix-simulator</title>
        <style>
        :root { color-scheme: light dark; --back: #f5f5f3; --card: #fff; --text: #1c1c1a; --dim: #62625d; --line: #d9d9d4;
          --strong: #0a5ad4; --on: #177a3d; --bad: #b3261e; }
        @media (prefers-color-scheme: dark) { :root { --back: #16171a; --card: #202226; --text: #ececea; --dim: #a3a4a0;
          --line: #3b3d42; --strong: #7ab0ff; --on: #5dce88; --bad: #ff8a80; } }
        * { box-sizing: border-box; }
        body { margin: 0; background: var(--back); color: var(--text); font: 15px/1.4 system-ui, sans-serif; }
        header { display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; padding: 12px 16px; }
        h1 { font-size: 18px; margin: 0; }
        h2 { font-size: 14px; margin: 0 0 8px; }
        main { display: grid; grid-template-columns: repeat(auto-fit, minmax(330px, 1fr)); gap: 12px; padding: 0 16px 16px; }
        section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px; min-width: 0; }
        .wide { grid-column: 1 / -1; }
        @media (min-width: 1060px) { .broad { grid-column: span 2; } }
        #faults button { font-size: 13px; padding: 2px 8px; }
        .dim { color: var(--dim); }
        .bad { color: var(--bad); }
        img { display: block; width: 100%; aspect-ratio: 16 / 9; object-fit: cover; background: #000; border-radius: 4px; }
        ul { list-style: none; margin: 0; padding: 0; }
        li { display: flex; gap: 8px; align-items: center; justify-content: space-between; padding: 3px 0; }
        .scroll { max-height: 320px; overflow: auto; }
        .buttons { display: flex; flex-wrap: wrap; gap: 6px; }
        button, input { font: inherit; color: inherit; background: transparent; border: 1px solid var(--line);
          border-radius: 6px; padding: 3px 9px; }
        button { cursor: pointer; }
        button:hover { border-color: var(--strong); }
        button:focus-visible, input:focus-visible, .scroll:focus-visible { outline: 2px solid var(--strong); outline-offset: 1px; }
        input { width: 100%; min-width: 0; }
        form { display: flex; gap: 6px; margin-top: 8px; }
        code, td { font: 13px/1.4 ui-monospace, monospace; }
        [role=switch] { min-width: 74px; }
        [role=switch][aria-checked=true] { color: var(--on); border-color: var(--on); font-weight: 600; }
        .inputs { display: grid; grid-template-columns: repeat(auto-fill, minmax(96px, 1fr)); gap: 6px; }
        table { width: 100%; border-collapse: collapse; }
        th { text-align: left; font-size: 12px; color: var(--dim); position: sticky; top: 0; background: var(--card); }
        td, th { padding: 2px 10px 2px 0; vertical-align: top; overflow-wrap: anywhere; }
        td:first-child { white-space: nowrap; }
        </style>
        </head>
        <body>
        <header>
        <h1 id="model">A simulated camera</h1>
        <span id="firmware" class="dim"></span>
        <span>Accounts: <strong id="accounts">–</strong></span>
        <span>Event clients: <strong id="clients">–</strong></span>
        <span id="time" class="dim"></span>
        <span id="state" role="status"></span>
        </header>
        <main>
        <section aria-labelledby="h-picture"><h2 id="h-picture">Picture</h2>
        <img id="picture" alt="The camera's picture">
        <div class="buttons" style="margin-top: 8px">
        <button id="reset">Reset</button><button id="reboot">Reboot</button><button id="forget">Forget accounts</button>
        <button id="freeze" role="switch" aria-checked="false">Clock frozen</button><button id="hour">Clock + 1 h</button>
        </div></section>
        <section aria-labelledby="h-apps"><h2 id="h-apps">Applications</h2>
        <ul id="apps" class="scroll" tabindex="0" aria-label="Applications"></ul></section>
        <section aria-labelledby="h-ports"><h2 id="h-ports">Ports</h2><ul id="ports"></ul>
        <h2 style="margin-top: 12px">Virtual inputs</h2><div id="inputs" class="inputs scroll" style="max-height: 130px"></div></section>
        <section aria-labelledby="h-faults"><h2 id="h-faults">Faults</h2>
        <ul id="active"></ul><div id="faults" class="buttons"></div>
        <form id="inject"><input id="fault" list="forms" aria-label="A fault in text form" placeholder="http status=503 nth=3 for=1m"
          autocomplete="off" spellcheck="false"><button>Inject</button></form><datalist id="forms"></datalist></section>
        <section class="broad" aria-labelledby="h-events"><h2 id="h-events">Events</h2>
        <div class="scroll" tabindex="0" aria-label="Events"><table><tbody id="events"></tbody></table></div>
        <form id="play"><input id="script" aria-label="An event script" placeholder="burst=10 pause=1s close=1011"
          autocomplete="off" spellcheck="false"><button>Play</button></form></section>
        <section class="wide" aria-labelledby="h-requests"><h2 id="h-requests">Requests and D-Bus calls</h2>
        <div class="scroll" tabindex="0" aria-label="Requests and D-Bus calls"><table>
        <thead><tr><th>Time</th><th>Request</th><th>Status</th><th>Operation</th><th>User</th><th>Fault</th></tr></thead>
        <tbody id="requests"></tbody></table></div></section>
        </main>
        <script>
        "use strict";
        const $ = id => document.getElementById(id);
        const longest = 200;

        function make(name, text, attributes = {}) {
          const element = document.createElement(name);
          element.textContent = text ?? "";
          for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
          return element;
        }

        let note = "";
        function say(text, isBad) {
          note = text;
          $("state").textContent = text;
          $("state").className = isBad ? "bad" : "dim";
        }

        async function call(method, path, members) {
          const options = { method };
          if (members) {
            options.body = JSON.stringify(members);
            options.headers = { "Content-Type": "application/json" };
          }
          const reply = await fetch("/v1/" + path, options);
          if (reply.status === 204) return null;
          const value = await reply.json();
          if (!reply.ok) throw new Error(value.error.message);
          return value;
        }

        // Does what a button says, shows a refusal, and shows the new state.
        async function act(method, path, members) {
          try {
            await call(method, path, members);
            say("");
          } catch (error) { say(error.message, true); }
          await refresh();
        }

        // Replaces the children only if they are others, so that the focus stays where it is.
        const shown = new Map();
        function show(id, value, rows) {
          const text = JSON.stringify(value);
          if (shown.get(id) === text) return;
          shown.set(id, text);
          const focus = document.activeElement?.dataset?.key;
          $(id).replaceChildren(...rows(value));
          if (focus && document.activeElement === document.body) document.querySelector(`[data-key="${CSS.escape(focus)}"]`)?.focus();
        }

        function button(text, label, key, action, checked) {
          const attributes = { type: "button", "aria-label": label, "data-key": key };
          if (checked !== undefined) { attributes.role = "switch"; attributes["aria-checked"] = String(checked); }
          const element = make("button", text, attributes);
          element.addEventListener("click", action);
          return element;
        }

        function row(...parts) {
          const item = make("li");
          item.append(...parts);
          return item;
        }

        async function refresh() {
          try {
            const [camera, apps, ports, inputs, faults, clock] = await Promise.all(
              ["camera", "applications", "ports", "virtual-inputs", "faults", "clock"].map(path => call("GET", path)));
            $("model").textContent = camera.model;
            $("firmware").textContent = `AXIS OS ${camera.firmware} · ${camera.serialNumber} · ${camera.origin}`;
            $("accounts").textContent = `${camera.accounts} of ${camera.accountLimit}`;
            $("clients").textContent = camera.eventClients;
            $("time").textContent = clock.localTime.replace("T", " ") + (clock.frozen ? ", frozen" : "");
            $("freeze").setAttribute("aria-checked", String(clock.frozen));
            show("apps", apps, apps => apps.map(app => {
              const runs = app.status === "Running";
              return row(make("span", `${app.niceName ?? app.name} ${app.version}`), button(runs ? "Stop" : "Start",
                `${runs ? "Stop" : "Start"} ${app.name}, which is ${app.status}`, "app " + app.name,
                () => act("PUT", "applications/" + encodeURIComponent(app.name), { status: runs ? "Stopped" : "Running" })));
            }));
            show("ports", ports, ports => ports.map(port => row(make("span", `${port.port}: ${port.name} (${port.direction})`),
              button(port.active ? "active" : "inactive", `Port ${port.port}`, "port " + port.port,
                () => act("PUT", "ports/" + port.port, { active: !port.active }), port.active))));
            show("inputs", inputs, inputs => inputs.map(input => button(`${input.input} ${input.active ? "on" : "off"}`,
              `Virtual input ${input.input}`, "input " + input.input,
              () => act("PUT", "virtual-inputs/" + input.input, { active: !input.active }), input.active)));
            show("active", faults, faults => faults.map(fault => row(make("code", fault.fault, { class: "bad" }),
              button("End", `End ${fault.fault}`, "fault " + fault.id, () => act("DELETE", "faults/" + fault.id)))));
            if (note === offline) say("");
          } catch (error) { say(offline, true); }
        }
        const offline = "The simulator does not answer.";

        const common = ["http status=503 count=1", "http cut=body:100 count=1", "http delay=2s count=3", "accounts-full",
          "accounts-lost", "denied for=10s", "service-down for=10s", "bus-down for=5s", "web-down for=5s", "clock offset=1h",
          "disk-full after=100000"];
        for (const text of common) {
          $("faults").append(button(text, `Inject ${text}`, "inject " + text, () => act("POST", "faults", { fault: text })));
        }
        $("faults").append(button("End all", "End all faults", "end all", () => act("DELETE", "faults")));

        function submit(id, field, path, name) {
          $(id).addEventListener("submit", event => {
            event.preventDefault();
            act("POST", path, { [name]: $(field).value });
          });
        }
        submit("inject", "fault", "faults", "fault");
        submit("play", "script", "event-scripts", "script");
        $("reset").addEventListener("click", () => {
          for (const id of ["requests", "events"]) $(id).replaceChildren();
          act("POST", "reset");
        });
        $("reboot").addEventListener("click", () => act("POST", "reboot", { for: "5s" }));
        $("forget").addEventListener("click", () => act("DELETE", "accounts"));
        $("freeze").addEventListener("click", () =>
          act("PATCH", "clock", { frozen: $("freeze").getAttribute("aria-checked") !== "true" }));
        $("hour").addEventListener("click", () => act("POST", "clock/advance", { by: "1h" }));

        function add(id, ...cells) {
          const line = make("tr");
          for (const cell of cells) line.append(make("td", String(cell ?? "")));
          $(id).prepend(line);
          while ($(id).childElementCount > longest) $(id).lastElementChild.remove();
        }
        const clock = time => time.slice(11, 23);
        const showRequest = request => add("requests", clock(request.time),
          `${request.method} ${request.path}${request.query ? "?" + request.query : ""}`, request.status ?? "none",
          request.operation, request.user, request.fault);
        const showCall = one => add("requests", clock(one.time), `D-Bus ${one.member}`, one.outcome, "", one.account);
        const items = list => Object.entries(list).map(([name, value]) => `${name}=${value}`);

        let waiting = false;
        function refreshSoon() {
          if (waiting) return;
          waiting = true;
          setTimeout(() => { waiting = false; refresh(); }, 150);
        }

        function follow() {
          const source = new EventSource("/v1/activity");
          const on = (name, show) => source.addEventListener(name, event => { show(JSON.parse(event.data)); refreshSoon(); });
          on("request", showRequest);
          on("busCall", showCall);
          on("event", event => add("events", new Date().toISOString().slice(11, 19), event.topic.replace(/^tns1:|tnsaxis:/g, ""),
            [...items(event.source), ...items(event.key), ...items(event.data)].join(" ")));
          on("missed", missed => add("requests", "", `${missed.count} more`));
        }

        async function paint() {
          if (!document.hidden) {
            try {
              const reply = await fetch("/v1/picture?resolution=1280x720");
              const url = URL.createObjectURL(await reply.blob());
              const old = $("picture").src;
              $("picture").src = url;
              if (old) URL.revokeObjectURL(old);
            } catch { /* refresh() says that the simulator does not answer. */ }
          }
          setTimeout(paint, 1000);
        }

        async function start() {
          follow();
          const [requests, reference] = await Promise.all([call("GET", "requests"), call("GET", "reference")]);
          for (const request of requests) showRequest(request);
          $("forms").append(...reference.faults.map(fault => make("option", fault.summary, { value: fault.usage })));
          await refresh();
          setInterval(refresh, 3000);
          paint();
        }
        start();
        </script>
        </body>
        </html>

        """#
}
