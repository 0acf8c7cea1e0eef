source = "if True:\n        first = 1\n\tsecond = 2\n"
assert source.expandtabs(8).splitlines()[1:] == ["        first = 1", "        second = 2"]
try:
    compile(source, "mixed", "exec")
    outcome = "compiled"
except TabError as error:
    outcome = error.msg
print(outcome)
assert outcome == "compiled"
