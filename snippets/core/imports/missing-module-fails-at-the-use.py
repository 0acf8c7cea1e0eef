# /// script
# requires-python = ">=3.15"
# ///
log = []
code = """
lazy import no_such_module
log.append("bound")
for _ in range(2):
    try:
        no_such_module
    except ModuleNotFoundError as error:
        log.append(error.name)
"""
exec(code, {"log": log})

assert log == ["bound", "no_such_module", "no_such_module"]
print(log)
