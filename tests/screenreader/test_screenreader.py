#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Attest authors
# SPDX-License-Identifier: MIT
"""test_screenreader.py ATTEST ATTEST-CLI: uses the program through AT-SPI, without seeing it, and asks attest-cli what
came of it. The Python is the system's, for only that one knows the system's AT-SPI."""

import json
import os
import re
import subprocess
import sys
import tempfile
import unittest

import desk

TODAY = ["--today", "2013-04-24"]


class ScreenReader(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(dir=os.environ["ATTEST_DESK"])
        self.addCleanup(folder.cleanup)
        self.centre = folder.name + "/example.attest"
        self.ask("demo", "--learners", "3")
        # A learner with a unit to sign off, and one to go on with.
        self.learner = next(learner for learner in self.ask("status")["learners"]
                            if {"ready", "inProgress"} <= {unit["state"] for unit in learner["units"]})

    def ask(self, command, *arguments):
        run = subprocess.run([CLI, command, self.centre, "--json", *TODAY, *arguments], capture_output=True, text=True)
        self.assertEqual((run.returncode, run.stderr), (0, ""))
        return json.loads(run.stdout)

    def unit(self, state):
        return next(unit for unit in self.learner["units"] if unit["state"] == state)["number"]

    def now(self):
        """The learner as attest-cli reads them from the file, which has to be sound."""
        self.assertTrue(self.ask("verify")["ok"])
        return self.ask("status", "--learner", self.learner["ref"])["learners"][0]

    @staticmethod
    def shown_for(learner, number):
        """How many criteria and requirement parts of a unit are met."""
        unit = next(unit for unit in learner["units"] if unit["number"] == number)
        return unit["criteriaMet"] + unit["requirementsMet"]

    def open_learner(self):
        reader = desk.Reader(ATTEST, self.centre, *TODAY)
        self.addCleanup(reader.__exit__)
        reader.write("text", "Find learners", self.learner["name"])
        reader.find("list item", self.learner["name"])
        reader.press("Return")
        reader.find("frame", self.learner["name"])
        return reader

    def close(self, reader):
        self.assertEqual(reader.close(), 0)

    def test_reads_credit_and_rules(self):
        reader = self.open_learner()
        credit = self.learner["credits"]
        reader.find("label", f"Credits: Verified: no IQA yet, Achieved {credit['achieved']}, "
                             f"In hand {credit['inHand']}, Planned {credit['planned']} of")
        chips = reader.all("push button", "met")
        self.assertEqual(len(chips), len(self.learner["rules"]))
        for rule in self.learner["rules"]:
            chip = next(chip for chip in chips if chip.get_description().startswith(rule["statement"]))
            self.assertEqual(chip.get_name().endswith(", met"), rule["met"]["achieved"], chip.get_name())
        self.close(reader)

    def test_ticks_a_criterion_in_the_grid(self):
        reader = self.open_learner()
        reader.act(reader.find("page tab", "Criteria"), "Press")
        reader.find("table", "Criteria down, evidence across")
        criterion = re.compile(r"([0-9]+) [0-9]+\.[0-9]+ .*: not ticked")
        unit = self.unit("inProgress")
        name = reader.go_down_to("a criterion to tick", lambda name: (found := criterion.match(name)) and found[1] == unit)
        cell = reader.focus
        reader.press("space")
        reader.until("the tick is heard", lambda: cell.get_name() == name.replace(": not ticked", ": Met"))
        self.close(reader)
        self.assertEqual(self.shown_for(self.now(), unit), self.shown_for(self.learner, unit) + 1)

    def test_records_evidence_and_judges(self):
        unit = self.unit("inProgress")
        reader = self.open_learner()
        reader.act(reader.find("push button", "Record evidence"), "Press")
        reader.write("text", "What you saw", "Helped a customer find the right form.")
        reader.act(reader.find("check box", "Not yet met"), "Toggle")
        reader.write("text", "Search criteria", unit + " 1")
        reader.go_down_to("a criterion to tick", lambda name: name.endswith(", not ticked"))
        row = reader.focus
        reader.press("space")
        reader.until("the tick is heard", lambda: row.get_name().endswith(", ticked")
                     and row.get_name() in [ticked.get_name() for ticked in reader.ticked])
        reader.act(reader.find("push button", "Save and judge"), "Press")
        reader.find("page tab", "Evidence")
        self.close(reader)
        self.assertEqual(self.shown_for(self.now(), unit), self.shown_for(self.learner, unit) + 1)

    def test_signs_off_a_unit(self):
        unit = self.unit("ready")
        reader = self.open_learner()
        reader.find("table", "Units")
        reader.go_down_to("unit " + unit, lambda name: name == unit)
        reader.press("Return")
        for declaration in [self.learner["name"] + " declares", "assessor, declares"]:
            box = reader.find("check box", declaration)
            reader.act(box, "Toggle")
            reader.until("the declaration is heard", lambda: box in reader.ticked)
        reader.act(reader.find("push button", "Sign off " + unit), "Press")
        reader.find("page tab", "Units")
        self.close(reader)
        self.assertIn({"number": unit, "state": "signedOff"},
                      [{key: one[key] for key in ["number", "state"]} for one in self.now()["units"]])


if __name__ == "__main__":
    desk.sit_down()
    ATTEST, CLI = sys.argv[1:3]
    unittest.main(argv=sys.argv[:1] + sys.argv[3:], verbosity=2)
