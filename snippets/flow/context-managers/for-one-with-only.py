from contextlib import contextmanager

entered = []


@contextmanager
def session():
    entered.append("set up")
    yield


manager = session()
with manager:
    pass
outcome = "worked again"
try:
    with manager:
        entered.append("block")
except AttributeError:
    outcome = "failed"
assert outcome == "failed"
assert entered == ["set up"]

with session():
    entered.append("block")
assert entered == ["set up", "set up", "block"]
print("the same manager again:", outcome)
