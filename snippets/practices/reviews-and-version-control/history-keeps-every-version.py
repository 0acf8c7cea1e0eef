import difflib

versions = ["PASSWORD = 's3cret'\nDEBUG = 1\n", "DEBUG = 1\n", "DEBUG = 0\n"]
history = [versions[0]]
for before, after in zip(versions, versions[1:]):
    history.append(list(difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))))
first_again = "".join(difflib.restore(history[1], 1))
latest = "".join(difflib.restore(history[2], 2))
print(repr(latest), repr(first_again))
assert latest == "DEBUG = 0\n" and "s3cret" not in latest
assert first_again == versions[0] and "s3cret" in first_again
