"""Headless Chromium at the end of a pipe: opens pages, presses keys, takes pictures, runs axe on what is shown."""

import base64
import json
import os
import shutil
import signal
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

PROGRAM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)

FLAGS = (
    *("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--hide-scrollbars"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-pipe"),
)

KEYS: Mapping[str, tuple[str, int, str]] = {
    "Tab": ("Tab", 9, ""),
    "Enter": ("Enter", 13, "\r"),
    "Space": (" ", 32, " "),
    "ArrowDown": ("ArrowDown", 40, ""),
    "ArrowUp": ("ArrowUp", 38, ""),
}
"""Name of a key → what it is called in events, its code, and what it types."""

SHIFT = 8


class Browser:
    """A running Chromium, spoken to in its DevTools protocol."""

    def __init__(self, commands: int, answers: int) -> None:
        self.commands, self.answers = commands, os.fdopen(answers, "rb")
        self.sent, self.rest = 0, b""
        self.events: list[dict[str, Any]] = []

    def call(self, method: str, session: str = "", **params: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
        """The answer to a command; RuntimeError if Chromium refuses it."""
        self.sent += 1
        message = {"id": self.sent, "method": method, "params": params} | ({"sessionId": session} if session else {})
        os.write(self.commands, json.dumps(message).encode() + b"\0")
        while (answer := self.read()).get("id") != self.sent:
            self.events.append(answer)
        if "error" in answer:
            raise RuntimeError(f"{method}: {answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result

    def close(self) -> None:
        """Hang up."""
        os.close(self.commands)
        self.answers.close()

    def read(self) -> dict[str, Any]:
        """The next message."""
        while b"\0" not in self.rest:
            more = self.answers.read1(1 << 20)
            if not more:
                raise RuntimeError("Chromium has gone")
            self.rest += more
        message, _, self.rest = self.rest.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found

    def wait_for(self, method: str, session: str) -> dict[str, Any]:
        """The next event of its name in a page, of those that have come or are to come."""
        while True:
            event = self.events.pop(0) if self.events else self.read()
            if event.get("method") == method and event.get("sessionId") == session:
                return event


class Tab:
    """A page in a window of its own."""

    def __init__(self, browser: Browser) -> None:
        self.browser = browser
        self.target = str(browser.call("Target.createTarget", url="about:blank")["targetId"])
        self.session = str(browser.call("Target.attachToTarget", targetId=self.target, flatten=True)["sessionId"])
        for domain in ("Page", "Runtime", "Network", "Log"):
            self.call(f"{domain}.enable")

    def close(self) -> None:
        """Close the window."""
        self.browser.call("Target.closeTarget", targetId=self.target)

    def call(self, method: str, **params: Any) -> dict[str, Any]:  # noqa: ANN401 -- JSON
        """The answer to a command to this page."""
        return self.browser.call(method, self.session, **params)

    def open(self, path: Path) -> None:
        """Load a file and wait until it is shown."""
        self.browser.events.clear()
        self.call("Page.navigate", url=path.as_uri())
        kept: list[dict[str, Any]] = []
        while not any(self.is_mine(event, "Page.loadEventFired") for event in (*self.browser.events, *kept)):
            kept.append(self.browser.read())
        self.browser.events += kept

    def is_mine(self, event: Mapping[str, Any], method: str) -> bool:
        """Whether an event is of this name and page."""
        return event.get("method") == method and event.get("sessionId") == self.session

    def happened(self, method: str) -> list[dict[str, Any]]:
        """What Chromium told of this name since the page was opened."""
        self.evaluate("0")
        return [event["params"] for event in self.browser.events if self.is_mine(event, method)]

    def evaluate(self, script: str) -> Any:  # noqa: ANN401 -- whatever the script says
        """The value of an expression in the page, awaited; RuntimeError if it throws."""
        answer = self.call("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in answer:
            raise RuntimeError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def press(self, name: str, *, shift: bool = False) -> None:
        """Press a key and let it go."""
        key, code, text = KEYS[name]
        common = {"key": key, "code": name, "windowsVirtualKeyCode": code, "modifiers": SHIFT if shift else 0}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **common)
        self.call("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text: str) -> None:
        """Type a text where the focus is."""
        self.call("Input.insertText", text=text)

    def size(self, width: int, height: int) -> None:
        """Give the window's inside this size."""
        self.call(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 500
        )

    def prefer(self, *, media: str = "", **features: str) -> None:
        """What the user prefers: `prefer(color_scheme="dark")`."""
        wanted = [{"name": f"prefers-{name.replace('_', '-')}", "value": value} for name, value in features.items()]
        self.call("Emulation.setEmulatedMedia", media=media, features=wanted)

    def names(self, role: str) -> set[str]:
        """What a screen reader calls the elements of a role."""
        nodes = self.call("Accessibility.getFullAXTree")["nodes"]
        return {str(each["name"]["value"]) for each in nodes if each.get("role", {}).get("value") == role}

    def picture(self, path: Path) -> None:
        """Write a PNG of the whole page."""
        shot = self.call("Page.captureScreenshot", format="png", captureBeyondViewport=True)
        path.write_bytes(base64.b64decode(shot["data"]))

    def flaws(self, axe: str) -> list[str]:
        """What axe finds against WCAG 2.2 AA and good practice, a line each; `axe` is its source."""
        self.evaluate(f"{axe}; 0")
        found = self.evaluate(
            "axe.run().then(({violations}) => violations.flatMap(({id, nodes}) =>"
            " nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`)))"
        )
        return list(found)


@contextmanager
def running(profile: Path) -> Iterator[Browser]:
    """A Chromium of its own, ended when it is no longer needed."""
    inward, outward = os.pipe(), os.pipe()
    actions = [(os.POSIX_SPAWN_DUP2, inward[0], 3), (os.POSIX_SPAWN_DUP2, outward[1], 4)]
    command = [str(PROGRAM), *FLAGS, f"--user-data-dir={profile}"]
    with Path(os.devnull).open("wb") as nowhere:
        actions.append((os.POSIX_SPAWN_DUP2, nowhere.fileno(), 2))
        process = os.posix_spawn(command[0], command, os.environ, file_actions=actions)
    os.close(inward[0])
    os.close(outward[1])
    browser = Browser(inward[1], outward[0])
    try:
        yield browser
    finally:
        browser.close()
        os.kill(process, signal.SIGTERM)
        os.waitpid(process, 0)
