"""Holds a report for GitLab against the documented form of its code quality reports."""

import json
import sys

report = json.load(open(sys.argv[1], encoding="utf-8"))
assert isinstance(report, list)
seen = set()
for entry in report:
    assert isinstance(entry["description"], str) and entry["description"], entry
    assert isinstance(entry["check_name"], str) and entry["check_name"], entry
    assert entry["severity"] in ("info", "minor", "major", "critical", "blocker"), entry
    assert isinstance(entry["location"]["path"], str) and not entry["location"]["path"].startswith("./"), entry
    assert isinstance(entry["location"]["lines"]["begin"], int) and entry["location"]["lines"]["begin"] > 0, entry
    assert entry["fingerprint"] not in seen, entry
    seen.add(entry["fingerprint"])
print(len(report), "entries")
