class ErrorBoundary:
    def __init__(self, *contained):
        self.contained, self.error = contained, None

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None and issubclass(kind, self.contained):
            self.error = error
            return True


finished = []
for name, work in [("menu", list), ("news", lambda: {}["feed"]), ("footer", dict)]:
    with ErrorBoundary(LookupError) as boundary:
        work()
        finished.append(name)
    if boundary.error:
        finished.append(f"{name} failed: {boundary.error!r}")
assert finished == ["menu", "news failed: KeyError('feed')", "footer"]

try:
    with ErrorBoundary(LookupError):
        int("x")
    outcome = "contained"
except ValueError:
    outcome = "let through"
assert outcome == "let through"
print(finished)
