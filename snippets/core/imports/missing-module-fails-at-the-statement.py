# /// script
# requires-python = ">=3.15"
# ///
reached = []
try:
    exec("lazy import no_such_module\nreached.append('next statement')", {"reached": reached})
except ModuleNotFoundError:
    pass

print(reached)
assert reached == []
