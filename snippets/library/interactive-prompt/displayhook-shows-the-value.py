import sys

shown = []
sys.displayhook = shown.append
for statement in ("'text'", "None", "number = 1", "number + 1"):
    exec(compile(statement, "<input>", "single"))

assert shown == ["text", None, 2]
print(shown)
