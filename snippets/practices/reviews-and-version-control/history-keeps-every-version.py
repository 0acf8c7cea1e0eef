import difflib

versions = [["PASSWORD = 's3cret'", "DEBUG = 1"], ["DEBUG = 1"], ["DEBUG = 0"]]
changes = [list(difflib.ndiff(before, after)) for before, after in zip(versions, versions[1:])]
kept = [list(difflib.restore(change, 1)) for change in changes]
latest = list(difflib.restore(changes[-1], 2))
print(latest, kept)
assert latest == ["DEBUG = 0"]
assert kept == [["PASSWORD = 's3cret'", "DEBUG = 1"], ["DEBUG = 1"]]
