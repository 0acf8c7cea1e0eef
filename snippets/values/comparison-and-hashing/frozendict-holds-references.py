# /// script
# requires-python = ">=3.15"
# ///
settings = first = frozendict(paths=["a"])
settings["paths"].append("b")
settings |= {"debug": True}

assert (type(first), first) == (frozendict, {"paths": ["a", "b"]})
assert (type(settings), settings) == (frozendict, {"paths": ["a", "b"], "debug": True})
assert settings["paths"] is first["paths"]
print(first, settings)
