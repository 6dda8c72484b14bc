# SPDX-FileCopyrightText: 2026 The Attest authors
# SPDX-License-Identifier: MIT
"""A desk for one who cannot see the screen: a screen of its own, the bus that screen readers listen on, a window
manager, and Attest. What is read and done here goes through AT-SPI alone, as a screen reader's would."""

import os
import shutil
import subprocess
import sys
import tempfile

SKIPPED = 77  # what ctest takes for "could not be tried"
PATIENCE = 60  # seconds until what should have happened counts as not happening
KEYS = {"Return": 0xFF0D, "space": 0x20, "Down": 0xFF54, "F4": 0xFFC1}  # keysyms
ALT = 64  # key code of the left Alt

try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib
except (ImportError, ValueError):
    Atspi = None


def missing():
    tools = ["Xvfb", "dbus-run-session", "openbox"]
    lacking = [tool for tool in tools if not shutil.which(tool)]
    if Atspi is None:
        lacking.append("AT-SPI for Python (python3-gi, gir1.2-atspi-2.0)")
    if not os.path.exists("/usr/share/dbus-1/services/org.a11y.Bus.service"):
        lacking.append("at-spi2-core")
    return lacking


def sit_down():
    """Goes on in the same script at a desk of its own; there, this does nothing."""
    if "ATTEST_DESK" in os.environ:
        return
    if lacking := missing():
        print("Skipped, for want of: " + ", ".join(lacking) + ". installer/packages.txt names the packages.")
        sys.exit(SKIPPED)
    with tempfile.TemporaryDirectory(prefix="attest-desk-") as home:
        told, tell = os.pipe()
        screen = subprocess.Popen(
            ["Xvfb", "-displayfd", str(tell), "-screen", "0", "1280x800x24", "-nolisten", "tcp"],
            pass_fds=[tell], stderr=subprocess.DEVNULL)
        os.close(tell)
        with os.fdopen(told) as pipe:
            display = pipe.readline().strip()  # comes when the screen is there
        environment = dict(
            os.environ, ATTEST_DESK=home, DISPLAY=":" + display, HOME=home, XDG_RUNTIME_DIR=home,
            XDG_CONFIG_HOME=home + "/config", XDG_DATA_HOME=home + "/data", XDG_CACHE_HOME=home + "/cache",
            LC_ALL="C.UTF-8", LANGUAGE="en", NO_AT_BRIDGE="0",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1")
        for name in ["WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS", "SESSION_MANAGER"]:
            environment.pop(name, None)
        manager = manage(home + "/managed", environment)
        try:
            run = subprocess.run(["dbus-run-session", "--", sys.executable] + sys.argv, env=environment)
        finally:
            for process in [manager, screen]:
                process.terminate()
                process.wait()
    sys.exit(run.returncode)


def manage(ready, environment):
    """The window manager, which has said that it is ready: a window shown before that would not be made active."""
    os.mkfifo(ready)
    manager = subprocess.Popen(["openbox", "--startup", f"sh -c ': > {ready}'"], env=environment,
                               stderr=subprocess.DEVNULL)
    with open(ready):  # opens when the other side does
        return manager


def children(node):
    return [child for child in (node.get_child_at_index(i) for i in range(node.get_child_count())) if child]


def is_shown(node):
    return node.get_state_set().contains(Atspi.StateType.SHOWING)


def shown(node):
    """Everything shown in a node, itself first; not the cells of tables and trees, which are many."""
    yield node
    if node.get_role() not in (Atspi.Role.TABLE, Atspi.Role.TREE):
        for child in filter(is_shown, children(node)):
            yield from shown(child)


class Reader:
    """One run of Attest, as a screen reader meets it. Names are given by any part of them."""

    def __init__(self, *command):
        self.focus = None  # what was last said to have the keyboard
        self.ticked = []  # what was said to have another tick
        self.listener = Atspi.EventListener.new(self._hear)
        for event in ["object:state-changed", "object:property-change", "object:children-changed", "window:activate"]:
            self.listener.register(event)
        self.program = subprocess.Popen(command)
        try:
            self._meet()
        except BaseException:
            self.__exit__()
            raise

    def _meet(self):
        desktop = Atspi.get_desktop(0)
        self.application = self.until(
            "Attest speaks to assistive technology",
            lambda: next((app for app in children(desktop) if app.get_name() == "attest"), None))
        self.application.set_cache_mask(Atspi.Cache.NONE)  # what is read is what is there now
        self.until("its window is active", lambda: any(
            window.get_state_set().contains(Atspi.StateType.ACTIVE) for window in children(self.application)))

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.program.poll() is None:
            self.program.kill()
        self.program.wait()

    def _hear(self, event):
        if event.type == "object:state-changed:focused" and event.detail1:
            self.focus = event.source
        elif event.type == "object:state-changed:checked":
            self.ticked.append(event.source)

    def until(self, what, condition):
        """Waits for the condition, and returns what it answers. It is looked at again when the program tells of a
        change, and now and then besides, for not every change is told."""
        late = []
        deadline = GLib.timeout_add_seconds(PATIENCE, lambda: late.append(True))
        looks = GLib.timeout_add(200, lambda: True)
        try:
            while not late:
                try:
                    if answer := condition():
                        return answer
                except GLib.Error:
                    pass  # it went away while it was read
                GLib.MainContext.default().iteration(True)
        finally:
            GLib.source_remove(looks)
            if not late:
                GLib.source_remove(deadline)
        raise AssertionError(f"It did not come about that {what}.")

    def all(self, role, name=""):
        return [node for window in children(self.application) for node in shown(window)
                if node.get_role_name() == role and name in node.get_name()]

    def find(self, role, name=""):
        """The first that is shown, as soon as it is."""
        return self.until(f"there is a {role} called “{name}”", lambda: next(iter(self.all(role, name)), None))

    def go_down_to(self, what, wanted):
        """Presses Down, and listens to what has the keyboard then, until its name is the wanted one."""
        for _ in range(200):
            self.focus = None
            self.press("Down")
            name = self.until(f"Down goes on to {what}", lambda: self.focus and self.focus.get_name())
            if wanted(name):
                return name
        raise AssertionError(f"Down does not come to {what}.")

    def act(self, node, wanted):
        """Does what the node itself offers under this name."""
        for action in range(node.get_n_actions()):
            if node.get_action_name(action) == wanted:
                return node.do_action(action)
        raise AssertionError(f"“{node.get_name()}” does not offer {wanted}.")

    def write(self, role, name, text):
        """Puts the keyboard into a field, and text in its place."""
        field = self.find(role, name)
        self.act(field, "SetFocus")
        field.set_text_contents(text)

    def press(self, key):
        Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.SYM)

    def close(self):
        """Closes the window as the window manager does when it is asked to."""
        Atspi.generate_keyboard_event(ALT, None, Atspi.KeySynthType.PRESS)
        Atspi.generate_keyboard_event(KEYS["F4"], None, Atspi.KeySynthType.SYM)
        Atspi.generate_keyboard_event(ALT, None, Atspi.KeySynthType.RELEASE)
        return self.program.wait(PATIENCE)
