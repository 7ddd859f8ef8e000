#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Verifies a number in the sandbox as somebody does who has a keyboard and a screen reader: no mouse, and nothing is known of the
program but the names and roles that assistive software hears.

    verify_a_number.py PROGRAM [ARGUMENT...]     in a session with a display, a window manager and AT-SPI: ./check --desktop
"""
import re
import signal
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402
import pyatspi  # noqa: E402

PATIENCE = 60  # seconds that anything may take on a loaded machine
NUMBER = "2025550100"  # is answered after 2.5 seconds and hears the code three times

ENTRY = (Atspi.Role.TEXT, Atspi.Role.ENTRY)
BUTTON = (Atspi.Role.PUSH_BUTTON,)
TAB, ENTER = 0xFF09, 0xFF0D  # X keysyms


class Missing(Exception):
    """Something that people rely on isn't there."""


def children(thing):
    for index in range(thing.get_child_count()):
        child = thing.get_child_at_index(index)
        if child is not None:
            yield child


def everything(thing):
    yield thing
    for child in children(thing):
        yield from everything(child)


def shown(thing):
    return thing.get_state_set().contains(Atspi.StateType.SHOWING)


def focused(thing):
    return thing.get_state_set().contains(Atspi.StateType.FOCUSED)


def text_of(thing):
    try:
        if "Text" in Atspi.Accessible.get_interfaces(thing):
            return Atspi.Text.get_text(thing, 0, Atspi.Text.get_character_count(thing))
    except gi.repository.GLib.GError:
        pass  # it went while it was asked
    return ""


def wait_for(what, find):
    """What `find` returns, once it isn't None or False."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            found = find()
        except gi.repository.GLib.GError:
            found = None  # the tree changed while it was walked
        if found:
            return found
        time.sleep(0.1)
    raise Missing(f"{what}: not there within {PATIENCE} s")


class Window:
    def __init__(self, pid):
        desktop = pyatspi.Registry.getDesktop(0)
        Atspi.Accessible.set_cache_mask(desktop, Atspi.Cache.NONE)

        def ours():
            for program in children(desktop):
                if program.get_process_id() == pid:
                    return program
            return None

        self.program = wait_for("the program on the accessibility bus", ours)
        Atspi.Accessible.set_cache_mask(self.program, Atspi.Cache.NONE)

    def find(self, name, roles=None):
        def search():
            for thing in everything(self.program):
                if thing.get_name() == name and (roles is None or thing.get_role() in roles) and shown(thing):
                    return thing
            return None

        return wait_for(f'"{name}" ({", ".join(Atspi.role_get_name(role) for role in roles or ()) or "any role"})', search)

    def wait_for_focus(self, name, roles):
        thing = self.find(name, roles)
        wait_for(f'the keyboard on "{name}"', lambda: focused(thing))
        return thing


def press(keysym):
    Atspi.generate_keyboard_event(keysym, None, Atspi.KeySynthType.SYM)


def type_in(text):
    for character in text:
        press(ord(character))


def spoken_code(handset):
    """The digits that a voice spells out: six of them with something other than digits between them."""
    for thing in everything(handset):
        found = re.search(r"(?:\d\D{1,3}){5}\d", text_of(thing))
        if found:
            return re.sub(r"\D", "", found.group())
    return None


def verify(window):
    number = window.wait_for_focus("Phone number", ENTRY)  # where a day's work begins
    type_in(NUMBER)
    wait_for("the digits in the field", lambda: re.sub(r"\D", "", text_of(number)).endswith(NUMBER))
    press(TAB)
    window.wait_for_focus("Call", BUTTON)
    press(ENTER)

    code = window.wait_for_focus("Code", ENTRY)
    window.find("Verify", BUTTON)
    left = window.find("Time left")
    wait_for("seconds that are left", lambda: 0 < Atspi.Value.get_current_value(left) <= 600)

    handset = window.find("Handset")
    digits = wait_for("a code that is spoken", lambda: spoken_code(handset))
    wait_for("the keyboard on \"Code\"", lambda: focused(code))
    type_in(digits)

    result = window.find("Result")
    words = wait_for("an outcome in words", lambda: text_of(result))
    if "verified" not in words.lower() or "not" in words.lower().split():
        raise Missing(f"the number isn't verified: {words}")
    return words


def main():
    if len(sys.argv) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    program = subprocess.Popen(sys.argv[1:])
    try:
        print(verify(Window(program.pid)))
        program.send_signal(signal.SIGTERM)
        status = program.wait(PATIENCE)
        if status != 0:
            raise Missing(f"the program ended with {status}")
    except Missing as missing:
        print(f"Failed: {missing}", file=sys.stderr)
        return 1
    finally:
        if program.poll() is None:
            program.kill()
            program.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
