import contextlib


class Page:
    closed = 0

    def close(self):
        self.closed += 1


page = Page()
try:
    with contextlib.closing(page) as target:
        inside = target, page.closed
        raise ValueError("bad page")
except ValueError as error:
    outcome = str(error)

assert inside == (page, 0)
assert (outcome, page.closed) == ("bad page", 1)
assert hasattr(page, "__exit__") is False
print("closed", page.closed, "time")
