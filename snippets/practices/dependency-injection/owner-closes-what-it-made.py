from contextlib import ExitStack, contextmanager

events = []


@contextmanager
def resource(name):
    events.append(f"open {name}")
    yield name
    events.append(f"close {name}")


def application(database, cache):
    events.append(f"use {database} and {cache}")


with ExitStack() as stack:
    database = stack.enter_context(resource("database"))
    application(database, stack.enter_context(resource("cache")))
print(events)
assert events == ["open database", "open cache", "use database and cache", "close cache", "close database"]
