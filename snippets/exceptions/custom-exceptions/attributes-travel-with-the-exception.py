class ImportFailed(Exception):
    def __init__(self, message, *, imported, failed_line):
        super().__init__(message)
        self.imported, self.failed_line = imported, failed_line


def load(lines):
    imported = []
    for number, line in enumerate(lines, 1):
        try:
            imported.append(int(line))
        except ValueError as error:
            raise ImportFailed(f"line {number}: {error}", imported=imported, failed_line=number) from error


passed = []
try:
    try:
        load(["1", "2", "x", "4"])
    except ImportFailed:
        passed.append("inner handler")
        raise
except ImportFailed as error:
    caught = error
assert (caught.imported, caught.failed_line, passed) == ([1, 2], 3, ["inner handler"])
assert str(caught) == "line 3: invalid literal for int() with base 10: 'x'"
assert type(caught.__cause__) is ValueError
print(caught.imported, caught.failed_line)
